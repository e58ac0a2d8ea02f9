import { CONFLICT } from '../../content/conflict.js'
import { jsonErrorAt } from '../../content/json-error.js'
import { positionsOf } from '../position.js'
import type { BaselineEntry } from './baseline.js'

/** A baseline that can't be used at all; places are 1-based. */
export class BrokenBaseline extends Error {
  constructor(
    readonly kind: 'conflict' | 'json',
    readonly line: number,
    readonly column: number,
  ) {
    super(`${kind} at ${line}:${column}`)
    this.name = 'BrokenBaseline'
  }
}

/**
 * Reads what `writeBaseline` wrote, also after people's or mergers' hands.
 * @throws BrokenBaseline for what is no JSON; ContentError, with all places, for what is JSON but no baseline.
 */
export async function readBaseline(text: string, file: string): Promise<BaselineEntry[]> {
  const conflict = CONFLICT.exec(text)
  if (conflict) throw brokenAt('conflict', text, conflict.index)
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    throw brokenAt('json', text, jsonErrorAt(text))
  }
  if (isBaseline(data)) return data.findings
  // The slow way, which knows the places.
  const { checkBaseline } = await import('./schema.js')
  return checkBaseline(text, file)
}

function brokenAt(kind: BrokenBaseline['kind'], text: string, offset: number): BrokenBaseline {
  const { line, column } = positionsOf(text).at(offset)
  return new BrokenBaseline(kind, line, column)
}

const KEYS = ['file', 'question', 'rule', 'words'] as const

function isBaseline(data: unknown): data is { version: 1; findings: BaselineEntry[] } {
  const { version, findings, ...others } = (data ?? {}) as Record<string, unknown>
  return (
    version === 1 && Array.isArray(findings) && Object.keys(others).length === 0 && findings.every(isEntry)
  )
}

function isEntry(value: unknown): value is BaselineEntry {
  const entry = (value ?? {}) as Record<string, unknown>
  const { count } = entry
  return (
    KEYS.every(key => typeof entry[key] === 'string') &&
    Number.isInteger(count) &&
    (count as number) > 0 &&
    Object.keys(entry).length === KEYS.length + 1
  )
}

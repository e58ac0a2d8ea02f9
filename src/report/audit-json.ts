import type { AuditResult } from '../types/audit.js'

/** Enough to compare two runs, and free of the last bits' noise. */
const DIGITS = 4

const snake = (key: string) => key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

function wire(value: unknown): unknown {
  if (typeof value === 'number') return Number(value.toFixed(DIGITS))
  if (Array.isArray(value)) return value.map(wire)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [snake(key), wire(item)]))
}

/** `coach audit --format json`, version 1: the figures in snake_case. */
export const auditJson = (result: AuditResult): string =>
  `${JSON.stringify({ version: 1, ...(wire(result) as object) }, null, 2)}\n`

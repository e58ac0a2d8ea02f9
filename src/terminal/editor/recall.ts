import * as edits from './edits.js'
import type { Buffer } from './edits.js'

/** Earlier answers of the session, latest last, and how far back one has gone: 0 is what is being written. */
export interface Recall {
  readonly earlier: readonly string[]
  readonly back: number
}

const EMPTY: Buffer = { lines: [''], row: 0, column: 0 }

/**
 * What Up brings back from the first row of nothing or of an answer brought back, and Down from the last row.
 * Null where the key only moves the cursor: whatever is being written is never lost to it.
 */
export function recalled(
  { earlier, back }: Recall,
  buffer: Buffer,
  step: 'up' | 'down',
): { recall: Recall; buffer: Buffer } | null {
  const text = buffer.lines.join('\n')
  const at = text === '' ? 0 : back
  if (at === 0 ? text !== '' : text !== earlier.at(-at)) return null
  const edge = step === 'up' ? buffer.row === 0 : buffer.row === buffer.lines.length - 1
  const to = at + (step === 'up' ? 1 : -1)
  if (!edge || to < 0 || to > earlier.length) return null
  const found = to === 0 ? '' : earlier.at(-to)!
  return { recall: { earlier, back: to }, buffer: found === '' ? EMPTY : edits.insert(EMPTY, found) }
}

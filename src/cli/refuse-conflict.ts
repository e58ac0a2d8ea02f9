import { positionsOf } from '../review/position.js'
import { UsageError } from './errors.js'

const CONFLICT = /^<{7} .*$[\s\S]*?^={7}\r?$[\s\S]*?^>{7} /m

/** Half a merge is nobody's answer, and not to be mended. @throws UsageError */
export function refuseConflict(text: string, file: string): void {
  const conflict = CONFLICT.exec(text)
  if (!conflict) return
  const { line } = positionsOf(text).at(conflict.index)
  throw new UsageError('mergeConflict', { file, line: String(line) })
}

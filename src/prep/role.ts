import type { SheetFinding } from '../types/index.js'
import type { SheetCheck } from './finding.js'

/** How the work is done, and what the people on the floor struggle with. */
export const checkRole: SheetCheck = ({ role }) => {
  const missing = (list: readonly string[] | undefined, rule: string, key: string): SheetFinding[] =>
    list?.length ? [] : [{ rule, path: ['role', key], quote: null }]
  return [
    ...missing(role?.floorProblems, 'role/no-problems', 'floor-problems'),
    ...missing(role?.dailyWork, 'role/no-daily-work', 'daily-work'),
    ...missing(role?.words, 'role/no-words', 'words'),
  ]
}

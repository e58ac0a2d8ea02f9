import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import type { Analysis } from '../../types/index.js'

/** Pseudo-counts: a text that says hardly anything counts as neither. */
const ATTITUDE_PRIOR = 1
const ALL_PRIOR = 4

/** Words of attitude against anchored particular nouns, 0–1, with the clauses that hold the former. */
export const attitudeShare = memo((doc: Analysis): { value: number; clauses: Clause[] } => {
  const clauses = clausesOf(doc)
  const attitude = clauses.reduce((sum, clause) => sum + clause.attitude.length, 0)
  const particular = new Set(clauses.flatMap(clause => clause.anchored)).size
  return {
    value: (attitude + ATTITUDE_PRIOR) / (attitude + particular + ALL_PRIOR),
    clauses: clauses.filter(clause => clause.attitude.length > 0),
  }
})

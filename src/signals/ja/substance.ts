import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import type { Analysis } from '../../types/index.js'

/** Pseudo-counts: a text that says hardly anything counts as neither. */
const ATTITUDE_PRIOR = 1
const ALL_PRIOR = 4
/** Polite answers close with a sentence of goodwill; it weighs half. */
const CLOSING_WEIGHT = 0.5

export interface Share {
  /** 0–1. */
  value: number
  /** The clauses that make it up. */
  clauses: Clause[]
}

/** Clauses of attitude against anchored particular nouns. */
export const attitudeShare = memo((doc: Analysis): Share => {
  const all = clausesOf(doc)
  const clauses = all.filter(clause => clause.attitude.length > 0)
  const last = doc.sentences.length - 1
  const closes = (clause: Clause) => last > 0 && clause.sentence === last
  const attitude = clauses.reduce((sum, clause) => sum + (closes(clause) ? CLOSING_WEIGHT : 1), 0)
  const particular = all.reduce((sum, clause) => sum + clause.anchored.length, 0)
  return { value: (attitude + ATTITUDE_PRIOR) / (attitude + particular + ALL_PRIOR), clauses }
})

/** Clauses that name nothing particular and hold an attitude, or nobody's act. */
export const emptyShare = memo((doc: Analysis): Share => {
  const all = clausesOf(doc)
  const clauses = all.filter(c => c.anchored.length === 0 && (c.attitude.length > 0 || !c.acts))
  return { value: (clauses.length + 2) / (all.length + 4), clauses }
})

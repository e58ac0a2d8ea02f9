import type { Analysis } from '../../types/index.js'
export { deedsOf, toldOf, type Deed, type Told } from './deeds.js'
export { clauseAt as englishClauseAt } from './en.js'
export { stockIn, type StockKind } from './stock.js'
export { strengthOf } from './strengths.js'
import * as english from './en.js'
import * as japanese from './ja.js'

/** What the candidate wishes or claims, as reported speech. */
export const retoldClaim = (doc: Analysis, text: string): string | null =>
  doc.lang === 'ja' ? japanese.reported(doc, text) : english.reported(text)

/** What the candidate worked on or cared for, or was drawn to, as a noun phrase. */
export const topicIn = (doc: Analysis, kind: 'cared-for' | 'drawn-to'): string | null =>
  doc.lang === 'ja' ? japanese.topicOf(doc, kind) : english.topicOf(doc, kind)

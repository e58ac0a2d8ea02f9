import type { CauseId, CriterionId, Gap, Note, Pattern, Severity } from '../types/index.js'
import type { Catalogue } from '../i18n/index.js'

/** What a report needs to turn ids into the reader's language; made once by the command that reports. */
export interface Words {
  messages: Catalogue
  /** The sentence behind a note. */
  note(note: Note): string
  /** A finding's sentence and the question that asks for what is missing. */
  rule(id: string): { message: string; advice: string }
  /** What a rule is about, apart from any finding; `severity` is its usual one. */
  ruleHelp(id: string): { title: string; why: string; improve: string; severity: Severity }
  cause(id: CauseId): { name: string; short: string; impression: string; direction: string; settle: string }
  criterion(id: CriterionId): string
  gap(id: Gap): string
  pattern(id: Pattern): { name: string; effect: string; wayOut: string }
}

/** Colours, or nothing: the text is the same either way. */
export interface Paint {
  bold(text: string): string
  dim(text: string): string
  error(text: string): string
  warning(text: string): string
  info(text: string): string
  good(text: string): string
}

const same = (text: string) => text

export const PLAIN: Paint = { bold: same, dim: same, error: same, warning: same, info: same, good: same }

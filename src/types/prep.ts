import type { Bilingual, CauseId, Lang, Severity } from './ids.js'

/** Something that is missing or thin in a company sheet. */
export interface SheetFinding {
  /** Id of a {@link SheetRule}. */
  rule: string
  /** Where in the sheet, by its keys as they are written there; of something missing, where it would stand. */
  path: (string | number)[]
  /** The words that it is about; null where they are missing. */
  quote: string | null
}

/** What is said of a finding, and what the lack of it leads to in the interview. */
export interface SheetRule {
  id: string
  severity: Severity
  /** Causes of failure that it feeds. */
  causes: CauseId[]
  /** Ids of the rubric's new graduates' reasons that it feeds. */
  reasons: string[]
  message: Bilingual
  /** A question for what is missing. */
  advice: Bilingual
}

/** A sheet's file with what was found in it. */
export interface CheckedSheet {
  file: string
  /** Language of the sheet. */
  lang: Lang
  sheet: { name: string }
  findings: (Omit<SheetFinding, 'rule'> & { rule: SheetRule; line: number; column: number })[]
}

/** Something that a question back could open. */
export interface Direction {
  id: string
  name: Bilingual
  /** What there is to find out. */
  about: Bilingual
}

export interface Directions {
  /** Those that none of the candidate's own questions takes yet. */
  open: Direction[]
  /** What the sheet holds to begin such a question with and no question uses yet; problems of the floor first. */
  beginnings: string[]
}

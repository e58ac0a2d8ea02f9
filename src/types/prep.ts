import type { Bilingual, CauseId, Severity } from './ids.js'

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

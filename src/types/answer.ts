import type { Category, FactSource, Lang, Stage, Track } from './ids.js'

export interface CompanyFact {
  text: string
  source: FactSource
}

/** What an assessment may know of the company. */
export interface Company {
  name: string
  industry: string | null
  competitors: string[]
  facts: CompanyFact[]
}

/** One answer to one question: what `assess` judges. */
export interface Answer {
  id: string | null
  /** null: detected from the text's script. */
  lang: Lang | null
  track: Track
  stage: Stage
  category: Category
  question: string
  company: Company | null
  /** The answer that the same candidate gave in the first interview. */
  firstRound: string | null
  answer: string
}

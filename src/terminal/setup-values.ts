import type { Lang, Track } from '../types/index.js'
import type { Colour } from './colour.js'

export type CompanyChoice =
  | { kind: 'sheet'; path: string }
  /** Without a sheet; either may be empty, not both. */
  | { kind: 'named'; name: string; industry: string }
  | { kind: 'none' }

export interface SetupValues {
  /** Language of the answers. */
  lang: Lang
  track: Track
  company: CompanyChoice
  /** 1 to `MOST_QUESTIONS`. */
  questions: number
}

export const MOST_QUESTIONS = 20

export interface SetupOptions {
  /** What flags or a script gave already: not asked. */
  given?: Partial<SetupValues>
  /** What Enter alone chooses, and what holds where nobody can be asked. */
  defaults: SetupValues
  /** Says what is wrong with a sheet's path, in the locale's language; null when it can be used. */
  checkSheet?: (path: string) => string | null | Promise<string | null>
  colour?: Colour
}

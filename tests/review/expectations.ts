import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { CAUSES } from '../../src/types/index.js'

/** `<!-- coach-expect: [line:column] [severity] rule -->` under an answer: what a review says about it. */
const EXPECT = /<!-- coach-expect: (?:(\d+:\d+) )?(?:(error|warning|info) )?([\w-]+\/[\w-]+) -->/

export interface Expectation {
  /** Line of the comment: it stands in the answer it speaks of. */
  line: number
  place: string | null
  severity: string | null
  rule: string
}

export const FIXTURES = join(import.meta.dirname, '../fixtures/review')

export const fixtures = (): string[] => readdirSync(FIXTURES).filter(name => name.endsWith('.md'))

export const expectationsOf = (file: string): Expectation[] =>
  readFileSync(join(FIXTURES, file), 'utf8')
    .split('\n')
    .flatMap((text, index) => {
      const found = EXPECT.exec(text)
      if (text.includes('coach-expect') && !found) throw new Error(`${file}:${index + 1}: no expectation`)
      return found
        ? [{ line: index + 1, place: found[1] ?? null, severity: found[2] ?? null, rule: found[3]! }]
        : []
    })

/**
 * The five causes are judged, with doubt, and a short answer is only called short where none of them is found;
 * every other rule is certain or silent.
 */
export const isJudged = (rule: string): boolean =>
  rule === 'answers/too-short' || CAUSES.some(cause => rule.startsWith(`${cause}/`))

/** The part of `coach review --format json` that the tests look at. */
export interface FindingJson {
  rule: string
  severity: string
  file: string
  line: number
  column: number
  end_line: number
  end_column: number
  message: string
  quote: string
  advice: string
}
export interface ReviewJson {
  version: number
  files: {
    file: string
    answers: { question: string; line: number; category: string; assessment: Record<string, unknown> }[]
    findings: FindingJson[]
  }[]
  summary: Record<string, unknown> & {
    causes: Record<string, { verdict: string; probability: number | null }>
  }
}

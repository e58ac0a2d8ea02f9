import type { CompanySheet } from '../content/company.js'
import { contentWords, meanCoverage, vocabularyOf } from '../signals/story/words.js'
import type { Analysis, Direction, Directions, Lang } from '../types/index.js'
import data from './directions.yaml'

type Listed = Direction & { asked: Record<Lang, string> }
const LISTED = data as Listed[]

const MOST = 3
/** A note that half of whose words are in a question is used by it. */
const USED = 0.5

/** Where the candidate's questions could go beyond what they ask already. */
export function directionsFor(
  { reverseQuestions, role, company }: CompanySheet,
  lang: Lang,
  analyse: (text: string) => Analysis,
): Directions {
  const asked = vocabularyOf(analyse(reverseQuestions.join('\n')))
  const isUnused = (note: string) => {
    const { tokens } = analyse(note)
    return (meanCoverage(contentWords(tokens, lang), asked, lang) ?? 1) < USED
  }
  // What only the website says invites an answer from the website.
  const facts = company.facts.filter(({ source }) => source !== 'website').map(({ text }) => text)
  return {
    open: LISTED.filter(({ asked: words }) => {
      const pattern = new RegExp(words[lang], 'i')
      return !reverseQuestions.some(question => pattern.test(question))
    }).map(({ id, name, about }) => ({ id, name, about })),
    beginnings: [...(role?.floorProblems ?? []), ...facts].filter(isUnused).slice(0, MOST),
  }
}

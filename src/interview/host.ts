import { contentWords, meanCoverage, vocabularyOf } from '../signals/story/words.js'
import kinds from './answered-by.yaml'
import { asksBack } from './asks-back.js'
import { patternOf } from './pattern.js'
import type { Analyser, Analysis, AskedBackKind, Company, Lang } from '../types/index.js'

export interface Asked {
  /** The facts of the sheet that answer it, in the order of the questions. */
  facts: string[]
  /** Part of it has no answer there. */
  open: boolean
  kind: AskedBackKind
}

/** What the candidate asks in a text, and what the sheet says of it; null where nothing is asked. */
export function askedIn(
  text: string,
  { lang, company }: { lang: Lang; company: Company | null },
  analyser: Analyser,
  kindOf: (text: string) => AskedBackKind,
): Asked | null {
  const analyse = (of: string) => analyser.analyse(of, lang)
  const doc = analyse(text)
  const questions = doc.sentences.filter(sentence => asksBack(sentence.text, lang))
  if (questions.length === 0) return null
  const answers = questions.map(({ text: of }) => factFor(analyse(of), vocabularyOf(doc), company, analyse))
  return {
    facts: [...new Set(answers.filter(fact => fact !== null))],
    open: answers.includes(null),
    kind: kindOf(text),
  }
}

/** What kinds of question ask for, most particular first. */
const ANSWERED_BY = (kinds as Record<'asks' | 'needs', Record<Lang, string>>[]).map(({ asks, needs }) => ({
  asks: patternOf(asks),
  needs: patternOf(needs),
}))

/** Content words that a question and a fact must share before the fact is taken for its answer. */
const SHARED = 2

/** Who cites a fact needn't be told it. */
const KNOWN = 0.8

/** The fact of the sheet that answers a question best; null where none is about the same thing. */
function factFor(
  question: Analysis,
  told: ReadonlySet<string>,
  company: Company | null,
  analyse: (text: string) => Analysis,
): string | null {
  const wants = ANSWERED_BY.find(({ asks }) => asks[question.lang].test(question.text))
  if (!wants) return null
  const asked = new Set(contentWords(question.tokens, question.lang))
  const fitting = (company?.facts ?? []).filter(({ text }) => wants.needs[question.lang].test(text))
  const ranked = fitting.map(({ text }) => {
    const words = new Set(contentWords(analyse(text).tokens, question.lang))
    const shared = [...words].filter(word => asked.has(word)).length
    const known = meanCoverage([...words], told, question.lang) ?? 0
    return { text, shared: known >= KNOWN ? 0 : shared }
  })
  const [best] = ranked.sort((a, b) => b.shared - a.shared)
  return best && best.shared >= SHARED ? best.text : null
}

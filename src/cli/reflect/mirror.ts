import { readAnswer } from '../../assessment/index.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { detectFelt } from '../../signals/felt.js'
import { detectPatterns, type FoundPattern } from '../../signals/patterns.js'
import { PATTERNS, type Answer, type Category, type Mirrored, type Reflection } from '../../types/index.js'

/** The mindset types that a note shows, each once with the words that show it first: feelings before answers. */
export async function mirrorOf(note: Reflection): Promise<Mirrored[]> {
  const { lang, questions, felt, next } = note
  const analyser = await loadAnalyser([lang])
  const read = (text: string, question: string, category: Category) =>
    readAnswer(asAnswer(text, question, category, note), analyser)
  const feelings = [felt, next, ...questions.map(({ reaction }) => reaction)].flatMap(text =>
    text === null ? [] : quoted(text, detectFelt(read(text, '', 'unexpected'))),
  )
  const answers = questions.flatMap(({ question, category, answer }) =>
    answer === null ? [] : quoted(answer, detectPatterns(read(answer, question, category))),
  )
  const found = [...feelings, ...answers]
  return PATTERNS.flatMap(id => found.find(({ pattern }) => pattern === id) ?? [])
}

const quoted = (text: string, found: readonly FoundPattern[]): Mirrored[] =>
  found.flatMap(({ pattern, spans: [span] }) => (span ? [{ pattern, quote: text.slice(...span) }] : []))

const asAnswer = (
  answer: string,
  question: string,
  category: Category,
  { lang, track, stage }: Reflection,
): Answer => ({ id: null, lang, track, stage, category, question, company: null, firstRound: null, answer })

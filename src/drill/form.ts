import { isStuck, type Judgement } from '../assessment/index.js'
import { contentWords, meanCoverage, vocabularyOf } from '../signals/story/words.js'
import {
  FORM_PARTS,
  type Bilingual,
  type Form,
  type FormPart,
  type Lang,
  type PartId,
  type Sentence,
  type Span,
} from '../types/index.js'
import data from './form.yaml'

interface PartRule {
  signals: Record<string, number>
  present: number
  absent: number
  wording?: Bilingual
}

type Frames = Record<'opener' | 'frame' | 'scene' | 'general' | 'own' | 'would-do', Bilingual>

const { parts: RULES, conclusion } = data as {
  parts: Record<Exclude<PartId, 'conclusion'>, PartRule>
  conclusion: Frames & { longest: Record<Lang, number> }
}

const compiled = new Map<string, RegExp>()

function matches(pattern: string, text: string): boolean {
  const known = compiled.get(pattern) ?? new RegExp(pattern, 'iu')
  compiled.set(pattern, known)
  return known.test(text)
}

/** Below this share of a short answer's least, nobody can say what it lacks. */
const TOO_LITTLE = 0.5
/** Only talk: nothing is answered by it. */
const TALK = { 'attitude-talk': 0.4, 'empty-talk': 0.5 }
const SHARED = 0.25

/** Which parts of a form an answer has, in the order of the form, with the words that show them. */
export function checkForm(judgement: Judgement, form: Form): FormPart[] {
  const little = judgement.guards.amount < TOO_LITTLE
  return FORM_PARTS[form].map(id => {
    const found = id === 'conclusion' ? conclusionOf(judgement) : partOf(RULES[id], judgement)
    return { id, ...found, verdict: little && found.verdict === 'absent' ? 'unsure' : found.verdict }
  })
}

type Found = Omit<FormPart, 'id'>
const ABSENT: Found = { verdict: 'absent', span: null }
const shown = ({ start, end }: { start: number; end: number }): Found => ({
  verdict: 'present',
  span: [start, end],
})

function partOf({ signals, present, absent, wording }: PartRule, judgement: Judgement): Found {
  const { reading, measures, guards } = judgement
  if (guards.void || guards.refusal) return ABSENT
  const measured = Object.entries(signals).map(([id, weight]) => {
    const { value, spans } = measures.of(id)
    return { by: value * weight, span: spans[0] ?? null }
  })
  const total = measured.reduce((sum, { by }) => sum + by, 0)
  const span = measured.filter(one => one.span).sort((a, b) => b.by - a.by)[0]?.span ?? null
  if (total >= present) return { verdict: 'present', span }
  const { sentences, lang } = reading.doc
  const said = wording && !onlyTalk(judgement) && sentences.find(({ text }) => matches(wording[lang], text))
  if (said) return shown(said)
  return total < absent ? ABSENT : { verdict: 'unsure', span }
}

/** Whether the first sentence answers what was asked. */
function conclusionOf(judgement: Judgement): Found {
  const { guards, reading } = judgement
  const { lang, sentences } = reading.doc
  if (guards.void || guards.refusal || onlyTalk(judgement)) return ABSENT
  const is = (kind: keyof Frames, { text }: Sentence) => matches(conclusion[kind][lang], text.trim())
  const first = sentences.find(sentence => !is('opener', sentence))
  if (!first || isStuck(first.text, lang)) return ABSENT
  const place: Span = [first.start, first.end]
  if (is('scene', first)) return { verdict: 'absent', span: place }
  if (is('frame', first)) return shown(first)
  if (is('general', first)) return { verdict: 'absent', span: place }
  if (length(first, lang) > conclusion.longest[lang]) return { verdict: 'unsure', span: place }
  const words = contentWords(first.tokens, lang)
  const about = meanCoverage(words, vocabularyOf(reading.question), lang) ?? 0
  if (about >= SHARED || tellsDeed(judgement, first)) return shown(first)
  return { verdict: 'unsure', span: place }
}

const onlyTalk = ({ measures, guards }: Judgement): boolean =>
  guards.slogans || Object.entries(TALK).every(([id, least]) => measures.of(id).value >= least)

/** Who was asked what they did or would do, and begins with a deed of their own, has answered. */
function tellsDeed({ reading, measures }: Judgement, { text, start, end }: Sentence): boolean {
  const { lang } = reading.doc
  if (!matches(conclusion.own[lang], text.trim())) return false
  if (reading.category === 'unexpected') return matches(conclusion['would-do'][lang], text.trim())
  return DEEDS.some(id => measures.of(id).spans.some(([from, to]) => from < end && to > start))
}

const DEEDS = ['own-deed', 'event-sentences', 'scene', 'told-scene']

const length = ({ text }: Sentence, lang: Lang): number =>
  lang === 'ja' ? [...text].length : text.split(/\s+/).filter(Boolean).length

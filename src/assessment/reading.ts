import { detectLang } from '../language/index.js'
import { memo } from '../signals/memo.js'
import type { IntegrityHit } from '../signals/integrity/index.js'
import type { Reading } from '../signals/signal.js'
import type { Analyser, Analysis, Answer, Company, Lang, Span, Token } from '../types/index.js'

/** The language that an answer will be judged in. */
export const langOf = (answer: Answer): Lang => answer.lang ?? detectLang(answer.answer || answer.question)

const sheets = new WeakMap<Company, Partial<Record<Lang, Reading['company']>>>()

const MOST_REMEMBERED = 500

/** Questions and company facts come back from answer to answer: their analyses are kept, up to a number. */
const remembered = memo((analyser: Analyser) => {
  const known = new Map<string, Analysis>()
  return (text: string, lang: Lang): Analysis => {
    const key = lang + text
    const analysis = known.get(key) ?? analyser.analyse(text, lang)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(key, analysis)
    return analysis
  }
})

/** Everything the detectors may look at. A company sheet is analysed once, however many answers refer to it. */
export function readAnswer(answer: Answer, analyser: Analyser): Reading {
  const lang = langOf(answer)
  const read = (text: string): Analysis => analyser.analyse(text, lang)
  const recall = (text: string): Analysis => remembered(analyser)(text, lang)
  return {
    doc: read(answer.answer),
    question: recall(answer.question),
    firstRound: answer.firstRound !== null && answer.stage === 2 ? read(answer.firstRound) : null,
    company: answer.company && readCompany(answer.company, lang, recall),
    category: answer.category,
    track: answer.track,
    stage: answer.stage,
  }
}

/**
 * The reading without what earns nothing: words that nobody sees, sentences that were said before and bare
 * inventories are blanked out, and offsets hold. Invisible characters stay, since they may stand inside a word.
 */
export function creditable(reading: Reading, integrity: IntegrityHit[], analyser: Analyser): Reading {
  const { text, lang } = reading.doc
  const hidden = integrity.filter(
    ({ id, span }) => id === 'hidden-text' && HAS_WORDS.test(text.slice(...span)),
  )
  const repeated = integrity.filter(({ id }) => id === 'repeated')
  const spans = [...hidden, ...repeated].map(({ span }) => span)
  // Short sentences recur by courtesy, but not beside long ones that recur.
  if (repeated.length > 0) spans.push(...saidBefore(reading.doc))
  spans.push(...inventories(reading.doc))
  const left = spans.reduce((rest, [start, end]) => blank(rest, start, end), text)
  return left === text ? reading : { ...reading, doc: analyser.analyse(left, lang) }
}

function saidBefore({ sentences }: Analysis): Span[] {
  const said = new Set<string>()
  return sentences
    .filter(({ text }) => said.has(text) || !said.add(text))
    .map(({ start, end }): Span => [start, end])
}

const MANY_FIGURES = 3

/** Sentences of figures for different things, in which nobody does anything: 「会議は18回、資料は340枚、達成率は112%でした」. */
function inventories({ sentences, quantities, lang }: Analysis): Span[] {
  return sentences
    .filter(({ start, end, tokens }) => {
      const found = quantities.filter(quantity => quantity.start >= start && quantity.end <= end)
      const units = new Set(found.map(({ unit, counter }) => unit + counter))
      if (found.length < MANY_FIGURES || units.size < found.length) return false
      return !tokens.some(token => isDeed(token, lang))
    })
    .map(({ start, end }): Span => [start, end])
}

const STATES = new Set(['be', 'have', 'ある', 'いる', 'なる'])
const isDeed = ({ pos, base }: Token, lang: Lang) =>
  (lang === 'ja' ? pos[0] === '動詞' && pos[1] === '自立' : pos[0] === 'VERB') && !STATES.has(base)

const HAS_WORDS = /[\p{L}\p{N}]/u

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)

function readCompany(sheet: Company, lang: Lang, read: (text: string) => Analysis): Reading['company'] {
  const known = sheets.get(sheet) ?? {}
  sheets.set(sheet, known)
  return (known[lang] ??= {
    sheet,
    name: read(sheet.name),
    industry: sheet.industry === null ? null : read(sheet.industry),
    facts: sheet.facts.map(fact => read(fact.text)),
  })
}

import { detectLang } from '../language/index.js'
import type { IntegrityHit } from '../signals/integrity/index.js'
import type { Reading } from '../signals/signal.js'
import type { Analyser, Analysis, Answer, Company, Lang } from '../types/index.js'

/** The language that an answer will be judged in. */
export const langOf = (answer: Answer): Lang => answer.lang ?? detectLang(answer.answer || answer.question)

const sheets = new WeakMap<Company, Partial<Record<Lang, Reading['company']>>>()

/** Everything the detectors may look at. A company sheet is analysed once, however many answers refer to it. */
export function readAnswer(answer: Answer, analyser: Analyser): Reading {
  const lang = langOf(answer)
  const read = (text: string): Analysis => analyser.analyse(text, lang)
  return {
    doc: read(answer.answer),
    question: read(answer.question),
    firstRound: answer.firstRound !== null && answer.stage === 2 ? read(answer.firstRound) : null,
    company: answer.company && readCompany(answer.company, lang, read),
    category: answer.category,
    track: answer.track,
    stage: answer.stage,
  }
}

/**
 * Words that nobody sees earn nothing: they are blanked out, and offsets hold. Invisible characters stay, since
 * they may stand inside a word.
 */
export function withoutHidden(reading: Reading, integrity: IntegrityHit[], analyser: Analyser): Reading {
  const { text, lang } = reading.doc
  const seen = integrity
    .filter(({ id, span }) => id === 'hidden-text' && /[\p{L}\p{N}]/u.test(text.slice(...span)))
    .reduce(
      (left, { span: [start, end] }) => left.slice(0, start) + blank(left, start, end) + left.slice(end),
      text,
    )
  return seen === text ? reading : { ...reading, doc: analyser.analyse(seen, lang) }
}

const blank = (text: string, start: number, end: number) => text.slice(start, end).replace(/[^\n]/g, ' ')

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

import type { Analysis, Span } from '../types/index.js'

/** Longest quotation in a finding, in UTF-16 units: about two lines. */
const LONGEST = { ja: 50, en: 110 }
const BREAKS = { ja: /[、。！？!?]/g, en: /[,;:.!?](?=\s|$)/g }

/** The whole sentence around a span, or so many of its clauses as can be quoted. */
export function quoteAround(doc: Analysis, span: Span): Span {
  const sentence = doc.sentences.find(({ start, end }) => span[0] >= start && span[0] < end)
  if (!sentence) return span
  const most = LONGEST[doc.lang]
  if (sentence.end - sentence.start <= most) return [sentence.start, sentence.end]
  const edges = [
    sentence.start,
    ...[...sentence.text.matchAll(BREAKS[doc.lang])].map(match => sentence.start + match.index + 1),
    sentence.end,
  ]
  const start = trimStart(doc.text, edges.findLast(edge => edge <= span[0]) ?? span[0])
  const ends = edges.filter(edge => edge > start && edge - start <= most)
  return [start, ends.at(-1) ?? wordEnd(doc, Math.min(sentence.end, start + most))]
}

/** How the answer begins. */
export function firstWords(doc: Analysis): Span {
  const first = doc.sentences[0]
  return first ? quoteAround(doc, [first.start, first.end]) : [0, doc.text.length]
}

const trimStart = (text: string, from: number) => from + (/^\s*/.exec(text.slice(from))?.[0].length ?? 0)

/** The last token boundary at or before an offset. */
const wordEnd = (doc: Analysis, offset: number) =>
  doc.tokens.findLast(({ end }) => end <= offset)?.end ?? offset

import type { Analysis, Lang, Sentence, Span } from '../../types/index.js'

/** Case means nothing in English. Not `iu` there: to fold all of Unicode makes patterns twice as slow. */
const FLAGS: Record<Lang, string> = { ja: 'gu', en: 'gi' }

/** A list of patterns as one. */
export const anyOf = (patterns: string[], lang: Lang): RegExp => new RegExp(patterns.join('|'), FLAGS[lang])

export interface Hit {
  sentence: Sentence
  span: Span
}

/** Every match of `pattern` within a sentence, as offsets into the document. */
export function hitsOf(doc: Analysis, pattern: RegExp): Hit[] {
  const hits: Hit[] = []
  for (const sentence of doc.sentences) {
    if (sentence.text.search(pattern) < 0) continue
    for (const match of sentence.text.matchAll(pattern)) {
      const start = sentence.start + match.index
      hits.push({ sentence, span: [start, start + match[0].length] })
    }
  }
  return hits
}

const LONGEST_QUOTE = 60

/** A clause fit for quoting: without the marks around it, and cut at a phrase mark or a space where it is long. */
export function quoteOf(text: string, [start, end]: Span): Span {
  const whole = text.slice(start, end)
  const from = start + whole.search(/[^\s、。，．,.;:]|$/u)
  const kept = whole.replace(/[\s、。，．,.;:]+$/u, '')
  const to = Math.max(from, start + kept.length)
  if (to - from <= LONGEST_QUOTE) return [from, to]
  const cut = text.slice(from, from + LONGEST_QUOTE)
  const mark = Math.max(cut.lastIndexOf('、'), cut.lastIndexOf(','), cut.lastIndexOf(' '))
  return [from, from + (mark > LONGEST_QUOTE / 3 ? mark : LONGEST_QUOTE)]
}

/** The sentences hit, each once, cut down to the phrase around the hit where they are too long to quote. */
export function quotesOf(hits: Hit[]): Span[] {
  const seen = new Set<Sentence>()
  const first = hits.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
  return first.slice(0, 3).map(({ sentence, span }) => {
    const { start, end, text } = sentence
    if (end - start <= LONGEST_QUOTE) return [start, end]
    const [from, to] = widen(sentence, span)
    const quote = quoteOf(text, [from - start, to - start])
    return [quote[0] + start, Math.max(quote[1] + start, span[1])]
  })
}

/** From the phrase mark before the hit to the one after it. */
function widen({ text, start }: Sentence, [from, to]: Span): Span {
  const before = text.slice(0, from - start).search(/[^、。,;.]*$/u)
  const after = text.slice(to - start).search(/[、。,;.]/u)
  return [start + before, after < 0 ? start + text.length : to + after]
}

import type { Analysis, Lang, Sentence, Span } from '../../types/index.js'

/** A list of patterns as one, matched the same way in both languages. */
export const anyOf = (patterns: string[], lang: Lang): RegExp =>
  new RegExp(patterns.join('|'), lang === 'en' ? 'giu' : 'gu')

export interface Hit {
  sentence: Sentence
  span: Span
}

/** Every match of `pattern` within a sentence, as offsets into the document. */
export function hitsOf(doc: Analysis, pattern: RegExp): Hit[] {
  return doc.sentences.flatMap(sentence =>
    [...sentence.text.matchAll(pattern)].map((match): Hit => {
      const start = sentence.start + match.index
      return { sentence, span: [start, start + match[0].length] }
    }),
  )
}

const LONGEST_QUOTE = 60

/** The sentences hit, each once, cut down around the first hit where they are too long to quote. */
export function quotesOf(hits: Hit[]): Span[] {
  const seen = new Set<Sentence>()
  const first = hits.filter(({ sentence }) => !seen.has(sentence) && seen.add(sentence))
  return first.slice(0, 3).map(({ sentence, span }) => {
    if (sentence.end - sentence.start <= LONGEST_QUOTE) return [sentence.start, sentence.end]
    return widen(sentence, span)
  })
}

/** From the phrase mark before the hit to the one after it. */
function widen({ text, start }: Sentence, [from, to]: Span): Span {
  const before = text.slice(0, from - start).search(/[^、。,;.]*$/u)
  const after = text.slice(to - start).search(/[、。,;.]/u)
  return [start + before, after < 0 ? start + text.length : to + after]
}

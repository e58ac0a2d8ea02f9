import { memo } from '../memo.js'
import type { Analysis, Lang, Token } from '../../types/index.js'

/** A stretch of a sentence with a predicate of its own; offsets into the analysed text. */
export interface Clause {
  start: number
  end: number
  text: string
  tokens: Token[]
  /** Index of the sentence it stands in. */
  sentence: number
}

const SHORTEST: Record<Lang, number> = { ja: 8, en: 14 }

/** Splits at punctuation after a predicate, and in English also before a conjunction that starts a new one. */
export const clausesOf = memo((doc: Analysis): Clause[] =>
  doc.sentences.flatMap((sentence, index) => {
    const pieces = doc.lang === 'ja' ? splitJapanese(sentence.tokens) : splitEnglish(sentence.tokens)
    return joinShort(pieces, SHORTEST[doc.lang]).map(tokens => {
      const start = tokens[0]!.start
      const end = tokens.at(-1)!.end
      return { start, end, text: doc.text.slice(start, end), tokens, sentence: index }
    })
  }),
)

const COMMA = /^[、，,;；:：―—–]$/

function splitJapanese(tokens: Token[]): Token[][] {
  return splitAfter(tokens, i => {
    const before = tokens[i - 1]
    if (!before || !COMMA.test(tokens[i]!.surface)) return false
    return before.pos[1] === '接続助詞' || ['動詞', '助動詞', '形容詞'].includes(before.pos[0])
  })
}

const JOINERS = new Set([
  'and',
  'but',
  'because',
  'so',
  'when',
  'while',
  'which',
  'although',
  'though',
  'if',
  'since',
])

function splitEnglish(tokens: Token[]): Token[][] {
  const isVerb = (t: Token) => t.pos[0] === 'VERB' || t.pos[0] === 'AUX'
  const verbs = tokens.map(isVerb)
  const atComma = splitAfter(tokens, i => COMMA.test(tokens[i]!.surface))
  const pieces: Token[][] = []
  for (const piece of atComma) {
    let from = 0
    piece.forEach((token, i) => {
      if (i - from < 3 || !JOINERS.has(token.surface.toLowerCase())) return
      if (!piece.slice(from, i).some(isVerb) || !piece.slice(i, i + 6).some(isVerb)) return
      pieces.push(piece.slice(from, i))
      from = i
    })
    pieces.push(piece.slice(from))
  }
  return verbs.some(Boolean) ? joinVerbless(pieces, isVerb) : [tokens]
}

/** A listed noun phrase belongs to the clause before it. */
function joinVerbless(pieces: Token[][], isVerb: (t: Token) => boolean): Token[][] {
  const joined: Token[][] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last && (!piece.some(isVerb) || !last.some(isVerb))) last.push(...piece)
    else joined.push([...piece])
  }
  return joined
}

function splitAfter(tokens: Token[], ends: (index: number) => boolean): Token[][] {
  const pieces: Token[][] = []
  let from = 0
  tokens.forEach((_, i) => {
    if (!ends(i)) return
    pieces.push(tokens.slice(from, i + 1))
    from = i + 1
  })
  pieces.push(tokens.slice(from))
  return pieces.filter(piece => piece.length > 0)
}

function joinShort(pieces: Token[][], shortest: number): Token[][] {
  const joined: Token[][] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const length = piece.at(-1)!.end - piece[0]!.start
    const lastLength = last ? last.at(-1)!.end - last[0]!.start : 0
    if (last && (length < shortest || lastLength < shortest)) last.push(...piece)
    else joined.push([...piece])
  }
  return joined
}

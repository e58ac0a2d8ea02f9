import type { Analysis, Sentence, Span, Token } from '../../types/index.js'
import type { IntegrityDetector } from './detector.js'

const FEWEST_PIECES = 4
const LONGEST_PIECE = 6
const SHARE = 0.6

/** Short pieces without a predicate, one after the other, that make up most of the text. */
export const keywordList: IntegrityDetector = ({ doc }) => {
  const pieces = doc.sentences.flatMap(sentence => piecesOf(sentence))
  const bare = pieces.filter(piece => isBare(piece, doc))
  if (bare.length < FEWEST_PIECES) return []
  const length = (list: Token[][]) => list.reduce((sum, piece) => sum + piece.length, 0)
  if (length(bare) < SHARE * length(pieces)) return []
  return runsOf(pieces, bare).slice(0, 3)
}

const BREAK = /^[、，,;；・／/|｜\n]+$/u
const MARK = /^[\p{P}\p{S}\s]+$/u

function piecesOf({ tokens }: Sentence): Token[][] {
  const pieces: Token[][] = [[]]
  for (const token of tokens) {
    if (BREAK.test(token.surface)) pieces.push([])
    else pieces.at(-1)!.push(token)
  }
  return pieces.map(words).filter(piece => piece.length > 0)
}

const words = (tokens: Token[]) => tokens.filter(token => !MARK.test(token.surface))

/** Forms that also name a thing (巻き込み, problem solving) make no predicate at the end of a piece. */
function isPredicate({ pos, conjugation }: Token, index: number, piece: Token[]): boolean {
  const last = index === piece.length - 1
  if (pos[0] === 'VERB' || pos[0] === 'AUX') return !(last && conjugation?.[1] === 'ing')
  return ['動詞', '形容詞', '助動詞'].includes(pos[0]) && !(last && conjugation?.[1] === '連用形')
}

/** A number makes a piece a figure, and a spoken fragment addresses somebody: neither is a keyword. */
function isBare(piece: Token[], { lang }: Analysis): boolean {
  if (piece.some(isPredicate) || piece.length > LONGEST_PIECE) return false
  if (piece.some(({ surface, pos }) => /[0-9０-９]/u.test(surface) || pos[1] === '数' || pos[0] === 'NUM'))
    return false
  if (lang === 'en') return piece.every(({ pos }) => /^(NOUN|PROPN|ADJ|VERB|CCONJ|ADP|PART)$/u.test(pos[0]))
  return piece.every(
    ({ pos }) => ['名詞', '接頭詞', '動詞'].includes(pos[0]) || pos[1] === '連体化' || pos[1] === '並立助詞',
  )
}

function runsOf(pieces: Token[][], bare: Token[][]): Span[] {
  const runs: Token[][][] = []
  let open = false
  for (const piece of pieces) {
    if (!bare.includes(piece)) open = false
    else if (open) runs.at(-1)!.push(piece)
    else {
      runs.push([piece])
      open = true
    }
  }
  runs.sort((a, b) => b.length - a.length)
  return runs.map(run => [run[0]![0]!.start, run.at(-1)!.at(-1)!.end])
}

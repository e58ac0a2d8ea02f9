import { memo } from '../memo.js'
import { isAttitude, isNoun, isParticular, isVagueVerb } from './words.js'
import type { Analysis, Span, Token } from '../../types/index.js'

/** A stretch with one predicate, cut at 、 and after conjunctive particles. */
export interface Clause {
  /** Index into `doc.sentences`. */
  sentence: number
  tokens: Token[]
  text: string
  span: Span
  /** Particular nouns, and those of them that take part in the grammar (a list of nouns does not). */
  nouns: Token[]
  anchored: Token[]
  attitude: Token[]
  /** Somebody does something that is more than thinking, wishing or being. */
  acts: boolean
  past: boolean
  wish: boolean
  negated: boolean
}

const CUT_AFTER = /^(?:が|ので|から|けど|けれど|けれども|し|のに|ば|ながら|けども)$/u
const NEGATIVE = /^(?:ない|ん|ぬ|ず)$/u
const TIES_NOUN = /^(?:格助詞|係助詞|連体化|副助詞|並立助詞)/u

const isPredicate = (token: Token) => /^(?:動詞|形容詞|助動詞)$/u.test(token.pos[0])
const isNominalVerb = (token: Token, next: Token | undefined) =>
  isNoun(token) && token.pos[1] === 'サ変接続' && /^(?:する|いたす|致す|できる)$/u.test(next?.base ?? '')

function acts(tokens: Token[]): boolean {
  return tokens.some((token, i) => {
    const verb = token.pos[0] === '動詞' && token.pos[1] === '自立'
    return (verb || isNominalVerb(token, tokens[i + 1])) && !isVagueVerb(token)
  })
}

const isPast = (token: Token) => token.conjugation?.[0] === '特殊・タ' && token.surface !== 'たら'

/** The nouns whose phrase is followed by a particle, a verb or the copula. */
function anchoredAmong(tokens: Token[]): Token[] {
  return tokens.filter((token, i) => {
    if (!isParticular(token)) return false
    let j = i + 1
    while (tokens[j]?.pos[0] === '名詞') j++
    const next = tokens[j]
    if (!next) return false
    if (next.pos[0] === '助詞') return TIES_NOUN.test(next.pos[1])
    return next.pos[0] === '動詞' || next.pos[0] === '助動詞'
  })
}

function clauseFrom(doc: Analysis, sentence: number, tokens: Token[]): Clause {
  const span: Span = [tokens[0]!.start, tokens[tokens.length - 1]!.end]
  return {
    sentence,
    tokens,
    text: doc.text.slice(...span),
    span,
    nouns: tokens.filter(isParticular),
    anchored: anchoredAmong(tokens),
    attitude: tokens.filter(isAttitude),
    acts: acts(tokens),
    past: tokens.some(isPast),
    wish: tokens.some(token => token.conjugation?.[0] === '特殊・タイ'),
    negated: tokens.some(
      token =>
        (token.pos[0] === '助動詞' && NEGATIVE.test(token.base)) ||
        (token.pos[0] === '形容詞' && token.base === 'ない'),
    ),
  }
}

const isConjunctive = (token: Token) =>
  token.pos[0] === '助詞' && token.pos[1] === '接続助詞' && CUT_AFTER.test(token.surface)
/** A comma, or the copula in 〜からです, closes the clause before it. */
const belongsTo = (next: Token | undefined) => next !== undefined && /^(?:記号|助動詞)$/u.test(next.pos[0])

function split(doc: Analysis, sentence: number): Clause[] {
  const clauses: Clause[] = []
  let open: Token[] = []
  const close = () => {
    if (!open.some(isPredicate)) return
    clauses.push(clauseFrom(doc, sentence, open))
    open = []
  }
  const { tokens } = doc.sentences[sentence]!
  tokens.forEach((token, i) => {
    open.push(token)
    if (token.surface === '、' || (isConjunctive(token) && !belongsTo(tokens[i + 1]))) close()
  })
  close()
  return clauses
}

export const clausesOf = memo((doc: Analysis): Clause[] => doc.sentences.flatMap((_, i) => split(doc, i)))

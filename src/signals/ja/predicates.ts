import { inSentence } from '../by-sentence.js'
import { memo } from '../memo.js'
import { nounPhrasesOf, type NounPhrase } from './noun-phrases.js'
import { verbAt, type Verb } from './verb-heads.js'
import type { Analysis, Sentence, Span, Token } from '../../types/index.js'

export interface Argument {
  phrase: NounPhrase
  /** `を` `に` `へ` `で` `が` `から` `まで` `は` `も` `と` */
  particle: string
}

/** Who does what to which thing: one verb with its auxiliaries and the noun phrases before it. */
export interface Predicate {
  /** Dictionary form; the noun alone for サ変 verbs (`確認`). */
  base: string
  sentence: number
  args: Argument[]
  /** Token range of the verb with its auxiliaries, half-open. */
  from: number
  to: number
  /** The clause: arguments and verb, at most 60 characters. */
  span: Span
  nominal: boolean
  past: boolean
  negated: boolean
  passive: boolean
  causative: boolean
  wish: boolean
  ongoing: boolean
  /** `ていただく` `てくれる` `てもらう`: somebody else's act. */
  favour: boolean
  /** `てみる` */
  trial: boolean
  /** `てしまう` */
  regret: boolean
  /** `ようになる` became · `ようにする` `ことにする` rule · `よう心がける` aim; their tense counts as the verb's own. */
  turn: 'became' | 'rule' | 'aim' | null
  /** It happened: past itself, or linked on to a past verb of the sentence. */
  told: boolean
  /** It holds to this day: `ています`, or linked on to one. */
  standing: boolean
  /** A clause with か, と or よう stands right before it. */
  quotes: boolean
  /** The noun it stands before, `''` at the end of a clause: `読み合わせる手順`. */
  modifies: string
  /** Conjunctive form that follows: `て` `と` `たら` `ので` `が` `、` … or `''`. */
  link: string
  final: boolean
}

const CASE = /^(?:を|に|へ|で|が|から|まで|は|も|と|では|には|とは)$/u
const LONGEST_QUOTE = 60

const isPast = (token: Token) => token.conjugation?.[0] === '特殊・タ' && token.conjugation[1] !== '仮定形'
const isNegative = (token: Token) => /^(?:ない|ぬ|ん|へん|まい)$/u.test(token.base)
const isGerund = (token: Token) => /^(?:て|で)$/u.test(token.surface) && token.pos[1] === '接続助詞'
const isHelper = (token: Token) =>
  token.pos[0] === '助動詞' ||
  (token.pos[0] === '動詞' && /^(?:接尾|非自立)$/u.test(token.pos[1])) ||
  isGerund(token)

function linkAfter(helpers: Token[], next: Token | undefined, stem: Token): string {
  const last = helpers.at(-1)
  if (stem.surface === 'すると') return 'と'
  if (last && isGerund(last)) return 'て'
  if (helpers.some(token => token.conjugation?.[1] === '仮定形')) return 'たら'
  if (next?.pos[0] === '助詞' && next.pos[1] === '接続助詞') return next.surface
  if (next?.surface === 'ところ') return 'ところ'
  if (next?.surface === '、' && (last ?? stem).conjugation?.[1] === '連用形') return '、'
  return ''
}

function quoteSpan(sentence: Sentence, args: Argument[], verb: Verb, to: number): Span {
  const end = sentence.tokens[to - 1]!.end
  const starts = [...args.map(arg => arg.phrase.span[0]), sentence.tokens[verb.from]!.start]
  return [starts.find(start => end - start <= LONGEST_QUOTE) ?? starts.at(-1)!, end]
}

const TURNS: Record<string, Predicate['turn']> = {
  なる: 'became',
  する: 'rule',
  いたす: 'rule',
  致す: 'rule',
  決める: 'rule',
  心がける: 'aim',
  心掛ける: 'aim',
  意識: 'aim',
  努める: 'aim',
  努力: 'aim',
  気: 'aim',
}

/** Where the verb after `よう(に)`, `ことに` stands, or -1. */
function turningVerb(tokens: Token[], to: number): number {
  const withNi = tokens[to + 1]?.surface === 'に'
  if (tokens[to]?.surface === 'こと') return withNi ? to + 2 : -1
  return tokens[to]?.surface === 'よう' ? to + (withNi ? 2 : 1) : -1
}

/** `ようになる`, `ことにする`, `溢れなく|なる` after the helpers: its last verb and what it makes of the clause. */
function turnAfter(tokens: Token[], to: number): { turn: Predicate['turn']; at: number } | null {
  if (tokens[to]?.base === 'なる' && tokens[to - 1]?.surface === 'なく') return { turn: 'became', at: to }
  const first = tokens[turningVerb(tokens, to)]
  const turn = first && TURNS[first.base]
  if (!turn) return null
  const at = tokens.indexOf(first) + (first.pos[0] === '名詞' ? 1 : 0)
  return tokens[at]?.pos[0] === '動詞' ? { turn, at } : null
}

const nounAt = (token: Token | undefined) => (token?.pos[0] === '名詞' ? token.surface : '')

function frame(
  sentence: Sentence,
  index: number,
  verb: Verb,
  phrases: readonly NounPhrase[],
  since: number,
): Predicate {
  const { tokens } = sentence
  let to = verb.at + 1
  while (tokens[to] && isHelper(tokens[to]!)) to++
  const turn = turnAfter(tokens, to)
  if (turn) {
    to = turn.at + 1
    while (tokens[to] && isHelper(tokens[to]!)) to++
  }
  const helpers = tokens.slice(verb.at + 1, to)
  const bases = new Set(helpers.map(token => token.base))
  const any = (...words: string[]) => words.some(word => bases.has(word))
  const args = phrases
    .filter(phrase => phrase.from >= since && phrase.to <= verb.from && CASE.test(phrase.particle))
    .map(phrase => ({ phrase, particle: phrase.particle }))
  return {
    base: verb.base,
    sentence: index,
    args,
    from: verb.from,
    to,
    span: quoteSpan(sentence, args, verb, to),
    nominal: verb.nominal,
    past: helpers.some(isPast),
    negated: helpers.some(isNegative),
    passive: any('れる', 'られる'),
    causative: any('せる', 'させる'),
    wish: any('たい'),
    ongoing: any('いる', 'おる', 'てる', 'とる', 'でる'),
    favour:
      any('いただく', '頂く', 'くれる', 'もらう', 'くださる', '下さる', '貰う', 'いただける', 'もらえる') ||
      /^(?:いただく|くださる|頂く|いただける|頂ける)$/u.test(tokens[verb.at]!.base),
    trial: helpers.some(token => /^(?:みる|見る)$/u.test(token.base)),
    regret: any('しまう', 'ちゃう'),
    turn: turn?.turn ?? null,
    told: false,
    standing: false,
    quotes: /^(?:か|と|よう|って)$/u.test(tokens[verb.from - 1]?.surface ?? ''),
    modifies: nounAt(tokens[to]),
    link: linkAfter(helpers, tokens[to], tokens[verb.at]!),
    final: !tokens[to] || tokens.slice(to).every(token => token.pos[0] === '記号' || token.pos[0] === '助詞'),
  }
}

/** て-chains and stems tell what happened when a later verb of the sentence is past. */
const LINKED = /^(?:て|、|ながら|と|し|たり)$/u

/** て-chains and stems tell what happened, or still holds, when the verb they lead to does. */
function markTold(predicates: Predicate[]): void {
  let past = false
  let standing = false
  for (const predicate of [...predicates].reverse()) {
    const linked = LINKED.test(predicate.link)
    const holds = predicate.ongoing && !predicate.past && predicate.modifies === ''
    predicate.told = predicate.past || (past && linked)
    predicate.standing = holds || (standing && linked && !predicate.past)
    past ||= predicate.past && !predicate.wish
    standing = predicate.modifies === '' && !linked ? holds : standing
  }
}

/** A dictionary form with no arguments before a comma or after one is an item of a list, not something said. */
const isListed = (predicate: Predicate, tokens: Token[], at: number): boolean =>
  predicate.args.length === 0 &&
  predicate.to === at + 1 &&
  tokens[at]!.conjugation?.[1] === '基本形' &&
  (/^[、・]$/u.test(tokens[at + 1]?.surface ?? '') ||
    /^[、・]$/u.test(tokens[predicate.from - 1]?.surface ?? ''))

/** Nouns before a predicative adjective, `ので` or `ため` belong to that clause and not to the next verb. */
function closesClause(tokens: Token[], at: number): boolean {
  const token = tokens[at]!
  if (token.pos[1] === '接続助詞') return true
  if (token.surface === 'ため') return tokens[at + 1]?.pos[0] !== '助動詞'
  return (
    token.pos[0] === '形容詞' &&
    token.pos[1] === '自立' &&
    /^(?:助動詞|助詞|記号)$/u.test(tokens[at + 1]?.pos[0] ?? '')
  )
}

function predicatesIn(doc: Analysis, sentence: Sentence, index: number): Predicate[] {
  const phrases = inSentence(nounPhrasesOf(doc), index)
  const found: Predicate[] = []
  let since = 0
  for (let i = 0; i < sentence.tokens.length; i++) {
    const verb = verbAt(sentence.tokens, i)
    if (!verb && closesClause(sentence.tokens, i)) since = i + 1
    if (!verb) continue
    const predicate = frame(sentence, index, verb, phrases, since)
    since = predicate.to
    if (!isListed(predicate, sentence.tokens, i)) found.push(predicate)
    i = predicate.to - 1
  }
  markTold(found)
  return found
}

/** Every predicate of the text, in order. */
export const predicatesOf = memo((doc: Analysis): Predicate[] =>
  doc.sentences.flatMap((sentence, index) => predicatesIn(doc, sentence, index)),
)

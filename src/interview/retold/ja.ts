import type { Analysis, Token } from '../../types/index.js'
import type { Told } from './deeds.js'
import lists from './ja.yaml'

const rules = lists as {
  leading: string
  'no-deed': string[]
  humble: string[]
  formal: Record<string, string>
  negated: string
  'points-back': string
  plain: [from: string, to: string][]
  'cared-for': string[]
  'drawn-to': string[]
}

const LEADING = new RegExp(rules.leading)
const HUMBLE = new Set(rules.humble)
const POINTS_BACK = new RegExp(rules['points-back'])
const NO_DEED = new Set(rules['no-deed'])
const NEGATED = new RegExp(rules.negated)
const LONGEST = 34
const SHORTEST = 5

/** う-row endings and what stands for them before れる. */
const A_ROW: Record<string, string> = Object.fromEntries(
  [...'うくぐすつぬぶむる'].map((u, at) => [u, [...'わかがさたなばまら'][at]!]),
)

/** How a clause in which something was done may end, after its verb. */
const DONE = /^(?:(?:まし)?[ただ](?:ところ|あと)?(?:[んの]です[ねよが]?)?(?:が|けど|けれど|ので)?|[てで])?$/

/**
 * A deed of the candidate's as a listener would put it before a noun, with respect: 「棚を二段にしました」 becomes
 * 「棚を二段にされた」. Null where the words don't lend themselves to it.
 */
export function deedOf(doc: Analysis, text: string): string | null {
  const clause = clauseOf(doc, lastOf(text))
  const at = clause.findLastIndex(({ pos }) => pos[0] === '動詞')
  const verb = clause[at]
  if (!verb || !isDone(clause, at)) return null
  const past = respected(verb)
  return past && fitting(clean(surfaceOf(clause.slice(0, at))) + past)
}

/** A deed, or what is done to this day: 「棚を二段にされた」, 「順番を季節で変えておられる」. */
export function toldOf(doc: Analysis, text: string): Told | null {
  const done = deedOf(doc, text)
  if (done) return { words: done, done: true }
  const stem = HABIT.exec(text.replace(/[。.\s]+$/, ''))?.[1]
  const clause = clauseOf(doc, text)
  const verb = clause.findLast(
    ({ pos, base }) => pos[0] === '動詞' && !/^(?:いる|おる|いく|くる)$/.test(base),
  )
  const at = verb ? clause.indexOf(verb) : -1
  // 「事務をしております」 is a post.
  const isPost = verb?.base === 'する' && clause[at - 1]?.surface === 'を'
  if (!stem || !verb || isPost || !isTransitive(clause, verb)) return null
  const words = fitting(clean(lastOf(stem)) + 'ておられる'.slice(/[てで]$/.test(stem) ? 1 : 0))
  return words ? { words, done: false } : null
}

const HABIT = /^(.*[てで])(?:い|おり)ます(?:が|けど|けれど)?$/

/** Pieces from pause to pause, with where they begin. */
export const clausesIn = (sentence: string): [from: number, clause: string][] =>
  [...sentence.matchAll(/[^、。！!？?\n]+/g)].map(({ 0: clause, index }) => [index, clause])

/** Done by the candidate to something, and told neither humbly nor as a favour received. */
function isDone(clause: Token[], at: number): boolean {
  const [verb, before] = [clause[at]!, clause[at - 1]]
  const form = verb.conjugation?.[1] ?? ''
  const polite = /^[おご]$/.test(clause[at - 2]?.surface ?? '')
  return (
    form.startsWith('連用') &&
    DONE.test(surfaceOf(clause.slice(at + 1))) &&
    !polite &&
    !(before && NO_DEED.has(before.base)) &&
    !(verb.base === 'いく' && verb.pos[1] === '非自立') &&
    isTransitive(clause, verb)
  )
}

const isTransitive = (clause: Token[], verb: Token): boolean =>
  clause.some(({ surface, pos }) => pos[0] === '助詞' && surface === 'を') &&
  !/力を入れ|気を[つ付配遣]|を(?:大切|大事)に|お[一-龥]ち?(?:し|する|いた)|を[一-龥0-9０-９]+年/.test(
    surfaceOf(clause),
  ) &&
  !NO_DEED.has(verb.base) &&
  !clause.some(({ base }) => HUMBLE.has(base) && base !== 'おる')

/** Of several clauses the last, without its topic, where it still says what was done to what. */
function lastOf(text: string): string {
  const pause = text.lastIndexOf('、')
  // The end of a list would be retold for the whole of it.
  if (/[一-龥ァ-ヶー]$/.test(text.slice(0, Math.max(0, pause)))) return text
  const from = Math.max(pause, text.search(/は(?!.*は)/)) + 1
  return text.slice(from).includes('を') ? text.slice(from) : text
}

/** 〜られた, 〜された; null for verbs that have another word for it. */
function respected({ base, conjugation }: Token): string | null {
  const formal = rules.formal[base]
  if (formal !== undefined) return formal
  const kind = conjugation?.[0] ?? ''
  if (kind.startsWith('サ変') || base === 'いたす' || base === '致す') return 'された'
  if (kind.startsWith('カ変')) return '来られた'
  // What could be done says no more than that it was.
  if (base.endsWith('られる')) return null
  if (kind.startsWith('一段')) return `${base.slice(0, -1)}られた`
  const row = A_ROW[base.at(-1) ?? '']
  return kind.startsWith('五段') && row ? `${base.slice(0, -1)}${row}れた` : null
}

/**
 * A wish or a claim in the plain form, as it stands before 「とのことですが」: 「現場に出たいです」 becomes
 * 「現場に出たい」.
 */
export function reported(doc: Analysis, text: string): string | null {
  const clause = clauseOf(doc, text)
  const words = clean(surfaceOf(clause))
  if (NEGATED.test(words)) return null
  for (const [pattern, plain] of PLAIN) if (pattern.test(words)) return fitting(words.replace(pattern, plain))
  return null
}

const PLAIN = rules.plain.map(([from, to]) => [new RegExp(from), to] as const)

/** A thing the candidate worked on or cared for, or was drawn to, as a noun phrase with what describes it. */
export function topicOf(doc: Analysis, kind: 'cared-for' | 'drawn-to'): string | null {
  for (const { tokens, end } of doc.sentences)
    for (const [at, { start }] of tokens.entries()) {
      const phrase = BEFORE[kind].test(doc.text.slice(start, end)) ? phraseBefore(tokens, at) : null
      if (phrase) return phrase
    }
  return null
}

const BEFORE = {
  'cared-for': new RegExp(`^(?:${rules['cared-for'].join('|')})`),
  'drawn-to': new RegExp(`^(?:${rules['drawn-to'].join('|')})`),
}
const PLAIN_NOUN = /^(?:一般|サ変接続|固有名詞|接尾|形容動詞語幹|副詞可能|数)$/
const LONGEST_TOPIC = 22
const SHORTEST_TOPIC = 3

/** Something one has, and doesn't work on: 団結力. */
const QUALITY = /[力心性感さ]$|目線|視点|姿勢|気持ち|立場|笑顔|挨拶/

/** Back from the particle: the head noun, nouns joined to it by の, and what describes it. */
function phraseBefore(tokens: Token[], end: number): string | null {
  let from = end
  while (from > 0 && joins(tokens, from - 1)) from--
  const head = tokens[end - 1]
  if (
    from === end ||
    tokens[from]!.pos[1] === '副詞可能' ||
    head?.pos[0] !== '名詞' ||
    head.pos[1] === '非自立' ||
    QUALITY.test(head.surface)
  )
    return null
  const phrases = [described(tokens, from), from].map(at =>
    surfaceOf(tokens.slice(at, end)).replace(OF_OURS, ''),
  )
  return (
    phrases.find(text => text.length >= SHORTEST_TOPIC && text.length <= LONGEST_TOPIC && !OURS.test(text)) ??
    null
  )
}

function joins(tokens: Token[], at: number): boolean {
  const { pos, surface } = tokens[at]!
  if (pos[0] === '名詞') return PLAIN_NOUN.test(pos[1]) && !/^[私僕俺]$/.test(surface)
  return pos[0] === '助詞' && /^(?:連体化|並立助詞)$/.test(pos[1]) && tokens[at + 1]!.pos[0] === '名詞'
}

/** Where the clause begins that describes the noun at `noun`: 「新人が辞めない」 before 「仕組み」. */
function described(tokens: Token[], noun: number): number {
  const last = tokens[noun - 1]
  const attributive = /^(?:基本形|体言接続)$/.test(last?.conjugation?.[1] ?? '')
  if (!attributive || !/^(?:動詞|形容詞|助動詞)$/.test(last!.pos[0])) return noun
  let from = noun - 1
  while (from > 0 && describes(tokens[from - 1]!)) from--
  return from
}

const describes = ({ pos, surface }: Token): boolean =>
  pos[0] === '助詞' ? /^[がをにのとで]$/.test(surface) : /^(?:名詞|動詞|形容詞|助動詞|副詞)$/.test(pos[0])

const surfaceOf = (tokens: Token[]): string => tokens.map(({ surface }) => surface).join('')

/** Without what only leads into it, and without the candidate as its subject. */
const clean = (text: string): string => text.replace(LEADING, '')

/** How the candidate calls the company. */
const OURS = /[御貴][社院園校局店庫]/
const OF_OURS = /^[御貴][社院園校局店庫]の/

/** Short, one clause, with no topic of its own that would fight with the question's; their 御社 is the listener's 当社. */
function fitting(text: string): string | null {
  const short = text.length >= SHORTEST && text.length <= LONGEST
  const whole =
    !/は|[、，,「」『』（）()\s]|私の|僕の|を[^をてでしりくえ]*を/.test(text) && !POINTS_BACK.test(text)
  return short && whole ? text.replace(OURS, '当社') : null
}

function clauseOf(doc: Analysis, text: string): Token[] {
  const from = doc.text.indexOf(text)
  return doc.tokens.filter(({ start, end }) => start >= from && end <= from + text.length)
}

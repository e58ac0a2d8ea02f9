import { memo } from '../memo.js'
import { NOUNS } from './vocabulary.js'
import type { Analysis, Sentence, Span, Token } from '../../types/index.js'

/** A run of nouns taken as one word: `契約書`, `一覧表`, `パート社員`. */
export interface NounPhrase {
  text: string
  /** Its last noun. */
  head: Token
  sentence: number
  /** Half-open range of token indices in the sentence. */
  from: number
  to: number
  span: Span
  /** The particle or auxiliary right after it, `''` where it stands bare. */
  particle: string
  kind: 'telling' | 'abstract' | 'number' | 'other'
  role: boolean
  timeOrPlace: boolean
}

const OUTSIDE = new Set(['非自立', '代名詞', '引用文字列', '動詞非自立的'])
const HONORIFIC = /^(?:さん|様|さま|氏|君|くん|ちゃん|方|たち|達|ら)$/u
const PERSONAL = /^(?:さん|氏|君|くん|ちゃん)$/u

const partOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined &&
  ((token.pos[0] === '名詞' && !OUTSIDE.has(token.pos[1])) ||
    (token.pos[0] === '接頭詞' && token.surface !== 'お'))

const isNumber = (token: Token) => token.pos[1] === '数' || /^[\d０-９]+$/u.test(token.surface)

/** `飲み忘れが`, `読み合わせの`: verb stems that stand as a noun. */
const stemAsNoun = (tokens: Token[], i: number): boolean =>
  tokens[i]!.pos[0] === '動詞' &&
  tokens[i]!.pos[1] === '自立' &&
  tokens[i]!.conjugation?.[1] === '連用形' &&
  /^(?:が|を|の|で|へ)$/u.test(tokens[i + 1]?.surface ?? '') &&
  tokens[i + 1]!.pos[0] === '助詞'

const endsIn = (text: string, endings: ReadonlySet<string>): boolean =>
  [1, 2, 3, 4].some(length => text.length > length && endings.has(text.slice(-length)))

/** Whether a noun or phrase names a part of the day or the year, or where things stand. */
const isTimeOrPlace = (text: string, head: string): boolean =>
  [text, head].some(word => NOUNS.time.has(word) || NOUNS.place.has(word)) ||
  [1, 2, 3].some(length => text.length <= length + 3 && NOUNS.time.has(text.slice(0, length))) ||
  /^[月火水木金土日]曜日?$|[０-９\d一二三四五六七八九十]+[時月日](?:半|頃|ごろ|前|過ぎ)?$/u.test(text)

function isRole(text: string, tokens: Token[]): boolean {
  const last = tokens.at(-1)!
  const before = tokens.slice(0, HONORIFIC.test(last.surface) ? -1 : undefined)
  const stem = before
    .map(token => token.surface)
    .join('')
    .replace(/^[おご]/u, '')
  if (stem === '' || NOUNS.nobody.has(stem)) return false
  if (PERSONAL.test(last.surface)) return true
  return NOUNS.role.has(text) || NOUNS.role.has(stem) || NOUNS.role.has(before.at(-1)?.surface ?? '')
}

function kindOf(text: string, tokens: Token[]): NounPhrase['kind'] {
  const head = tokens.at(-1)!
  if (tokens.some(isNumber)) return 'number'
  if (NOUNS.telling.has(text) || NOUNS.telling.has(head.surface)) return 'telling'
  if (NOUNS.abstract.has(text) || NOUNS.abstract.has(head.surface)) return 'abstract'
  if (head.pos[0] === '動詞') return 'telling'
  if (tokens.length > 1 && endsIn(text, NOUNS.tellingEndings)) return 'telling'
  if (head.pos[1] === '一般' || head.pos[1] === '固有名詞') return 'telling'
  if (NOUNS.time.has(text) || NOUNS.place.has(text)) return 'telling'
  if (head.pos[1] === '接尾')
    return /^(?:力|性|感|化|度|的|さ|観)$/u.test(head.surface) ? 'abstract' : 'other'
  return 'other'
}

function phrase(sentence: Sentence, index: number, from: number, to: number): NounPhrase {
  const tokens = sentence.tokens.slice(from, to)
  const next = sentence.tokens[to]
  const text = tokens.map(token => token.surface).join('')
  const role = isRole(text, tokens)
  return {
    text,
    head: tokens.at(-1)!,
    sentence: index,
    from,
    to,
    span: [tokens[0]!.start, tokens.at(-1)!.end],
    particle: next && /^(?:助詞|助動詞|動詞)$/u.test(next.pos[0]) ? next.surface : '',
    kind: role ? 'telling' : kindOf(text, tokens),
    role,
    timeOrPlace: isTimeOrPlace(text, tokens.at(-1)!.surface),
  }
}

function phrasesIn(sentence: Sentence, index: number): NounPhrase[] {
  const { tokens } = sentence
  const found: NounPhrase[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!partOfPhrase(tokens[i]) && !stemAsNoun(tokens, i)) continue
    let to = i + 1
    while (partOfPhrase(tokens[to])) to++
    if (tokens[to - 1]!.pos[0] !== '接頭詞') found.push(phrase(sentence, index, i, to))
    i = to - 1
  }
  return found
}

/** Every noun phrase of the text, in order. */
export const nounPhrasesOf = memo((doc: Analysis): NounPhrase[] => doc.sentences.flatMap(phrasesIn))

/** Noun phrases that take part in the grammar; a bare list of nouns does not. */
export const spokenPhrasesOf = memo((doc: Analysis): NounPhrase[] =>
  nounPhrasesOf(doc).filter(phrase => phrase.particle !== ''),
)

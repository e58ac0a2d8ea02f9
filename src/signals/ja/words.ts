import attitude from '../lexicon/ja/attitude.yaml'
import genericNouns from '../lexicon/ja/generic-nouns.yaml'
import vagueVerbs from '../lexicon/ja/vague-verbs.yaml'
import { NOUNS, VERBS } from './vocabulary.js'
import type { Token } from '../../types/index.js'

/** A word list: groups of words; the groups' names are for the reader. */
export type WordList = Record<string, string[]>

export const setOf = (list: unknown): ReadonlySet<string> =>
  new Set(Array.isArray(list) ? (list as string[]) : Object.values(list as WordList).flat())

/** Matches any phrase of a list; each entry is a fragment of a regular expression. */
export const phrasesOf = (list: unknown): RegExp => new RegExp([...setOf(list)].join('|'), 'u')

export const has = (set: ReadonlySet<string>, token: Token): boolean =>
  set.has(token.surface) || set.has(token.base)

const ATTITUDE = setOf(attitude)
const GENERIC = new Set([...setOf(genericNouns), ...NOUNS.abstract])
// 面談を百人やる is an act, whatever the verb.
const VAGUE = new Set([...setOf(vagueVerbs), ...VERBS.light].filter(verb => verb !== 'やる'))
const NO_NAME = /^(?:[ぁ-ん]|何.?|[\d０-９A-Za-zＡ-Ｚａ-ｚ.,%％]+|[○〇×△]+)$/u

export const isNoun = (token: Token): boolean => token.pos[0] === '名詞'
export const isAttitude = (token: Token): boolean => has(ATTITUDE, token)
export const isVagueVerb = (token: Token): boolean => has(VAGUE, token) || isAttitude(token)

/** A noun that names something particular: a thing, a place, a task of the trade. */
export const isParticular = (token: Token): boolean =>
  isNoun(token) &&
  /^(?:一般|固有名詞|サ変接続)$/u.test(token.pos[1]) &&
  !has(GENERIC, token) &&
  !isAttitude(token) &&
  !NO_NAME.test(token.surface)

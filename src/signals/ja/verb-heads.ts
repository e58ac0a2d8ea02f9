import { VERBS } from './vocabulary.js'
import type { Token } from '../../types/index.js'

const DUMMY = /^(?:する|致す|いたす|できる|出来る|なさる|くださる|いただく|頂く|いただける|頂ける)$/u

/** 連用形 nouns after お: `お渡し` → `渡す`, `お伝え` → `伝える`. */
function verbOfStem(stem: string): string {
  const rows: Record<string, string> = {
    し: 'す',
    り: 'る',
    き: 'く',
    い: 'う',
    ち: 'つ',
    み: 'む',
    び: 'ぶ',
    ぎ: 'ぐ',
  }
  const row = rows[stem.at(-1)!]
  const godan = row ? stem.slice(0, -1) + row : ''
  return VERBS.doing.has(godan) ? godan : VERBS.doing.has(stem + 'る') ? stem + 'る' : godan || stem + 'る'
}

/** Where a predicate's verb stands. */
export interface Verb {
  base: string
  from: number
  at: number
  nominal: boolean
}

const isSahen = (token: Token | undefined) => token?.pos[0] === '名詞' && token.pos[1] === 'サ変接続'

/** `確認する`, `お渡しする`: the noun carries the meaning, the verb only the grammar. */
function nominalVerb(tokens: Token[], at: number): Verb | null {
  const before = tokens[at - 1]
  if (isSahen(before)) return { base: before!.base, from: at - 1, at, nominal: true }
  const honorific =
    before?.pos[0] === '名詞' && before.pos[1] !== '非自立' && tokens[at - 2]?.pos[0] === '接頭詞'
  return honorific ? { base: verbOfStem(before.surface), from: at - 2, at, nominal: false } : null
}

/** The first half of a compound (読み|合わせる), or a stem that stands as a noun (飲み忘れが). */
function isStemOnly(token: Token, next: Token | undefined): boolean {
  if (token.conjugation?.[1] !== '連用形' || !next) return false
  if (next.pos[0] === '動詞' && next.pos[1] === '自立') return true
  return next.pos[0] === '助詞' && /^(?:が|を|の)$/u.test(next.surface)
}

/** The verb that begins a predicate at `at`, if one does. */
export function verbAt(tokens: Token[], at: number): Verb | null {
  const token = tokens[at]!
  // 確認|すると: read as a conjunction by the dictionary.
  if (token.surface === 'すると') return isSahen(tokens[at - 1]) ? nominalVerb(tokens, at) : null
  if (token.pos[0] !== '動詞' || token.pos[1] !== '自立') return null
  const nominal = DUMMY.test(token.base) ? nominalVerb(tokens, at) : null
  if (nominal) return nominal
  return isStemOnly(token, tokens[at + 1]) ? null : { base: token.base, from: at, at, nominal: false }
}

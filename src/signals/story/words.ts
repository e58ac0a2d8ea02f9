import { memo } from '../memo.js'
import type { Analysis, Lang, Token } from '../../types/index.js'
import jaWords from '../lexicon/ja/story-words.yaml'
import enWords from '../lexicon/en/story-words.yaml'

const ja = jaWords as { stop: string[]; 'stop-characters': string }
const en = enWords as { stop: string[] }
const STOP: Record<Lang, ReadonlySet<string>> = { ja: new Set(ja.stop), en: new Set(en.stop) }
const STOP_CHARACTERS = new Set(ja['stop-characters'])
const IDLE_NOUN = /非自立|代名詞|接尾|数/

/** True for a token that says what a text is about. */
export function isContent(token: Token, lang: Lang): boolean {
  if (STOP[lang].has(token.base)) return false
  const [main, sub] = token.pos
  if (lang === 'en') return /^(NOUN|PROPN|VERB|ADJ|ADV)$/.test(main) && /[a-z]{3}/i.test(token.surface)
  if (/^[0-9０-９.,]+$/.test(token.surface)) return false
  if (main === '名詞') return !IDLE_NOUN.test(sub)
  return (main === '動詞' || main === '形容詞') && sub === '自立'
}

export function contentWords(tokens: Token[], lang: Lang): string[] {
  return tokens.filter(token => isContent(token, lang)).map(token => token.base)
}

/** What a text speaks of, for {@link covered}. */
export const vocabularyOf = memo(
  (doc: Analysis): ReadonlySet<string> => new Set(contentWords(doc.tokens, doc.lang)),
)

/** How far `word` is already told by `known`, 0–1: the same lemma, a part of one, a shared telling character or stem. */
export function coverage(word: string, known: ReadonlySet<string>, lang: Lang): number {
  if (known.has(word)) return 1
  return lang === 'ja' ? japaneseCoverage(word, known) : englishCoverage(word, known)
}

function japaneseCoverage(word: string, known: ReadonlySet<string>): number {
  const telling = [...word].filter(c => /\p{Script=Han}/u.test(c) && !STOP_CHARACTERS.has(c))
  let best = 0
  for (const other of known) {
    if (word.length > 1 && other.length > 1 && (other.includes(word) || word.includes(other))) return 0.9
    if (telling.some(c => other.includes(c))) best = 0.8
  }
  return best
}

const STEM = 5

function englishCoverage(word: string, known: ReadonlySet<string>): number {
  if (word.length < STEM) return 0
  for (const other of known) if (other.length >= STEM && other.startsWith(word.slice(0, STEM))) return 0.8
  return 0
}

/** Mean coverage of some words by others, 0–1; null when there is no word to ask about. */
export function meanCoverage(words: string[], known: ReadonlySet<string>, lang: Lang): number | null {
  if (words.length === 0) return null
  return words.reduce((sum, word) => sum + coverage(word, known, lang), 0) / words.length
}

import floorPeople from '../lexicon/ja/floor-people.yaml'
import { memo } from '../memo.js'
import { isNoun, isParticular, setOf, type WordList } from './words.js'
import type { Analysis, Span, Token } from '../../types/index.js'

const lists = floorPeople as WordList
const ROLES = setOf(lists['roles'])
const NOBODY = setOf(lists['nobody'])
const ENDINGS = setOf(lists['endings'])

export interface Person {
  word: string
  span: Span
}

const isRole = (word: string) =>
  ROLES.has(word) || (word.length >= 2 && ENDINGS.has(word[word.length - 1]!) && !NOBODY.has(word))

/** 校正係, 班長さん, フォークの人; null where the token at `i` closes no such word. */
function personAt(tokens: Token[], i: number): Person | null {
  const token = tokens[i]!
  const before = tokens[i - 1]
  if (!isNoun(token)) return null
  const from = (first: Token, word: string): Person => ({ word, span: [first.start, token.end] })
  if (ROLES.has(token.surface)) return from(token, token.surface)
  if (before && isNoun(before) && token.pos[1] === '接尾') {
    const word = before.surface + token.surface
    if (token.surface === 'さん' && isParticular(before)) return from(before, before.surface)
    if (ENDINGS.has(token.surface) && !NOBODY.has(word) && before.pos[1] !== '数') return from(before, word)
  }
  if (/^(?:一般|サ変接続)$/u.test(token.pos[1]) && isRole(token.surface)) return from(token, token.surface)
  if (/^[方人]$/u.test(token.surface) && before?.surface === 'の') {
    const owner = tokens[i - 2]
    if (owner && isParticular(owner)) return from(owner, `${owner.surface}の${token.surface}`)
  }
  return null
}

/** Distinct people of the floor, in order of appearance. */
export const floorPeopleOf = memo((doc: Analysis): Person[] => {
  const known = new Map<string, Person>()
  doc.tokens.forEach((_, i) => {
    const person = personAt(doc.tokens, i)
    if (person && !NOBODY.has(person.word) && !known.has(person.word)) known.set(person.word, person)
  })
  return [...known.values()]
})

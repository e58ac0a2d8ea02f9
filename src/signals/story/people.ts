import type { Lang, Token } from '../../types/index.js'
import jaPeople from '../lexicon/ja/story-people.yaml'
import enPeople from '../lexicon/en/story-people.yaml'

const ja = jaPeople as { people: string[]; crowd: string[]; suffixes: string[]; self: string[] }
const en = enPeople as { people: string[]; others: string[]; crowd: string[]; self: string[] }
const JA_PEOPLE = new Set(ja.people)
const JA_CROWD = new Set(ja.crowd)
const JA_SUFFIXES = new Set(ja.suffixes)
const EN_PEOPLE = new Set(en.people)
const EN_OTHERS = new Set(en.others)
const EN_CROWD = new Set(en.crowd)

/** True when somebody other than the speaker is the one who acts or speaks in the clause. */
export function actsOfOthers(tokens: Token[], lang: Lang): boolean {
  return lang === 'ja' ? japaneseActor(tokens) : englishActor(tokens)
}

/** A person that one could point at; `before` is the token in front of a suffix. */
export const isPerson = (token: Token, before: Token | undefined) =>
  isJapanesePerson(token) && !JA_CROWD.has(token.base) && !(before && JA_CROWD.has(before.base))

const isJapanesePerson = (token: Token) =>
  token.pos[0] === '名詞' &&
  (JA_PEOPLE.has(token.base) ||
    token.pos[2] === '人名' ||
    (token.pos[1] === '接尾' && JA_SUFFIXES.has(token.surface)))

function japaneseActor(tokens: Token[]): boolean {
  const predicate = tokens.some(t => (t.pos[0] === '動詞' && t.pos[1] === '自立') || t.pos[0] === '形容詞')
  return (
    predicate &&
    tokens.some((t, i) => isJapanesePerson(t) && /^(が|は|も|から)$/.test(tokens[i + 1]?.surface ?? ''))
  )
}

const isEnglishPerson = (token: Token) =>
  EN_OTHERS.has(token.base) ||
  (!EN_CROWD.has(token.base) &&
    (EN_PEOPLE.has(token.base) || (token.pos[0] === 'NOUN' && token.pos[1] === 'person')))

/** The subject stands at most three tokens before a verb, and nothing that would make it an object stands before it. */
function englishActor(tokens: Token[]): boolean {
  return tokens.some((token, i) => {
    if (!isEnglishPerson(token)) return false
    const before = tokens.slice(Math.max(0, i - 3), i)
    if (before.some(t => t.pos[0] === 'ADP' || t.pos[0] === 'VERB')) return false
    return tokens.slice(i + 1, i + 4).some(t => t.pos[0] === 'VERB' || t.pos[0] === 'AUX')
  })
}

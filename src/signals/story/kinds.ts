import { memo } from '../memo.js'
import type { Analysis, Bilingual, Lang, Token } from '../../types/index.js'
import jaKinds from '../lexicon/ja/story-kinds.yaml'
import enKinds from '../lexicon/en/story-kinds.yaml'
import { clausesOf, type Clause } from './clauses.js'
import { isGrounded } from './grounded.js'
import { actsOfOthers } from './people.js'

/** The kinds of thinking, and how seldom a mere retelling gains one by chance (1: hardly ever). */
export const WEIGHT = {
  inquiry: 1,
  admission: 1,
  cause: 1,
  'not-but': 1,
  heard: 1,
  'other-acts': 1,
  negation: 0.7,
  limit: 0.7,
  contrast: 0.5,
  reason: 0.5,
  hypothesis: 0.5,
  condition: 0.5,
}
export type Thought = keyof typeof WEIGHT
/** `other-acts` is read from the grammar, the rest from the lists. */
const LISTED = (Object.keys(WEIGHT) as Thought[]).filter(kind => kind !== 'other-acts')
export const DECOR = [
  'lesson',
  'vow',
  'thanks',
  'scenery',
  'aphorism',
  'emphasis',
  'praise',
  'framing',
] as const
export type Decor = (typeof DECOR)[number]

/** A clause with the kinds of thinking it does and the idle talk in it. */
export interface Thinking extends Clause {
  thoughts: ReadonlySet<Thought>
  decor: ReadonlySet<Decor>
  /** It tells of something that happened. */
  event: boolean
  /** Its sentence names something particular. */
  grounded: boolean
}

/** Which kinds a word or a wording shows; words are looked up once for all kinds. */
interface Kinds<K> {
  all: readonly K[]
  byBase: ReadonlyMap<string, K[]>
  byVerb: ReadonlyMap<string, K[]>
  patterns: ReadonlyMap<K, RegExp>
}

interface KindList {
  /** Base forms of any part of speech. */
  bases?: string[]
  /** Base forms that count only as a verb (ja: or as the noun of a する verb). */
  verbs?: string[]
  patterns?: string[]
}

type KindLists = Record<'thought' | 'decor', Record<string, KindList>>

const KINDS: Bilingual<{ thought: Kinds<Thought>; decor: Kinds<Decor> }> = {
  ja: compile(jaKinds as KindLists, 'u'),
  en: compile(enKinds as KindLists, 'i'),
}

function compile(lists: KindLists, flags: string) {
  return {
    thought: kindsFrom(LISTED, lists.thought, flags),
    decor: kindsFrom(DECOR, lists.decor, flags),
  }
}

function kindsFrom<K extends string>(
  all: readonly K[],
  lists: Record<string, KindList>,
  flags: string,
): Kinds<K> {
  const index = (list: 'bases' | 'verbs') => {
    const kinds = new Map<string, K[]>()
    for (const kind of all)
      for (const word of lists[kind]?.[list] ?? []) kinds.set(word, [...(kinds.get(word) ?? []), kind])
    return kinds
  }
  const patterns = all.flatMap((kind): [K, RegExp][] => {
    const list = lists[kind]?.patterns
    return list ? [[kind, new RegExp(list.join('|'), flags)]] : []
  })
  return { all, byBase: index('bases'), byVerb: index('verbs'), patterns: new Map(patterns) }
}

const isVerb = ({ pos }: Token) => pos[0] === 'VERB' || pos[0] === '動詞' || pos[1] === 'サ変接続'

const IDLE = /^(助詞|記号|助動詞|PUNCT|SYM)$/

/** In the order of `all`, whatever shows them. */
function kindsIn<K>({ all, byBase, byVerb, patterns }: Kinds<K>, { text, tokens }: Clause): Set<K> {
  const told = new Set<K>()
  for (const token of tokens) {
    const named = byBase.get(token.base)
    if (named && !IDLE.test(token.pos[0])) for (const kind of named) told.add(kind)
    const done = byVerb.get(token.base)
    if (done && isVerb(token)) for (const kind of done) told.add(kind)
  }
  return new Set(all.filter(kind => told.has(kind) || patterns.get(kind)?.test(text)))
}

function think(clause: Clause, lang: Lang, grounded: boolean): Thinking {
  const decor = kindsIn(KINDS[lang].decor, clause)
  const thoughts = kindsIn(KINDS[lang].thought, clause)
  if (!decor.has('praise') && actsOfOthers(clause.tokens, lang)) thoughts.add('other-acts')
  return { ...clause, thoughts, decor, event: tellsEvent(clause.tokens, lang), grounded }
}

/** Every clause of a text with its kinds. */
export const thinkingOf = memo((doc: Analysis): Thinking[] => {
  const grounded = doc.sentences.map(({ tokens }) => isGrounded(tokens, doc.lang))
  return clausesOf(doc).map(clause => think(clause, doc.lang, grounded[clause.sentence]!))
})

function tellsEvent(tokens: Token[], lang: Lang): boolean {
  if (lang === 'en') return tokens.some(t => t.pos[0] === 'VERB' && t.conjugation?.[1] === 'past')
  return tokens.some(t => t.pos[0] === '助動詞' && t.base === 'た') || tokens.at(-1)?.surface === '、'
}

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

interface Matcher {
  bases: ReadonlySet<string>
  verbs: ReadonlySet<string>
  pattern: RegExp | null
}

interface KindList {
  /** Base forms of any part of speech. */
  bases?: string[]
  /** Base forms that count only as a verb (ja: or as the noun of a する verb). */
  verbs?: string[]
  patterns?: string[]
}

type KindLists = Record<'thought' | 'decor', Record<string, KindList>>

const MATCHERS: Bilingual<{ thought: Map<Thought, Matcher>; decor: Map<Decor, Matcher> }> = {
  ja: compile(jaKinds as KindLists, 'u'),
  en: compile(enKinds as KindLists, 'iu'),
}

function compile(lists: KindLists, flags: string) {
  const matcher = (list: KindList | undefined): Matcher => ({
    bases: new Set(list?.bases),
    verbs: new Set(list?.verbs),
    pattern: list?.patterns ? new RegExp(list.patterns.join('|'), flags) : null,
  })
  return {
    thought: new Map<Thought, Matcher>(LISTED.map(kind => [kind, matcher(lists.thought[kind])])),
    decor: new Map<Decor, Matcher>(DECOR.map(kind => [kind, matcher(lists.decor[kind])])),
  }
}

const isVerb = ({ pos }: Token) => pos[0] === 'VERB' || pos[0] === '動詞' || pos[1] === 'サ変接続'

const IDLE = /^(助詞|記号|助動詞|PUNCT|SYM)$/

function matches(matcher: Matcher, clause: { text: string; tokens: Token[] }): boolean {
  if (matcher.pattern?.test(clause.text)) return true
  return clause.tokens.some(
    token =>
      (matcher.bases.has(token.base) && !IDLE.test(token.pos[0])) ||
      (matcher.verbs.has(token.base) && isVerb(token)),
  )
}

function kindsIn<K>(matchers: Map<K, Matcher>, clause: { text: string; tokens: Token[] }): Set<K> {
  return new Set([...matchers].filter(([, matcher]) => matches(matcher, clause)).map(([kind]) => kind))
}

function think(clause: Clause, { lang, sentences }: Analysis): Thinking {
  const decor = kindsIn(MATCHERS[lang].decor, clause)
  const thoughts = kindsIn(MATCHERS[lang].thought, clause)
  if (!decor.has('praise') && actsOfOthers(clause.tokens, lang)) thoughts.add('other-acts')
  const grounded = isGrounded(sentences[clause.sentence]!.tokens, lang)
  return { ...clause, thoughts, decor, event: tellsEvent(clause.tokens, lang), grounded }
}

/** Every clause of a text with its kinds. */
export const thinkingOf = memo((doc: Analysis): Thinking[] =>
  clausesOf(doc).map(clause => think(clause, doc)),
)

function tellsEvent(tokens: Token[], lang: Lang): boolean {
  if (lang === 'en') return tokens.some(t => t.pos[0] === 'VERB' && t.conjugation?.[1] === 'past')
  return tokens.some(t => t.pos[0] === '助動詞' && t.base === 'た') || tokens.at(-1)?.surface === '、'
}

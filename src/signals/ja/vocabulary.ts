import claims from '../lexicon/ja/claims.yaml'
import nouns from '../lexicon/ja/nouns.yaml'
import verbs from '../lexicon/ja/verbs.yaml'

type Groups<K extends string> = Record<K, ReadonlySet<string>>

const groups = <K extends string>(list: unknown): Groups<K> =>
  Object.fromEntries(
    Object.entries(list as Record<string, string[]>).map(([name, words]) => [name, new Set(words)]),
  ) as unknown as Groups<K>

/** The word lists of work answers, group by group. */
export const VERBS = groups<'light' | 'doing' | 'changing' | 'observing' | 'finding' | 'adverse'>(verbs)
export const NOUNS = groups<'abstract' | 'telling' | 'tellingEndings' | 'time' | 'place' | 'role' | 'nobody'>(
  nouns,
)
export const CLAIMS = groups<'manner' | 'claim' | 'praise' | 'collective' | 'vague'>(claims)

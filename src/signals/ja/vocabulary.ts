import claims from '../lexicon/ja/claims.yaml'
import idioms from '../lexicon/ja/idioms.yaml'
import nouns from '../lexicon/ja/nouns.yaml'
import verbs from '../lexicon/ja/verbs.yaml'

type Groups<K extends string> = Record<K, ReadonlySet<string>>

const groups = <K extends string>(list: unknown): Groups<K> =>
  Object.fromEntries(
    Object.entries(list as Record<string, string[]>).map(([name, words]) => [name, new Set(words)]),
  ) as unknown as Groups<K>

/** The word lists of work answers, group by group. */
export const VERBS = groups<'light' | 'career' | 'doing' | 'changing' | 'observing' | 'finding' | 'adverse'>(
  verbs,
)
export const NOUNS = groups<'abstract' | 'telling' | 'tellingEndings' | 'time' | 'place' | 'role' | 'nobody'>(
  nouns,
)
/** Noun, particle and verb run together: `力を入れる`. */
export const IDIOMS: ReadonlySet<string> = new Set(idioms as string[])
export const CLAIMS = groups<'manner' | 'claim' | 'praise' | 'collective'>(claims)

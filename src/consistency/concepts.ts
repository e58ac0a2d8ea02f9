import { memo } from '../signals/memo.js'
import type { Analysis, Lang } from '../types/index.js'
import enConditions from './concepts/en/conditions.yaml'
import enGoals from './concepts/en/goals.yaml'
import enHabits from './concepts/en/habits.yaml'
import enPeople from './concepts/en/people.yaml'
import enStances from './concepts/en/stances.yaml'
import enThings from './concepts/en/things.yaml'
import enWays from './concepts/en/ways.yaml'
import jaConditions from './concepts/ja/conditions.yaml'
import jaGoals from './concepts/ja/goals.yaml'
import jaHabits from './concepts/ja/habits.yaml'
import jaPeople from './concepts/ja/people.yaml'
import jaStances from './concepts/ja/stances.yaml'
import jaThings from './concepts/ja/things.yaml'
import jaWays from './concepts/ja/ways.yaml'
import { isDenied } from './denial.js'

const LISTS = {
  ja: [jaConditions, jaPeople, jaThings, jaGoals, jaWays, jaHabits, jaStances],
  en: [enConditions, enPeople, enThings, enGoals, enWays, enHabits, enStances],
} as Record<Lang, Record<string, string[]>[]>

/** An entry of a list as it is looked for: anywhere (ja), at word boundaries with `*` for any ending (en). */
const ENTRY: Record<Lang, (entries: string) => RegExp> = {
  ja: entries => new RegExp(entries, 'g'),
  en: entries => new RegExp(`\\b(?:${entries})\\b`, 'gi'),
}
const escaped = (entry: string) => entry.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*$/, '\\w*')
const longestFirst = (entries: readonly string[]) => [...entries].sort((a, b) => b.length - a.length)

type Pattern = [concept: string, pattern: RegExp]
const known: Partial<Record<Lang, Pattern[]>> = {}

/** Built when a language is first met: they are many. */
const patternsIn = (lang: Lang): Pattern[] =>
  (known[lang] ??= LISTS[lang].flatMap(list =>
    Object.entries(list).map(([concept, entries]): Pattern => [
      concept,
      ENTRY[lang](longestFirst(entries).map(escaped).join('|')),
    ]),
  ))

/** What a statement names of the things that people work for, want and are, without what it denies. */
export const conceptsOf = memo(({ sentences, lang }: Analysis): ReadonlySet<string> => {
  const texts = sentences.map(({ text }) => text.replace(/['’]/g, ''))
  const found = patternsIn(lang).filter(([, pattern]) =>
    texts.some(text => [...text.matchAll(pattern)].some(match => !isDenied(text, match, lang))),
  )
  return new Set(found.map(([concept]) => concept))
})

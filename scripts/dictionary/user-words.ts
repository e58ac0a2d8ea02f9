/** Turns the project's own words into dictionary entries: the lists say the class, the class says the costs. */
import type { Feature } from '../../src/language/ja/format.js'
import type { Entry } from './ipadic.js'

const noun = (...subs: string[]): Feature => ['名詞', ...subs, '*', '*', '*', '*', '*'].slice(0, 6) as Feature

/** Costs are low enough to win over two common nouns, and high enough to lose against a frequent verb form. */
const CLASSES = {
  noun: { feature: noun('一般'), cost: 3000 },
  'verbal-noun': { feature: noun('サ変接続'), cost: 3000 },
  'adjectival-noun': { feature: noun('形容動詞語幹'), cost: 3000 },
  'adverbial-noun': { feature: noun('副詞可能'), cost: 3000 },
  organisation: { feature: noun('固有名詞', '組織'), cost: 2500 },
  'proper-noun': { feature: noun('固有名詞', '一般'), cost: 2500 },
  adverb: { feature: ['副詞', '一般', '*', '*', '*', '*'] as Feature, cost: 3000 },
} as const

export type WordClass = keyof typeof CLASSES

/** Surfaces by class; `verb` maps a model verb to the verbs that conjugate, and cost, like it. */
export type UserDictionary = Record<WordClass, string[]> & { verb: Record<string, string[]> }

/** @throws Error on a word listed twice, a class or a model verb that IPADIC does not have. */
export function userEntries(lists: UserDictionary, ipadic: readonly Entry[]): Entry[] {
  const { verb, ...classes } = lists
  const nouns = (Object.keys(classes) as WordClass[]).flatMap(name => {
    const { feature, cost } = CLASSES[name] ?? fail(`unknown word class ${name}`)
    const context = contextOf(feature, ipadic)
    return lists[name].map(surface => ({ surface, context, cost, feature, base: surface }))
  })
  const verbs = Object.entries(verb).flatMap(([model, words]) => conjugateLike(model, words, ipadic))
  const seen = new Set<string>()
  for (const { surface } of nouns) {
    if (seen.has(surface)) fail(`${surface} is listed twice`)
    seen.add(surface)
  }
  return [...nouns, ...verbs]
}

function contextOf(feature: Feature, ipadic: readonly Entry[]): number {
  const wanted = feature.join()
  const entry = ipadic.find(known => known.feature.join() === wanted)
  return entry?.context ?? fail(`no word like ${wanted}`)
}

/** Every form of `model` with its stem (all but the last kana) replaced. */
function conjugateLike(model: string, words: string[], ipadic: readonly Entry[]): Entry[] {
  const stem = model.slice(0, -1)
  const forms = ipadic.filter(entry => entry.base === model && entry.surface.startsWith(stem))
  if (forms.length === 0) fail(`no model verb ${model}`)
  return words.flatMap(word =>
    forms.map(form => ({
      ...form,
      surface: word.slice(0, -1) + form.surface.slice(stem.length),
      base: word,
    })),
  )
}

function fail(message: string): never {
  throw new Error(`user dictionary: ${message}`)
}

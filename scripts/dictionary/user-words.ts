/** Turns the project's own words into dictionary entries: the lists say the class, the class says the costs. */
import type { Feature } from '../../src/language/ja/format.js'
import type { Entry } from './ipadic.js'

const noun = (...subs: string[]): Feature => ['名詞', ...subs, '*', '*', '*', '*', '*'].slice(0, 6) as Feature

const CLASSES = {
  noun: noun('一般'),
  'verbal-noun': noun('サ変接続'),
  'deverbal-noun': noun('サ変接続'),
  'adjectival-noun': noun('形容動詞語幹'),
  organisation: noun('固有名詞', '組織'),
  'proper-noun': noun('固有名詞', '一般'),
  adverb: ['副詞', '一般', '*', '*', '*', '*'],
} satisfies Record<string, Feature>

/** Low enough to win over two common nouns, high enough to lose against a frequent verb form; longer is surer. */
const costOf = (surface: string, name: WordClass): number =>
  name === 'deverbal-noun' ? 5500 : Math.max(-1000, 4000 - 500 * surface.length)

export type WordClass = keyof typeof CLASSES

/** Surfaces by class, in lists of any depth; `verb` maps a model verb to the verbs that conjugate, and cost, like it. */
export type UserDictionary = Record<WordClass, (string | string[])[]> & { verb: Record<string, string[]> }

/** @throws Error on a word listed twice, a class or a model verb that IPADIC does not have. */
export function userEntries(lists: UserDictionary, ipadic: readonly Entry[]): Entry[] {
  const { verb, ...classes } = lists
  const nouns = (Object.keys(classes) as WordClass[]).flatMap(name => {
    const feature = CLASSES[name] ?? fail(`unknown word class ${name}`)
    const context = contextOf(feature, ipadic)
    return lists[name].flat().map(surface => ({
      surface,
      context,
      cost: costOf(surface, name),
      feature,
      base: surface,
    }))
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

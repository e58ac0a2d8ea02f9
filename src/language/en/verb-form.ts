import { nounClass, verbClass } from './word-classes.js'

export type VerbForm = 'past' | 'base' | 'ing' | 's'

/** What is known of a word before its form is decided. */
export interface TaggedWord {
  /** Lower case. */
  word: string
  base: string
  tag: string
}

const words = (list: string): Set<string> => new Set(list.split(' '))

/** Past and base are spelt alike. */
const UNCHANGED = words(
  'put cut set let hit cost quit split shut read hurt spread bet bid burst cast shed reset input',
)
/** Forms that no suffix gives away; modals tell no tense here. */
const FORMS = new Map<string, VerbForm>([
  ...[...words('was were did had been done gone')].map(w => [w, 'past'] as const),
  ...[
    ...words("am are 'm 're 've do have be can could will would shall should may might must ca wo 'll"),
  ].map(w => [w, 'base'] as const),
  ...[...words("is 's has does")].map(w => [w, 's'] as const),
])
/** What may stand between an auxiliary and its verb. */
const BETWEEN = words("not n't never always just only also still already ever even then really simply")
/** After these an unchanged verb is an infinitive. */
const INFINITIVE_AFTER = words(
  "to can could will would shall should may might must ca wo 'll do does did let lets make makes made help please 'd",
)
const THIRD_PERSON = words('he she it who that which one everyone everybody nobody somebody')

const isVerbal = (word: TaggedWord | undefined): boolean => word?.tag === 'VERB' || word?.tag === 'AUX'

/** The form of the verb at `index`. */
export function verbForm(sentence: TaggedWord[], index: number): VerbForm {
  const { word, base } = sentence[index]!
  const fixed = FORMS.get(word)
  if (fixed) return fixed
  if (word === "'d") return base === 'have' ? 'past' : 'base'
  if (word !== base) return word.endsWith('ing') ? 'ing' : word.endsWith('s') && word !== 'was' ? 's' : 'past'
  return UNCHANGED.has(word) && readsAsPast(sentence, index) ? 'past' : 'base'
}

/** `put` is past where nothing asks for an infinitive and the sentence speaks of the past, or of one third person. */
function readsAsPast(sentence: TaggedWord[], index: number): boolean {
  let before = index - 1
  while (before >= 0 && BETWEEN.has(sentence[before]!.word)) before--
  const left = sentence[before]
  if (left && INFINITIVE_AFTER.has(left.word)) return false
  if (left && (THIRD_PERSON.has(left.word) || left.tag === 'PROPN' || left.base === 'have')) return true
  return sentence.some((other, i) => i !== index && isVerbal(other) && tellsPast(other))
}

function tellsPast({ word, base }: TaggedWord): boolean {
  const fixed = FORMS.get(word)
  return fixed ? fixed === 'past' : word !== base && !word.endsWith('ing') && !word.endsWith('s')
}

/** `'d` before a participle is `had`, before an infinitive `would`. */
export function contractedD(sentence: TaggedWord[], index: number): 'have' | 'would' {
  let next = index + 1
  while (BETWEEN.has(sentence[next]?.word ?? '') || sentence[next]?.tag === 'ADV') next++
  const verb = sentence[next]
  if (!verb) return 'would'
  if (verb.word === 'better' || verb.word === 'been') return 'have'
  return isVerbal(verb) && tellsPast(verb) ? 'have' : 'would'
}

const UNSUFFIXED: [suffix: RegExp, ending: string][] = [
  [/ies$|ied$/, 'y'],
  [/(.)\1(?:ed|ing)$/, '$1'],
  [/(?:ed|ing|es)$/, 'e'],
  [/(?:ed|ing|es|s|d)$/, ''],
]
const IRREGULAR = new Map([
  ['drank', 'drink'],
  ['learnt', 'learn'],
  ['rewrote', 'rewrite'],
  ['rang', 'ring'],
  ['lent', 'lend'],
  ['spilt', 'spill'],
  ['burnt', 'burn'],
  ['wound', 'wind'],
  ['wove', 'weave'],
])

/** Dictionary form of a word taken for a verb, or null when it can be none. */
export function asVerb(word: string): string | null {
  const irregular = IRREGULAR.get(word)
  if (irregular) return irregular
  if (verbClass(word)) return word
  for (const [suffix, ending] of UNSUFFIXED) {
    const base = word.replace(suffix, ending)
    if (base !== word && verbClass(base)) return base
  }
  return null
}

const PLURALS: [suffix: RegExp, ending: string][] = [
  [/ies$/, 'y'],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/s$/, ''],
]

/** Singular of a word taken for a noun, or null when it is none that is known. */
export function asNoun(word: string): string | null {
  for (const [suffix, ending] of PLURALS) {
    const base = word.replace(suffix, ending)
    if (base !== word && nounClass(base)) return base
  }
  return nounClass(word) ? word : null
}

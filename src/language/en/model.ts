import type { Model } from 'wink-nlp'
import featureFn from 'wink-eng-lite-web-model/dist/feature.js'
import lemmatize from 'wink-eng-lite-web-model/dist/lemmatize.js'
import setter from 'wink-eng-lite-web-model/dist/pos-setter.js'
import transformers from 'wink-eng-lite-web-model/dist/pos-transformers.js'
import updater from 'wink-eng-lite-web-model/dist/pos-updater.js'
import type { EnglishDictionary } from './format.js'
import { lazyVocabulary } from './vocabulary.js'

/** An automaton that recognises nothing: version, states, transitions, then three tables of what states mean. */
const NOTHING = JSON.stringify([100, 0, { 0: {} }, {}, {}, {}])
const NONE = { machines: [], transformers: [] }

/**
 * wink's English model, from the compiled dictionary: as `wink-eng-lite-web-model` gives it to wink, but for the parts
 * that only other pipes than the tagger use (sentences, entities, negation, sentiment), which are empty.
 */
export function modelFrom(dictionary: EnglishDictionary): Model {
  const model = {
    core: () => coreOf(dictionary),
    pos: () => ({ machines: dictionary.meta.taggers, setter, updater, transformers }),
    sbd: () => NONE,
    ner: () => NONE,
    negation: () => ({ machines: [NOTHING] }),
    sa: () => ({ machines: [NOTHING] }),
    metaCER: () => NONE,
    featureFn,
    addons: { lemmatize },
  }
  return model as unknown as Model
}

/** wink adds the words it meets to the lists, so each tokeniser gets its own. */
function coreOf(dictionary: EnglishDictionary) {
  const { core, words } = dictionary.meta
  const { layout } = core.packing
  const features: Record<string, object> = { ...core.features }
  for (const [name, [, mask, shift, kind]] of Object.entries(layout)) {
    if (kind !== LISTED) continue
    const list = [...core.features[name]!.list]
    const hash = Object.create(null) as Record<string, number>
    list.forEach((value, i) => (hash[value] = i))
    features[name] = { ...sized(list.length), list, hash, maxIndex: mask! >>> shift! }
  }
  features['lexeme'] = { ...sized(words), ...lazyVocabulary(dictionary) }
  const clusters = core.features['posClusters']!.list
  features['posClusters'] = {
    list: clusters.map(tags => new Set(tags.split('_').map(tag => core.pos.hash[tag] ?? 0))),
  }
  const efList = Object.keys(layout).filter(name => layout[name]![4] === EXTRACTED)
  const { lexicon, expansions } = dictionary
  return { ...core, packing: { ...core.packing, efList }, features, lexicon, xpansions: expansions }
}

/** A property whose values stand in a list of their own; one that is worked out for unknown words. */
const LISTED = 0
const EXTRACTED = 1

const sized = (size: number) => ({ intrinsicSize: size, index: size })

import winkNLP from 'wink-nlp'
import type { Token } from '../../types/language.js'
import type { Tokeniser } from '../tokeniser.js'
import type { EnglishDictionary } from './format.js'
import givenNames from './given-names.yaml'
import { modelFrom } from './model.js'
import { asNoun, asVerb, contractedD, verbForm, type TaggedWord } from './verb-form.js'
import { isCommon, nounClass, verbClass } from './word-classes.js'

/** First names that are nouns as well. */
const GIVEN_NAMES = new Set((givenNames as { names: string }).names.split(' '))
const AFTER_NOUN = new Set(['AUX', 'VERB', 'PUNCT', 'ADP', 'CCONJ'])
const NOMINATIVE = new Set(['i', 'we', 'he', 'she', 'they'])

interface Word extends TaggedWord {
  surface: string
}

/** English tokens with universal tags, WordNet classes and exact offsets. */
export function englishTokeniser(dictionary: EnglishDictionary): Tokeniser {
  // Only the tagger is asked for: sentences, entities and sentiment are not wink's job here.
  const nlp = winkNLP(modelFrom(dictionary), ['pos'])
  const { its } = nlp

  function tagged(text: string): Word[] {
    // Same length, so offsets stay; wink knows contractions with the plain apostrophe only.
    const tokens = nlp.readDoc(text.replace(/[‘’]/g, "'")).tokens()
    const surfaces = tokens.out(its.value)
    const tags = tokens.out(its.pos)
    // wink's types leave out that a lemma may be missing and that its helper is one of the plain ones.
    const bases = tokens.out(its.lemma as unknown as typeof its.value) as (string | undefined)[]
    return surfaces.map((surface, i) => {
      const word = surface.toLowerCase()
      return { surface, word, base: (bases[i] ?? word).toLowerCase(), tag: String(tags[i]) }
    })
  }

  return { tokens: text => placed(text, corrected(tagged(text))) }
}

/** Mends what the tagger is known to get wrong, in place. */
function corrected(words: Word[]): Word[] {
  words.forEach((word, i) => {
    const verb = mistakenVerb(words, i)
    const noun = verb === null ? mistakenNoun(words, i) : null
    if (verb !== null) Object.assign(word, { tag: 'VERB', base: verb })
    if (noun !== null) Object.assign(word, { tag: 'NOUN', base: noun })
  })
  words.forEach((word, i) => {
    if (word.word === "'d" && word.tag === 'AUX') word.base = contractedD(words, i)
  })
  return words
}

/** A capital at the start makes a name of any noun ("Customers rang"); so does a verb an adjective ("the key was"). */
function mistakenNoun(words: Word[], index: number): string | null {
  const { tag, word } = words[index]!
  const [before, after] = [words[index - 1], words[index + 1]]
  if (tag === 'PROPN') {
    const opens = before === undefined || before.tag === 'PUNCT'
    return opens && after?.tag !== 'PROPN' && !GIVEN_NAMES.has(word) ? asNoun(word) : null
  }
  const alone = tag === 'ADJ' && before?.tag === 'DET' && (after === undefined || AFTER_NOUN.has(after.tag))
  return alone ? asNoun(word) : null
}

/** After a bare `I` or `she` a noun or adjective is a verb ("she types it in"). */
function mistakenVerb(words: Word[], index: number): string | null {
  const { tag, word } = words[index]!
  if (tag !== 'NOUN' && tag !== 'ADJ') return null
  let before = index - 1
  while (words[before]?.tag === 'ADV') before--
  return NOMINATIVE.has(words[before]?.word ?? '') ? asVerb(word) : null
}

/** Finds each word in the text again, so that spans hold whatever white space or quotes there are. */
function placed(text: string, words: Word[]): Token[] {
  const plain = text.replace(/[‘’]/g, "'")
  const tokens: Token[] = []
  let from = 0
  words.forEach((word, i) => {
    const start = plain.indexOf(word.surface, from)
    if (start < 0 || word.surface.trim() === '') return
    const end = start + word.surface.length
    from = end
    tokens.push(described(words, i, text.slice(start, end), start))
  })
  return tokens
}

function described(words: Word[], index: number, surface: string, start: number): Token {
  const { word, base, tag } = words[index]!
  const verbal = tag === 'VERB' || tag === 'AUX'
  const wordClass =
    tag === 'NOUN' ? (nounClass(base) ?? nounClass(word)) : tag === 'VERB' ? verbClass(base) : undefined
  return {
    surface,
    base,
    pos: [tag, wordClass ?? '*', isCommon(word, base) ? 'common' : 'rare', '*'],
    conjugation: verbal ? ['verb', verbForm(words, index)] : null,
    start,
    end: start + surface.length,
  }
}

import { inSentence } from '../by-sentence.js'
import phrases from '../lexicon/ja/stance-phrases.yaml'
import { memo } from '../memo.js'
import { clausesOf, type Clause } from './clauses.js'
import { nounPhrasesOf } from './noun-phrases.js'
import { scenesOf } from './scenes.js'
import { phrasesOf, type WordList } from './words.js'
import type { Analysis } from '../../types/index.js'

const lists = phrases as WordList
const ANYTHING = phrasesOf(lists['anything'])
const LEARN = phrasesOf(lists['learn'])
const VIRTUE = phrasesOf(lists['own-flaw-is-virtue'])
const NOT_MY_FAULT = phrasesOf(lists['not-my-fault'])
const BLAME = phrasesOf(lists['blame'])
const BLAMED = phrasesOf(lists['blamed'])
const ADMISSION = phrasesOf(lists['admission'])
const CHANGE = phrasesOf(lists['change'])
const DENIED = new RegExp(
  `(?:${lists['flaw']!.join('|')})(?!ないです|ありませんか)(?:${lists['flaw-denied']!.join('|')})`,
  'u',
)

/** What a candidate makes of himself, of others and of a mistake: clauses that show it. */
export interface Stance {
  anything: Clause[]
  learn: Clause[]
  flawless: Clause[]
  blame: Clause[]
  /** Sentence indices of an admission and of the changed practice after it; null where there is none. */
  loop: { admitted: number; changed: number | null } | null
}

function loopOf(doc: Analysis): Stance['loop'] {
  const { perSentence } = scenesOf(doc)
  const admitted = doc.sentences.findIndex(sentence => ADMISSION.test(sentence.text))
  if (admitted < 0) return null
  const changed = doc.sentences.findIndex(
    (sentence, i) =>
      i >= admitted && CHANGE.test(sentence.text) && perSentence[i]! + (perSentence[i + 1] ?? 0) > 0,
  )
  return { admitted, changed: changed < 0 ? null : changed }
}

export const stanceOf = memo((doc: Analysis): Stance => {
  const clauses = clausesOf(doc)
  const saying = (pattern: RegExp) => clauses.filter(clause => pattern.test(clause.text))
  const sentenceOf = (clause: Clause) => doc.sentences[clause.sentence]!.text
  return {
    anything: saying(ANYTHING),
    // Wanting to learn a named thing is a first step, not a handing over.
    learn: saying(LEARN).filter(clause => clause.anchored.length === 0),
    flawless: clauses.filter(
      clause => DENIED.test(clause.text) || VIRTUE.test(clause.text) || NOT_MY_FAULT.test(clause.text),
    ),
    blame: saying(BLAME).filter(
      clause =>
        BLAMED.test(sentenceOf(clause)) || inSentence(nounPhrasesOf(doc), clause.sentence).some(p => p.role),
    ),
    loop: loopOf(doc),
  }
})

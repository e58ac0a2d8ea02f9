import { memo } from '../memo.js'
import type { Lang } from '../../types/index.js'
import type { IntegrityDetector } from './detector.js'
import { piecesOf, shareIn } from './wording.js'

const SAME = 0.8
const SHORTEST: Record<Lang, number> = { ja: 12, en: 25 }
/** How much of an answer may be borrowed. */
const MOST = 0.5

type Wordings = Record<Lang, ReadonlySet<string>[]>

const wordingsOf = memo((examples: readonly string[]): Wordings => ({
  ja: examples.map(example => piecesOf(example, 'ja')),
  en: examples.map(example => piecesOf(example, 'en')),
}))

/** Half of the answer or more stands, nearly word for word, in one of the rubric's own examples. */
export const copiedExample: IntegrityDetector = ({ doc }, examples) => {
  const sentences = doc.sentences
    .filter(({ text }) => text.length >= SHORTEST[doc.lang])
    .map(sentence => ({ sentence, wording: piecesOf(sentence.text, doc.lang) }))
  const length = doc.sentences.reduce((sum, { text }) => sum + text.length, 0)
  for (const example of wordingsOf(examples)[doc.lang]) {
    const copied = sentences
      .filter(({ wording }) => shareIn(wording, example) >= SAME)
      .map(one => one.sentence)
    const borrowed = copied.reduce((sum, { text }) => sum + text.length, 0)
    if (copied.length > 0 && borrowed >= MOST * length) return copied.map(({ start, end }) => [start, end])
  }
  return []
}

import { memo } from '../memo.js'
import type { Lang } from '../../types/index.js'
import type { IntegrityDetector } from './detector.js'
import { mostAreIn, piecesOf, sentencePieces } from './wording.js'

const SAME = 0.8
const SHORTEST: Record<Lang, number> = { ja: 12, en: 25 }
/** How much of an answer may be borrowed. */
const MOST = 0.5

/** The pieces of each example, and of all of them for a first look. */
const pieces = {
  ja: memo((examples: readonly string[]) => examples.map(example => piecesOf(example, 'ja'))),
  en: memo((examples: readonly string[]) => examples.map(example => piecesOf(example, 'en'))),
}
const allPieces = memo(
  (examples: readonly ReadonlySet<string>[]): ReadonlySet<string> =>
    new Set(examples.flatMap(example => [...example])),
)

/** Half of the answer or more stands, nearly word for word, in one of the rubric's own examples. */
export const copiedExample: IntegrityDetector = ({ doc }, examples) => {
  const byExample = pieces[doc.lang](examples)
  const anywhere = allPieces(byExample)
  const suspects = doc.sentences
    .filter(({ text }) => text.length >= SHORTEST[doc.lang])
    .map(sentence => ({ sentence, own: sentencePieces[doc.lang](sentence) }))
    .filter(({ own }) => mostAreIn(own, piece => anywhere.has(piece), SAME))
  if (suspects.length === 0) return []
  const length = doc.sentences.reduce((sum, { text }) => sum + text.length, 0)
  for (const example of byExample) {
    const copied = suspects
      .filter(({ own }) => mostAreIn(own, piece => example.has(piece), SAME))
      .map(one => one.sentence)
    const borrowed = copied.reduce((sum, { text }) => sum + text.length, 0)
    if (copied.length > 0 && borrowed >= MOST * length) return copied.map(({ start, end }) => [start, end])
  }
  return []
}

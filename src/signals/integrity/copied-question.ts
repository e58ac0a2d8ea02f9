import { contentWords, meanCoverage, vocabularyOf } from '../story/words.js'
import type { IntegrityDetector } from './detector.js'
import { piecesOf, shareIn } from './wording.js'

const SAME_WORDING = 0.6
const SAME_WORDS = 0.9
const FEWEST_PIECES = 4

/** The answer consists of the interviewer's own question. */
export const copiedQuestion: IntegrityDetector = ({ doc, question }) => {
  const words = contentWords(doc.tokens, doc.lang)
  const pieces = piecesOf(doc.text, doc.lang)
  if (words.length === 0 || pieces.size < FEWEST_PIECES) return []
  const wording = shareIn(pieces, piecesOf(question.text, doc.lang))
  const covered = meanCoverage(words, vocabularyOf(question), doc.lang) ?? 0
  return wording >= SAME_WORDING && covered >= SAME_WORDS ? [[0, doc.text.length]] : []
}

import { contentWords, meanCoverage, vocabularyOf } from '../story/words.js'
import type { IntegrityDetector } from './detector.js'
import { mostAreIn, piecesOf } from './wording.js'

const SAME_WORDING = 0.6
const SAME_WORDS = 0.9
const FEWEST_PIECES = 4

/** The answer consists of the interviewer's own question. */
export const copiedQuestion: IntegrityDetector = ({ doc, question }) => {
  const asked = piecesOf(question.text, doc.lang)
  // An answer much longer than the question holds more than the question's wording.
  const most = asked.size / SAME_WORDING
  const pieces = piecesOf(doc.text, doc.lang, most)
  if (pieces.size < FEWEST_PIECES || pieces.size > most) return []
  if (!mostAreIn(pieces, piece => asked.has(piece), SAME_WORDING)) return []
  const covered = meanCoverage(contentWords(doc.tokens, doc.lang), vocabularyOf(question), doc.lang) ?? 0
  return covered >= SAME_WORDS ? [[0, doc.text.length]] : []
}

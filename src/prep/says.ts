import { tellingWords } from '../signals/story/telling-words.js'
import type { Analysis } from '../types/index.js'

/** This many telling words, or a figure, say something in particular. */
const ENOUGH = 2

/** Whether a note says something in particular, or only what anybody could write. */
export const says = (doc: Analysis, besides: ReadonlySet<string> = new Set()): 'something' | 'nothing' => {
  const words = [...tellingWords(doc)].filter(word => !besides.has(word))
  return words.length >= ENOUGH || doc.quantities.length > 0 ? 'something' : 'nothing'
}

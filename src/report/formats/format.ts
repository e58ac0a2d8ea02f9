import type { ReviewResult } from '../../types/index.js'
import type { Words } from '../words.js'

/** A report of `coach review` as text: pure, with a line break at its end unless it is empty. */
export type ReviewFormat = (result: ReviewResult, words: Words) => string

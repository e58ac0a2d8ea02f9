import type { ReviewFormat } from './format.js'
import { wordedOf } from './findings.js'

/** One finding a line. */
export const format: ReviewFormat = (result, words) =>
  wordedOf(result, words)
    .map(finding => `${JSON.stringify(finding)}\n`)
    .join('')

import type { ReviewFormatName } from '../../types/index.js'
import type { ReviewFormat } from './format.js'

/** `stylish` and `json` also explain, and `blob` is for `coach merge`: they stand apart. */
type Plain = Exclude<ReviewFormatName, 'stylish' | 'json' | 'blob'>

/** Each is loaded only when it is asked for. */
export const FORMATS: Record<Plain, () => Promise<{ format: ReviewFormat }>> = {
  ndjson: () => import('./ndjson.js'),
  sarif: () => import('./sarif.js'),
  junit: () => import('./junit.js'),
  github: () => import('./github.js'),
  gitlab: () => import('./gitlab.js'),
  checkstyle: () => import('./checkstyle.js'),
  rdjsonl: () => import('./rdjsonl.js'),
  markdown: () => import('./markdown.js'),
  csv: () => import('./csv.js'),
}

/** How `coach review` reports. */
export const REVIEW_FORMATS = [
  'stylish',
  'json',
  'ndjson',
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'rdjsonl',
  'markdown',
  'csv',
  'blob',
] as const
export type ReviewFormatName = (typeof REVIEW_FORMATS)[number]

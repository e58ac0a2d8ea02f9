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

/** `junit=out.xml` in its two parts; without a file it is null. */
export function formatAndFile(value: string): { format: string; file: string | null } {
  const [format = '', ...file] = value.split('=')
  return { format, file: file.length === 0 ? null : file.join('=') }
}

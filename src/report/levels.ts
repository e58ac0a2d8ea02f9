import type { Catalogue } from '../i18n/index.js'
import type { Criterion, Locale } from '../types/index.js'
import { paragraph, quotation, type Page } from './page.js'

const LEVELS = [1, 2, 3, 4] as const

/** The four anchored levels, each with its example. */
export function levelLines({ levels }: Criterion, locale: Locale, messages: Catalogue, page: Page): string[] {
  return LEVELS.flatMap(level => {
    const { text, example } = levels[level]
    return [
      ...paragraph(text[locale], page, `  ${level}  `),
      ...(example ? paragraph(quotation(example[locale], messages), page, '     ') : []),
    ]
  })
}

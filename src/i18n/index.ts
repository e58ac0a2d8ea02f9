import { en } from './en/index.js'
import { ja } from './ja/index.js'
import type { Locale } from '../types/index.js'

/** Every message of the product. `en` gives the shape; what `ja` lacks is a compile error. */
export type Catalogue = typeof en

const catalogues: Record<Locale, Catalogue> = { ja, en }

export const catalogue = (locale: Locale): Catalogue => catalogues[locale]

/** The locale of a POSIX environment: the first of `LC_ALL`, `LC_MESSAGES`, `LANG` that is set; else en. */
export function localeOf(env: Record<string, string | undefined>): Locale {
  const value = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  return /^ja(_|\.|-|$)/i.test(value) ? 'ja' : 'en'
}

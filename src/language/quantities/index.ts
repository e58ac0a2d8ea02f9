import type { Lang, Quantity, Token } from '../../types/index.js'
import { englishQuantities } from './en.js'
import { japaneseQuantities } from './ja.js'

const FINDERS: Record<Lang, (text: string, tokens: readonly Token[]) => Quantity[]> = {
  ja: japaneseQuantities,
  en: englishQuantities,
}

/** The quantities of a text in order, none overlapping. */
export function findQuantities(text: string, tokens: readonly Token[], lang: Lang): Quantity[] {
  return FINDERS[lang](text, tokens)
}

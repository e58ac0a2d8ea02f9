import type { Lang } from '../types/index.js'

/** One pattern in both languages; case means nothing in English. */
export const patternOf = ({ ja, en }: Record<Lang, string>): Record<Lang, RegExp> => ({
  ja: new RegExp(ja),
  en: new RegExp(en, 'i'),
})

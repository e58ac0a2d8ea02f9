import type { Analysis, Lang } from '../types/index.js'

const ASKS: Record<Lang, RegExp> = {
  ja: /[?？]|(か|かな|かね|ですかね)[。」]?$|(教え|聞かせ|お話しし)て(ください|いただ|下さい|もら|ほし)|(伺い|お聞きし|知り)たい/,
  en: /\?|\b(tell me|like to (know|ask|hear)|wonder|curious (about|how|what|why|whether|who))\b/i,
}

/** Whether a sentence asks the interviewer something. */
export const asksBack = (text: string, lang: Lang): boolean => ASKS[lang].test(text.trim())

/** What was said last, where it asks the interviewer something. */
export function askedLast({ sentences, lang }: Analysis): string | null {
  const last = sentences.at(-1)?.text
  return last !== undefined && asksBack(last, lang) ? last : null
}

const MEANING: Record<Lang, RegExp> = {
  ja: /(?:という|って|とは)(?:こと|意味|の)?(?:です|でしょう)か|どういう(?:意味|こと)|(?:の話|こと)でしょうか[。？?]?$/,
  en: /\b(?:what|who|which) do you mean\b|^(?:sorry,? )?(?:do )?you mean\b|\bwhat (?:is|do you mean by) (?:that|it)\b|^(?:into|towards|about|after) what\b/i,
}

/** Whether it asks what the interviewer meant. */
export const asksMeaning = (text: string, lang: Lang): boolean => MEANING[lang].test(text.trim())

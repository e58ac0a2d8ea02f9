import type { Lang } from '../types/index.js'

const ASKS: Record<Lang, RegExp> = {
  ja: /[?？]|(か|かな|かね|ですかね)[。」]?$|(教え|聞かせ|お話しし)て(ください|いただ|下さい|もら|ほし)|(伺い|お聞きし|知り)たい/,
  en: /\?|\b(tell me|like to (know|ask|hear)|wonder)\b/i,
}

/** Whether a sentence asks the interviewer something. */
export const asksBack = (text: string, lang: Lang): boolean => ASKS[lang].test(text.trim())

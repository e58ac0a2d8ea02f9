import type { Analysis, Lang, ToldKind, Wording } from '../types/index.js'
import lists from './told.yaml'

const TOLD = Object.fromEntries(
  Object.entries(lists as Record<ToldKind, Record<Lang, string>>).map(([kind, { ja, en }]) => [
    kind,
    { ja: new RegExp(ja), en: new RegExp(en, 'i') },
  ]),
) as Record<ToldKind, Record<Lang, RegExp>>

/** Whether an answer tells of it, as far as its words show. */
export const tells = (kind: ToldKind, { text, lang }: Analysis): boolean => TOLD[kind][lang].test(text)

/** Whether a wording neither asks for what was told nor presumes what wasn't. */
export const suits = ({ unless = [], where = [] }: Wording, doc: Analysis): boolean =>
  !unless.some(kind => tells(kind, doc)) && where.every(kind => tells(kind, doc))

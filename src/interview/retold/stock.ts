import type { Analysis, Category, Lang } from '../../types/index.js'
import { speaksOfWish } from '../own-deed.js'
import { isUntouchable } from '../untouchable.js'
import lists from './stock.yaml'

/** What a stock phrase is about: something done, what somebody is like, what they say of us, what they hope for. */
export const STOCK_KINDS = ['do', 'be', 'us', 'want'] as const
export type StockKind = (typeof STOCK_KINDS)[number]

const PHRASES = Object.fromEntries(
  Object.entries(lists as Record<Lang, Record<StockKind, (string | [string, string])[]>>).map(
    ([lang, kinds]) => [
      lang,
      Object.fromEntries(
        Object.entries(kinds).map(([kind, pairs]) => [
          kind,
          pairs.map(entry => {
            const [pattern, says] = typeof entry === 'string' ? [entry, null] : entry
            return { pattern: new RegExp(pattern, 'i'), says }
          }),
        ]),
      ),
    ],
  ),
) as Record<Lang, Record<StockKind, { pattern: RegExp; says: string | null }[]>>

/** What a question of this kind lets one ask about, first things first. */
const ASKED: Partial<Record<Category, readonly StockKind[]>> = {
  'self-intro': ['do', 'be'],
  achievement: ['do', 'be'],
  'problem-solving': ['do', 'be'],
  teamwork: ['do', 'be'],
  'work-content': ['do', 'be'],
  failure: ['do'],
  strength: ['be', 'do'],
  motivation: ['us', 'want'],
  'why-us': ['us', 'want'],
  'career-vision': ['want'],
}

/** The first stock phrase of an answer that its question lets one ask about, as a listener repeats it. */
export function stockIn(doc: Analysis, category: Category): { kind: StockKind; says: string } | null {
  for (const kind of ASKED[category] ?? [])
    for (const { text } of doc.sentences) {
      if (isUntouchable(text, doc.lang) || (kind === 'do' && speaksOfWish(text, doc.lang))) continue
      for (const { pattern, says } of PHRASES[doc.lang][kind]) {
        const [words] = pattern.exec(text) ?? []
        if (words !== undefined) return { kind, says: says ?? words }
      }
    }
  return null
}

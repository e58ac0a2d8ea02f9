import { CERTAIN } from '../types/index.js'
import type { CauseSummary } from '../types/index.js'
import type { Paint } from './words.js'

export type Mark = '✕' | '▲' | '?' | '○' | '–'

/** ✕ present, ▲ present with low confidence, ? unsure, ○ absent, – not applicable. */
export function markOf({ verdict, probability }: CauseSummary): Mark {
  if (verdict === 'present') return (probability ?? 0) >= CERTAIN ? '✕' : '▲'
  if (verdict === 'unsure') return '?'
  return verdict === 'absent' ? '○' : '–'
}

export function inColourOf(mark: Mark, text: string, paint: Paint): string {
  if (mark === '✕') return paint.error(text)
  if (mark === '▲') return paint.warning(text)
  return mark === '○' ? paint.good(text) : paint.dim(text)
}

import { CERTAIN } from '../types/index.js'
import type { CauseSummary } from '../types/index.js'

export type Mark = '✕' | '▲' | '?' | '○' | '–'

/** ✕ present, ▲ present with low confidence, ? unsure, ○ absent, – not applicable. */
export function markOf({ verdict, probability }: CauseSummary): Mark {
  if (verdict === 'present') return (probability ?? 0) >= CERTAIN ? '✕' : '▲'
  if (verdict === 'unsure') return '?'
  return verdict === 'absent' ? '○' : '–'
}

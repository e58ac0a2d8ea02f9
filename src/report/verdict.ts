import type { CauseSummary } from '../types/index.js'

/** Above this a present cause is certain: ✕ instead of ▲. */
const CERTAIN = 0.8

export type Mark = '✕' | '▲' | '?' | '○' | '–'

/** ✕ present, ▲ present with low confidence, ? unsure, ○ absent, – not applicable. */
export function markOf({ verdict, probability }: CauseSummary): Mark {
  if (verdict === 'present') return (probability ?? 0) >= CERTAIN ? '✕' : '▲'
  if (verdict === 'unsure') return '?'
  return verdict === 'absent' ? '○' : '–'
}

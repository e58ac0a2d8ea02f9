import { signals } from '../signals/index.js'
import type { Evidence, Polarity } from '../types/index.js'
import type { Share } from './linear.js'
import type { Measures } from './measures.js'

const MOST = 4

/** What a signal showed in the text. */
function shown(signal: string, polarity: Polarity, measures: Measures): Evidence[] {
  const { value, spans } = measures.of(signal)
  return spans
    .slice(0, 1)
    .map(span => ({ signal, polarity, strength: round(value), span, note: { id: signal, args: {} } }))
}

/** That a signal for the answer is missing. */
const missing = (signal: string, value: number): Evidence => ({
  signal,
  polarity: 'against',
  strength: round(1 - value),
  span: null,
  note: { id: `missing:${signal}`, args: {} },
})

/**
 * The evidence behind a sum, strongest first: what speaks for the answer, what speaks against it, and what is
 * missing (only where `lacking`). `towards` is the weight's sign that is good for the answer.
 */
export function evidenceOf(shares: Share[], measures: Measures, lacking: boolean): Evidence[] {
  const ranked = [...shares].sort((a, b) => Math.abs(b.weight * b.value) - Math.abs(a.weight * a.value))
  const seen = ranked
    .filter(share => share.value > 0.05)
    .flatMap(share => shown(share.signal, signals.get(share.signal)?.polarity ?? 'for', measures))
  const absent = lacking
    ? [...shares]
        .filter(share => signals.get(share.signal)?.polarity === 'for' && share.value < 0.15)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
        .slice(0, 2)
        .map(share => missing(share.signal, share.value))
    : []
  return [...seen.slice(0, MOST - absent.length), ...absent]
}

/** Two decimals are all the precision there is. */
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

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

const SHOWN = 0.05

/**
 * The evidence behind a sum, strongest first. A verdict against the answer rests on what speaks against it and
 * on what is `lacking`; one for it on what speaks for it. The other side follows, as far as there is room.
 */
export function evidenceOf(shares: Share[], measures: Measures, lacking: boolean): Evidence[] {
  const polarity = (share: Share): Polarity => signals.get(share.signal)?.polarity ?? 'for'
  const ranked = shares
    .filter(share => share.value > SHOWN)
    .sort((a, b) => Math.abs(b.weight * b.value) - Math.abs(a.weight * a.value))
  const side = (which: Polarity) =>
    ranked.filter(share => polarity(share) === which).flatMap(share => shown(share.signal, which, measures))
  if (!lacking) return side('for').slice(0, MOST)
  const absent = shares
    .filter(share => polarity(share) === 'for' && share.value <= SHOWN)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .slice(0, 2)
    .map(share => missing(share.signal, share.value))
  return [...[...side('against'), ...side('for')].slice(0, MOST - absent.length), ...absent]
}

/** Two decimals are all the precision there is. */
export const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

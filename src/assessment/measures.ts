import { signals } from '../signals/index.js'
import { NOTHING, type Measure, type Reading } from '../signals/signal.js'

/** What each signal measures in one answer; a signal is run when somebody asks for it, and once. */
export interface Measures {
  of(signal: string): Measure
}

export function measure(reading: Reading): Measures {
  const known = new Map<string, Measure>()
  return {
    of(id) {
      let found = known.get(id)
      if (!found) {
        const detect = signals.get(id)?.[reading.doc.lang].detect
        found = detect ? detect(reading) : NOTHING
        known.set(id, found)
      }
      return found
    },
  }
}

import { describe, expect, it } from 'vitest'
import { newEvent } from '../../src/signals/new-event.js'
import { newNumber } from '../../src/signals/new-number.js'
import { newThought } from '../../src/signals/new-thought.js'
import { newThoughtRate } from '../../src/signals/new-thought-rate.js'
import { strongestNew } from '../../src/signals/strongest-new.js'
import { linkedThought } from '../../src/signals/linked-thought.js'
import { dodge } from '../../src/signals/dodge.js'
import { polite } from '../../src/signals/polite.js'
import { casual } from '../../src/signals/casual.js'
import { filler } from '../../src/signals/filler.js'
import { complaint } from '../../src/signals/complaint.js'
import { stackedHonorifics } from '../../src/signals/stacked-honorifics.js'
import { longSentences } from '../../src/signals/long-sentences.js'
import { LANGS } from '../../src/types/index.js'
import { readingOf } from './story-reading.js'

const SIGNALS = [
  newThought,
  newThoughtRate,
  newNumber,
  newEvent,
  strongestNew,
  linkedThought,
  dodge,
  polite,
  casual,
  filler,
  complaint,
  stackedHonorifics,
  longSentences,
]

describe.each(SIGNALS.map(signal => [signal.id, signal] as const))('%s', (_, signal) => {
  describe.each(LANGS)('%s', lang => {
    const side = signal[lang]
    if (side.detect === null) {
      it('has a reason for having no detector', () => {
        expect(side.reason.length).toBeGreaterThan(20)
        expect(side.reason).not.toBe('pending')
      })
      return
    }
    const { detect, examples } = side
    it('measures every ok example higher than every other', () => {
      const ok = examples.ok.map(example => detect(readingOf(lang, example)).value)
      const notOk = examples.notOk.map(example => detect(readingOf(lang, example)).value)
      expect(Math.min(...ok), `${ok} against ${notOk}`).toBeGreaterThan(Math.max(...notOk))
    })
    it('stays within 0 and 1 and quotes what is there', () => {
      for (const example of [...examples.ok, ...examples.notOk]) {
        const { value, spans } = detect(readingOf(lang, example))
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(1)
        for (const [start, end] of spans) expect(example.text.slice(start, end).trim()).not.toBe('')
      }
    })
  })
})

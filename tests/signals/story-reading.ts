import { loadAnalyser } from '../../src/platform/analyser.js'
import type { Reading, SignalExample } from '../../src/signals/signal.js'
import type { Lang } from '../../src/types/index.js'

const analyser = await loadAnalyser(['ja', 'en'])

/** What a detector is handed, from an example of a signal. */
export function readingOf(lang: Lang, example: SignalExample | string): Reading {
  const { text, question, category, firstRound } = typeof example === 'string' ? { text: example } : example
  const analyse = (t: string) => analyser.analyse(t, lang)
  return {
    doc: analyse(text),
    question: analyse(question ?? ''),
    firstRound: firstRound === undefined ? null : analyse(firstRound),
    company: null,
    category: category ?? 'achievement',
    track: 'career',
    stage: 2,
  }
}

import type { Analysis, Bilingual, Gap, Lang } from '../types/index.js'
import enCues from './lexicon/en/gap-cues.yaml'
import jaCues from './lexicon/ja/gap-cues.yaml'
import { memo } from './memo.js'
import type { Reading } from './signal.js'
import { thinkingOf } from './story/kinds.js'
import { anyOf } from './story/phrases.js'

const NAMES = ['change', 'collective', 'step'] as const
type CueName = (typeof NAMES)[number]

const compile = (list: Record<CueName, string>, lang: Lang) =>
  Object.fromEntries(NAMES.map(name => [name, anyOf([list[name]], lang)])) as Record<CueName, RegExp>

const CUES: Bilingual<Record<CueName, RegExp>> = {
  ja: compile(jaCues as Record<CueName, string>, 'ja'),
  en: compile(enCues as Record<CueName, string>, 'en'),
}

/** What a text holds of the things that a follow-up might ask for. */
function held(doc: Analysis) {
  const sentences = (name: CueName) =>
    doc.sentences.filter(({ text }) => text.search(CUES[doc.lang][name]) >= 0)
  const clauses = thinkingOf(doc)
  return {
    figuredChange: sentences('change').some(({ start, end }) =>
      doc.quantities.some(quantity => quantity.start >= start && quantity.end <= end),
    ),
    collective: sentences('collective').length,
    steps: sentences('step').length,
    told: clauses.filter(({ event, decor }) => event && decor.size === 0).length,
    idle: clauses.filter(({ decor }) => decor.size > 0).length,
    faults: clauses.filter(({ thoughts }) => thoughts.has('admission')).length,
  }
}

/**
 * What the answer already holds, or plainly leaves open, moves a gap down or up: −1 (do not ask) … 1 (ask this).
 * Gaps that nothing in the text speaks for or against are left out.
 */
export const gapCues = memo((reading: Reading): Partial<Record<Gap, number>> => {
  const has = held(reading.doc)
  const cues: Partial<Record<Gap, number>> = {}
  if (has.figuredChange) cues.result = -0.3
  if (has.idle === 0 && has.told >= 3) cues.detail = -0.3
  else if (has.told === 0 && has.idle > 0) cues.detail = 0.2
  if (has.collective >= 2 && has.faults === 0) cues.role = 0.25
  if (has.steps >= 2) cues.process = -0.2
  return cues
})

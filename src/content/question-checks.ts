import { LANGS, PROBE_SLOTS, type Question } from '../types/index.js'
import type { Path } from './places.js'
import type { Problem } from './problem.js'
import { problemAt, type Source } from './source.js'
import type { BankPart } from './questions.js'

const slotsIn = (text: string) => [...new Set([...text.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name!))]

interface Placed {
  question: Pick<Question, 'id' | 'text'>
  path: Path
  /** What may be filled in there. */
  slots: readonly string[]
}

/** What a schema can't see: ids over the whole file, and slots that nobody fills or only one language has. */
export function questionProblems(source: Source, bank: BankPart): Problem[] {
  const all: Placed[] = [
    ...bank.sets.flatMap(({ questions }, set) => place(questions, ['sets', set, 'questions'], [])),
    ...bank.probes.flatMap(({ wordings }, set) => place(wordings, ['probes', set, 'wordings'], PROBE_SLOTS)),
    ...bank.followOns.flatMap(({ wordings }, set) => place(wordings, ['follow-ons', set, 'wordings'], [])),
    ...place(bank.unexpected, ['unexpected'], []),
    ...place(bank.doubts, ['doubts'], PROBE_SLOTS),
    ...place(bank.reverse, ['reverse'], []),
  ]
  return [...repeatedIds(all, source), ...all.flatMap(placed => slotProblems(placed, source))]
}

const place = (questions: Pick<Question, 'id' | 'text'>[], path: Path, slots: readonly string[]): Placed[] =>
  questions.map((question, index) => ({ question, path: [...path, index], slots }))

function repeatedIds(all: Placed[], source: Source): Problem[] {
  const seen = new Set<string>()
  return all.flatMap(({ question: { id }, path }) => {
    const again = seen.has(id)
    seen.add(id)
    return again ? [problemAt(source, [...path, 'id'], { kind: 'unique' }, id)] : []
  })
}

function slotProblems({ question: { text }, path, slots }: Placed, source: Source): Problem[] {
  const unknown = LANGS.flatMap(lang =>
    slotsIn(text[lang])
      .filter(slot => !slots.includes(slot))
      .map(slot => problemAt(source, [...path, 'text', lang], { kind: 'slots', values: [...slots] }, slot)),
  )
  if (unknown.length > 0) return unknown
  const [ja, en] = [slotsIn(text.ja).sort(), slotsIn(text.en).sort()]
  if (ja.join() === en.join()) return []
  return [
    problemAt(source, [...path, 'text', 'en'], { kind: 'same-slots', slots: ja }, en.join(', ') || null),
  ]
}

import { replay } from '../interview/index.js'
import type { NotebookEntry } from '../types/index.js'
import type { SavedReflection } from './reflections.js'
import type { SavedSession } from './session.js'

/** A practice as the notebook shows it: what was asked, with what was said. */
export function practiceEntry({ id, events }: SavedSession): NotebookEntry {
  const { settings, turns } = replay(events)
  const asked = events.flatMap(event => (event.type === 'asked' ? [event] : []))
  return {
    id,
    kind: 'practice',
    date: id.split('-').slice(0, 3).join('-'),
    company: settings.company?.name ?? null,
    stage: settings.stage,
    track: settings.track,
    lang: settings.lang,
    items: turns.flatMap((turn, index) => {
      const { text, category } = settings.questions[index]!
      const question = asked.find(event => event.question === index)?.text ?? text
      const followUps = turn.probes.map(probe => ({ question: probe.text, answer: probe.reply }))
      return turn.asked ? [{ question, category, answer: turn.answer, reaction: null, followUps }] : []
    }),
    felt: null,
    next: null,
    result: null,
  }
}

/** A note as the notebook shows it. */
export const noteEntry = ({ id, reflection }: SavedReflection): NotebookEntry => ({
  ...reflection,
  id,
  kind: 'note',
  items: reflection.questions.map(item => ({ ...item, followUps: [] })),
})

/** Practices and notes together, latest first; of one day's, the notes before the practices. */
export function latestFirst(
  notes: readonly SavedReflection[],
  sessions: readonly SavedSession[],
): NotebookEntry[] {
  // Sorting keeps the order of those that are equal.
  return [...notes.map(noteEntry), ...sessions.map(practiceEntry)].sort((a, b) =>
    a.date === b.date ? 0 : a.date < b.date ? 1 : -1,
  )
}

import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ContentError } from '../content/problem.js'
import type { FirstRoundAnswer } from '../content/first-round.js'
import { replay, type InterviewEvent, type InterviewSettings } from '../interview/index.js'
import type { Lang, Reflection, Track } from '../types/index.js'
import { NotebookError, onDisk } from './problem.js'
import type { OnBroken, SavedReflection } from './reflections.js'
import { readSession, removeSession, Session, type SavedSession } from './session.js'

const SESSION_ID = /^(\d{4}-\d{2}-\d{2})-(\d+)$/

/** A first interview that a second one is compared with. */
export interface FirstRound {
  /** Of the practice or the note. */
  id: string
  /** When it was held. */
  at: Date
  answers: FirstRoundAnswer[]
  /** The company of a real interview; null for a practice. */
  real: string | null
}

/** The sessions in one data folder. */
export class Notebook {
  constructor(readonly data: string) {}

  /** @throws NotebookError `cannotWrite` */
  begin(now: Date): Session {
    return Session.create(this.data, now, this.ids())
  }

  /**
   * The latest session that was not finished, held for writing.
   * @throws NotebookError `noSession`, `sessionInUse`; ContentError for a broken journal
   */
  resume(): Session {
    for (const id of this.ids()) {
      const { events } = readSession(join(this.data, id))
      if (events.length > 0 && !isFinished(events)) return Session.open(join(this.data, id))
    }
    throw new NotebookError('noSession', { dir: this.data })
  }

  /**
   * A session by id, or the `last` one that anything was said in.
   * @throws NotebookError `unknownSession`, `noSession`; ContentError for a broken journal
   */
  find(name: string): SavedSession {
    const ids = this.ids()
    if (name !== 'last') {
      const session = ids.includes(name) ? readSession(join(this.data, name)) : null
      if (session && session.events.length > 0) return session
      throw new NotebookError('unknownSession', { name, dir: this.data, known: ids.join(', ') })
    }
    for (const id of ids) {
      const session = readSession(join(this.data, id))
      if (session.events.some(({ type }) => type === 'answered')) return session
    }
    throw new NotebookError('noSession', { dir: this.data })
  }

  /**
   * The latest first interview in this language, one of the same track before others; null if there is none.
   * That is a finished practice or a note with answers; of one day's, the note: it is of the real thing.
   * Answers in two languages can't be compared, and a journal that can't be read is passed over.
   * @param notes on real interviews, latest first
   */
  firstRound(track: Track, lang: Lang, notes: readonly SavedReflection[] = []): FirstRound | null {
    const practices = this.ids().flatMap(id => {
      const events = eventsOf(join(this.data, id), passOver)
      const settings = settingsOf(events)
      return settings?.stage === 1 && settings.lang === lang && isFinished(events)
        ? [{ track: settings.track, round: () => toFirstRound(id, events), day: id.slice(0, DAY_LENGTH) }]
        : []
    })
    const real = notes.flatMap(({ id, reflection }) => {
      const round = ofNote(id, reflection)
      return reflection.stage === 1 && reflection.lang === lang && round.answers.length > 0
        ? [{ track: reflection.track, round: () => round, day: reflection.date }]
        : []
    })
    // Sorting keeps the order of those that are equal.
    const latestFirst = [...real, ...practices].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1))
    return (latestFirst.find(one => one.track === track) ?? latestFirst[0])?.round() ?? null
  }

  /**
   * Every session that anything was said in, latest first.
   * @param onBroken takes journals that can't be read; they are passed over
   */
  sessions(onBroken: OnBroken = passOver): SavedSession[] {
    return this.ids().flatMap(id => {
      const folder = join(this.data, id)
      const events = eventsOf(folder, onBroken)
      return events.some(({ type }) => type === 'answered') ? [{ id, folder, events, cut: false }] : []
    })
  }

  /**
   * Deletes a session, be it readable or not.
   * @throws NotebookError `unknownSession`, `sessionInUse`, `cannotWrite`
   */
  remove(id: string): void {
    const ids = this.ids()
    if (!ids.includes(id))
      throw new NotebookError('unknownSession', { name: id, dir: this.data, known: ids.join(', ') })
    removeSession(join(this.data, id))
  }

  /** Latest first; unread. @throws NotebookError `unreadable` */
  ids(): string[] {
    const names = onDisk('unreadable', this.data, () => {
      try {
        return readdirSync(this.data)
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
        throw error
      }
    })
    const parts = names.flatMap(name => {
      const [, day, number] = SESSION_ID.exec(name) ?? []
      return day && number ? [{ name, day, number: Number(number) }] : []
    })
    const latestFirst = parts.sort((a, b) => (a.day === b.day ? b.number - a.number : a.day < b.day ? 1 : -1))
    return latestFirst.map(({ name }) => name)
  }
}

const isFinished = (events: readonly InterviewEvent[]) =>
  events.some(event => event.type === 'ended' && event.how === 'finished')

const settingsOf = ([head]: readonly InterviewEvent[]): InterviewSettings | null =>
  head?.type === 'started' ? head.settings : null

const DAY_LENGTH = '2026-11-22'.length

const passOver: OnBroken = () => {}

function eventsOf(folder: string, onBroken: OnBroken): InterviewEvent[] {
  try {
    return readSession(folder).events
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof NotebookError)) throw error
    onBroken(error, basename(folder))
    return []
  }
}

/** Everything said to each question, follow-ups included. */
function toFirstRound(id: string, events: InterviewEvent[]): FirstRound {
  const { settings, turns } = replay(events)
  const head = events[0]!
  const answers = turns.flatMap((turn, index) => {
    const { category, text } = settings.questions[index]!
    const said = [turn.answer, ...turn.probes.map(({ reply }) => reply)].filter(part => part)
    return said.length > 0 && category !== 'reverse-question'
      ? [{ question: text, category, answer: said.join('\n') }]
      : []
  })
  return { id, at: new Date(head.type === 'started' ? head.at : 0), answers, real: null }
}

const ofNote = (id: string, { date, company, questions }: Reflection): FirstRound => ({
  id,
  // Where the person is, as the clock shows it.
  at: new Date(`${date}T00:00:00`),
  answers: questions.flatMap(({ question, category, answer }) =>
    answer !== null && category !== 'reverse-question' ? [{ question, category, answer }] : [],
  ),
  real: company,
})

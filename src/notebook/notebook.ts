import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ContentError } from '../content/problem.js'
import type { FirstRoundAnswer } from '../content/first-round.js'
import { replay, type InterviewEvent, type InterviewSettings } from '../interview/index.js'
import type { Lang, Track } from '../types/index.js'
import { NotebookError, onDisk } from './problem.js'
import { readSession, Session, type SavedSession } from './session.js'

const SESSION_ID = /^(\d{4}-\d{2}-\d{2})-(\d+)$/

/** A first interview that a second one is compared with. */
export interface FirstRound {
  /** When it was held. */
  at: Date
  answers: FirstRoundAnswer[]
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
   * The latest finished first interview in this language, one of the same track before others; null if there
   * is none. Answers in two languages can't be compared, and a journal that can't be read is passed over.
   */
  firstRound(track: Track, lang: Lang): FirstRound | null {
    const candidates = this.ids().flatMap(id => {
      const events = eventsOrNothing(join(this.data, id))
      const settings = settingsOf(events)
      return settings?.stage === 1 && settings.lang === lang && isFinished(events)
        ? [{ events, settings }]
        : []
    })
    const chosen = candidates.find(({ settings }) => settings.track === track) ?? candidates[0]
    return chosen ? toFirstRound(chosen.events) : null
  }

  /**
   * Every session that anything was said in, latest first; journals that can't be read are passed over.
   * @param unreadable told of each of those
   */
  sessions(unreadable?: (id: string, error: unknown) => void): SavedSession[] {
    return this.ids().flatMap(id => {
      const folder = join(this.data, id)
      const events = eventsOrNothing(folder, error => unreadable?.(id, error))
      return events.some(({ type }) => type === 'answered') ? [{ id, folder, events, cut: false }] : []
    })
  }

  /** Latest first. */
  private ids(): string[] {
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

function eventsOrNothing(folder: string, unreadable?: (error: unknown) => void): InterviewEvent[] {
  try {
    return readSession(folder).events
  } catch (error) {
    if (!(error instanceof ContentError || error instanceof NotebookError)) throw error
    unreadable?.(error)
    return []
  }
}

/** Everything said to each question, follow-ups included. */
function toFirstRound(events: InterviewEvent[]): FirstRound {
  const { settings, turns } = replay(events)
  const head = events[0]!
  const answers = turns.flatMap((turn, index) => {
    const { category, text } = settings.questions[index]!
    const said = [turn.answer, ...turn.probes.map(({ reply }) => reply)].filter(part => part)
    return said.length > 0 && category !== 'reverse-question'
      ? [{ question: text, category, answer: said.join('\n') }]
      : []
  })
  return { at: new Date(head.type === 'started' ? head.at : 0), answers }
}

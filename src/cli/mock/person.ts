import type { InterviewState, Move } from '../../interview/index.js'
import type { Catalogue } from '../../i18n/index.js'
import type { AnswerReader, CommandName, TerminalIo } from '../../terminal/index.js'
import { write } from '../io.js'
import type { Candidate, Said } from './conduct.js'
import { counterOf, speechOf } from './speech.js'
import type { Table } from './table.js'

/** The person left: Ctrl-C or a signal, or the input ended. */
export class Left extends Error {
  constructor(
    readonly how: 'interrupt' | 'eof',
    /** What was being written. */
    readonly draft: string,
  ) {
    super(how)
    this.name = 'Left'
  }
}

/** A person who types. */
export class Person implements Candidate {
  /** Spent on the open question so far, in ms. */
  private spent = 0
  /** Written before a hint was asked for, or before the interview was broken off. */
  private draft = ''

  /** What had been written when the candidate left. */
  get unsent(): string {
    return this.draft
  }

  constructor(
    private readonly io: TerminalIo,
    private readonly reader: AnswerReader,
    private readonly table: Table,
    private readonly messages: Catalogue,
    /** How a question went, in words; null where that waits for the end. */
    private readonly feedback: ((question: number, state: InterviewState) => string) | null,
    /** Time an answer should take at most, in ms; left out: as long as it takes. */
    private readonly limitMs?: number,
  ) {}

  /** Goes on with what had been written. */
  takeUp(draft: string): void {
    this.draft = draft
  }

  async hear(move: Move, state: InterviewState): Promise<void> {
    this.spent = 0
    const text = speechOf(move, state)
    if (text !== null)
      await write(this.io.output, `\n${this.table.interviewer(text, counterOf(move, state))}\n`)
  }

  /** @throws Left */
  async answer(): Promise<Said> {
    const result = await this.reader.read({ elapsedMs: this.spent, draft: this.draft, limitMs: this.limitMs })
    this.spent = result.elapsedMs
    this.draft = result.kind === 'command' ? result.draft : ''
    switch (result.kind) {
      case 'answer':
        return { kind: 'text', text: result.text, seconds: Math.round(result.elapsedMs / 1000) }
      case 'command':
        // The reader opens the editor itself.
        return { kind: result.name as Exclude<CommandName, 'edit'> }
      default:
        throw new Left(result.kind, result.draft)
    }
  }

  async finish(question: number, state: InterviewState): Promise<void> {
    if (this.feedback) await write(this.io.output, `\n${this.feedback(question, state)}`)
  }

  async help(hint: string | null): Promise<void> {
    const { mock } = this.messages
    await write(this.io.output, `${this.table.aside(mock.hint, hint ?? mock.noHint)}\n`)
  }
}

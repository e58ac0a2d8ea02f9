import type { InterviewState, Move } from '../../interview/index.js'
import type { Catalogue } from '../../i18n/index.js'
import type { AnswerReader, TerminalIo } from '../../terminal/index.js'
import { write } from '../io.js'
import type { Candidate, Said } from './conduct.js'
import { counterOf, speechOf } from './speech.js'
import type { Table } from './table.js'

/** The person left: Ctrl-C or a signal, or the input ended. */
export class Left extends Error {
  constructor(readonly how: 'interrupt' | 'eof') {
    super(how)
    this.name = 'Left'
  }
}

/** A person who types. */
export class Person implements Candidate {
  /** Spent on the open question so far, in ms. */
  private spent = 0

  constructor(
    private readonly io: TerminalIo,
    private readonly reader: AnswerReader,
    private readonly table: Table,
    private readonly messages: Catalogue,
    /** How a question went, in words; null where that waits for the end. */
    private readonly feedback: ((question: number, state: InterviewState) => string) | null,
  ) {}

  async hear(move: Move, state: InterviewState): Promise<void> {
    this.spent = 0
    const text = speechOf(move, state)
    if (text !== null)
      await write(this.io.output, `\n${this.table.interviewer(text, counterOf(move, state))}\n`)
  }

  /** @throws Left */
  async answer(): Promise<Said> {
    const result = await this.reader.read({ elapsedMs: this.spent })
    this.spent = result.elapsedMs
    switch (result.kind) {
      case 'answer':
        return { kind: 'text', text: result.text, seconds: Math.round(result.elapsedMs / 1000) }
      case 'command':
        return { kind: result.name }
      default:
        throw new Left(result.kind)
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

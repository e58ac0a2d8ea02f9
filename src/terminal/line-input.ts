import { createInterface, type Interface } from 'node:readline'
import { commandIn, isEndMark, isMistyped, tidy, type AnswerResult, type ReadOptions } from './answer.js'
import { answerRows } from './answer-rows.js'
import type { Colour } from './colour.js'
import { contentWidth, type TerminalIo } from './io.js'
import { messagesFor } from './messages.js'
import { measureFor } from './width.js'
import { wrap } from './wrap.js'

/** The reason why no further line comes. */
type Ended = 'end' | 'interrupt'

/**
 * Answers read line by line, where keys cannot be had one by one: from a pipe, a dumb terminal, some screen
 * readers. One line reader serves the whole session, so that lines piped in ahead are not lost.
 */
export class LineInput {
  private reader: Interface | null = null
  private readonly lines: string[] = []
  private ended = false
  private announced = false
  /** Wakes the pending read up. */
  private wake: (ended?: Ended) => void = () => {}

  constructor(
    private readonly io: TerminalIo,
    private readonly colour: Colour,
  ) {}

  async read(options: ReadOptions = {}): Promise<AnswerResult> {
    const { clock } = this.io
    const began = clock.now() - (options.elapsedMs ?? 0)
    const typed = options.draft ? options.draft.split('\n') : []
    this.announce()
    const outcome = await this.listening(() => this.collect(typed))
    const elapsedMs = Math.round(clock.now() - began)
    if (outcome.kind === 'answer') this.showSent(outcome.text, elapsedMs, options.limitMs)
    return { ...outcome, elapsedMs }
  }

  close(): void {
    this.reader?.close()
  }

  private async collect(typed: string[]) {
    for (;;) {
      const line = await this.nextLine()
      const text = tidy(typed.join('\n'))
      if (line === 'interrupt') return { kind: 'interrupt', draft: typed.join('\n') } as const
      if (line === 'end') return text === '' ? ({ kind: 'eof', draft: '' } as const) : answer(text)
      const name = text === '' ? commandIn(line.text) : null
      if (name === 'edit') {
        this.say(messagesFor(this.io.locale).noEditorHere)
        continue
      }
      if (name) return { kind: 'command', name, draft: text } as const
      if (text === '' && isMistyped(line.text)) {
        this.say(messagesFor(this.io.locale).noSuchCommand)
        continue
      }
      if (!isEndMark(line.text)) typed.push(line.text)
      else if (text !== '') return answer(text)
      else this.say(messagesFor(this.io.locale).nothingWritten)
    }
  }

  private nextLine(): Promise<{ text: string } | Ended> {
    const queued = this.lines.shift()
    if (queued !== undefined) return Promise.resolve({ text: queued })
    if (this.ended) return Promise.resolve('end')
    return new Promise(resolve => {
      this.wake = ended => {
        this.wake = () => {}
        if (ended === 'interrupt') resolve('interrupt')
        else resolve(this.nextLine())
      }
    })
  }

  /** Reads with SIGINT and the abort signal bound to the pending line. */
  private async listening<T>(read: () => Promise<T>): Promise<T> {
    const { host, signal } = this.io
    const interrupt = () => this.wake('interrupt')
    host.on('SIGINT', interrupt)
    signal?.addEventListener('abort', interrupt)
    if (!this.ended) this.open().resume()
    try {
      const result = read()
      if (signal?.aborted) interrupt()
      return await result
    } finally {
      host.off('SIGINT', interrupt)
      signal?.removeEventListener('abort', interrupt)
      if (!this.ended) this.reader?.pause()
    }
  }

  private open(): Interface {
    if (this.reader) return this.reader
    this.reader = createInterface({ input: this.io.input, crlfDelay: Infinity, terminal: false })
    this.reader.on('line', line => {
      this.lines.push(line)
      this.wake()
    })
    this.reader.on('close', () => {
      this.ended = true
      this.wake('end')
    })
    return this.reader
  }

  private announce(): void {
    if (this.announced) return
    this.announced = true
    this.say(messagesFor(this.io.locale).lineMode)
  }

  /** What was piped in is not on the screen yet; what was typed is. */
  private showSent(text: string, elapsedMs: number, limitMs?: number): void {
    const rows = answerRows(this.io, this.colour)
    if (!this.io.input.isTTY) this.write(rows.text(text))
    this.write([rows.status(text, elapsedMs, '', limitMs)])
  }

  private say(message: string): void {
    const measure = measureFor(this.io.env)
    this.write(wrap(message, { width: contentWidth(this.io.output), first: '  ', measure }))
  }

  private write(rows: readonly string[]): void {
    this.io.output.write(rows.map(row => row + '\n').join(''))
  }
}

const answer = (text: string) => ({ kind: 'answer', text }) as const

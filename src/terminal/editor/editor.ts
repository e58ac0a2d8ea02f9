import type { AnswerResult, ReadOptions } from '../answer.js'
import { answerRows, type AnswerRows } from '../answer-rows.js'
import type { Colour } from '../colour.js'
import { contentWidth, type TerminalIo } from '../io.js'
import type { TerminalMessages } from '../../i18n/en/terminal.js'
import { messagesFor } from '../messages.js'
import { measureFor, type Measure } from '../width.js'
import { rowAfterResize } from './folding.js'
import { holdTerminal } from './guard.js'
import type { Key } from './keys.js'
import type { Keyboard } from './keyboard.js'
import { layout, viewFor } from './layout.js'
import { erase, repaint, type Frame } from './screen.js'
import { startState, textOf, type EditorState } from './state.js'
import { step, type Outcome } from './step.js'

const NOTHING: Frame = { rows: [''], cursor: { row: 0, column: 0 } }
const FALLBACK_HEIGHT = 24

/** One answer being typed: carries keys to the state and the state to the screen, and decides nothing itself. */
export class AnswerEditor {
  private state: EditorState
  private frame = NOTHING
  private notice = ''
  private began = 0
  private cancelTick = () => {}
  private giveBack = () => {}
  private settle: { resolve: (result: AnswerResult) => void; reject: (error: unknown) => void } | null = null
  private readonly measure: Measure
  private readonly messages: TerminalMessages
  private readonly drawn: AnswerRows

  constructor(
    private readonly io: TerminalIo,
    private readonly keyboard: Keyboard,
    colour: Colour,
    private readonly options: ReadOptions = {},
  ) {
    this.state = startState(options.draft, options.earlier)
    this.measure = measureFor(io.env)
    this.messages = messagesFor(io.locale)
    this.drawn = answerRows(io, colour)
  }

  /** Resolves once the answer is sent or left; by then the terminal is as it was. Rejects on a broken stream. */
  run(): Promise<AnswerResult> {
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject }
      this.guarded(() => this.start())
    })
  }

  private start(): void {
    const { io } = this
    this.began = io.clock.now()
    this.giveBack = holdTerminal(io, this.onInterrupt)
    io.host.on('SIGINT', this.onInterrupt)
    io.output.on('resize', this.onResize)
    io.input.on('end', this.onEnd)
    io.input.on('close', this.onEnd)
    io.signal?.addEventListener('abort', this.onInterrupt)
    this.paint()
    this.scheduleTick()
    if (io.signal?.aborted) this.onInterrupt()
    else this.keyboard.start(this.take)
  }

  private stop(): void {
    const { io } = this
    this.keyboard.stop()
    this.cancelTick()
    io.host.off('SIGINT', this.onInterrupt)
    io.output.off('resize', this.onResize)
    io.input.off('end', this.onEnd)
    io.input.off('close', this.onEnd)
    io.signal?.removeEventListener('abort', this.onInterrupt)
    this.giveBack()
  }

  /** Runs a handler so that whatever goes wrong in it, the terminal is given back. */
  private guarded<T>(task: () => T): T | null {
    if (!this.settle) return null
    try {
      return task()
    } catch (error) {
      const { reject } = this.settle
      this.settle = null
      this.stop()
      reject(error)
      return null
    }
  }

  private readonly take = (keys: Key[]): number | null =>
    this.guarded(() => {
      for (const [at, key] of keys.entries()) {
        this.notice = ''
        const result = step(this.state, key, this.view())
        this.state = result.state
        if (result.next === 'nothing-written') this.notice = this.messages.nothingWritten
        if (result.next === 'no-such-command') this.notice = this.messages.noSuchCommand
        if (key.name === 'redraw') this.startOver(this.frame.cursor.row)
        if (result.next === 'done') {
          this.finish(result.outcome)
          return at + 1
        }
      }
      this.paint()
      return null
    })

  private readonly onInterrupt = () => void this.guarded(() => this.finish({ kind: 'interrupt' }))

  private readonly onEnd = () => void this.guarded(() => this.finish({ kind: 'eof' }))

  private readonly onResize = () =>
    void this.guarded(() => {
      const { output, env } = this.io
      const columns = output.columns || contentWidth(output)
      const folding = env.TERM_PROGRAM === 'vscode' ? 'xterm.js' : 'every-row'
      this.startOver(rowAfterResize(this.frame, columns, this.measure, folding))
      this.paint()
    })

  /** Takes the frame off the screen, given the row of it that the cursor is in. */
  private startOver(row: number): void {
    this.io.output.write(erase({ ...this.frame, cursor: { row, column: 0 } }))
    this.frame = NOTHING
  }

  private scheduleTick(): void {
    this.cancelTick = this.io.clock.after(1000 - (this.elapsed() % 1000), () =>
      this.guarded(() => {
        this.paint()
        this.scheduleTick()
      }),
    )
  }

  private elapsed(): number {
    return this.io.clock.now() - this.began + (this.options.elapsedMs ?? 0)
  }

  private view() {
    return viewFor(contentWidth(this.io.output), this.measure)
  }

  private show(next: Frame): void {
    const sequence = repaint(this.frame, next)
    if (sequence !== '') this.io.output.write(sequence)
    this.frame = next
  }

  private paint(): void {
    // One row for the status, one so that the line above the editor stays in sight.
    const height = Math.max(1, (this.io.output.rows || FALLBACK_HEIGHT) - 2)
    const { rows, cursor, above, below } = layout(this.state.buffer, this.view(), height)
    const { hiddenRows, editorKeys } = this.messages
    const hint = this.notice || hiddenRows(above, below) || editorKeys
    const status = this.drawn.status(textOf(this.state), this.elapsed(), hint, this.options.limitMs)
    this.show({ rows: [...rows, status], cursor })
  }

  private finish(outcome: Outcome | { kind: 'eof' }): void {
    const elapsedMs = Math.round(this.elapsed())
    this.leave(outcome)
    const { resolve } = this.settle!
    this.settle = null
    this.stop()
    const ended = outcome.kind === 'interrupt' || outcome.kind === 'eof'
    resolve(ended ? { ...outcome, draft: textOf(this.state), elapsedMs } : { ...outcome, elapsedMs })
  }

  /** The last frame stays on the screen: the whole text, and below a sent answer its length and time. */
  private leave(outcome: Outcome | { kind: 'eof' }): void {
    const text = outcome.kind === 'answer' ? outcome.text : textOf(this.state)
    const rows = this.drawn.text(text)
    if (outcome.kind === 'answer')
      rows.push(this.drawn.status(text, this.elapsed(), '', this.options.limitMs))
    this.show({ rows, cursor: { row: rows.length - 1, column: 0 } })
    this.io.output.write('\r\n')
  }
}

import type { Clock } from '../clock.js'
import type { TerminalInput } from '../io.js'
import { KeyDecoder, type Key } from './keys.js'

/** An Escape key sends the byte that also begins a sequence: after this long it was the key. */
const ESCAPE_MS = 50
/** A paste whose end never comes must not lock the keyboard. */
const PASTE_MS = 1000

/** Gets a batch of keys; returns how many it used before it had enough, or null for all of them. */
export type TakeKeys = (keys: Key[]) => number | null

/**
 * Keys of one terminal over a whole session. What comes in one go behind the end of an answer is kept for the
 * next one.
 */
export class Keyboard {
  private readonly decoder = new KeyDecoder()
  private ahead: Key[] = []
  private taker: TakeKeys | null = null
  private cancelTimer: (() => void) | null = null

  constructor(
    private readonly input: TerminalInput,
    private readonly clock: Clock,
  ) {}

  /** Begins with the keys kept; `take` may call `stop`. */
  start(take: TakeKeys): void {
    this.taker = take
    this.input.on('data', this.onData)
    this.input.resume()
    if (this.ahead.length > 0) this.deliver([])
  }

  stop(): void {
    this.taker = null
    this.input.off('data', this.onData)
    this.input.pause()
    this.cancelTimer?.()
    this.cancelTimer = null
  }

  private readonly onData = (chunk: Buffer | string) => {
    this.cancelTimer?.()
    this.cancelTimer = null
    this.deliver(this.decoder.feed(chunk))
    const { waiting } = this.decoder
    if (waiting === null || this.taker === null) return
    const ms = waiting === 'escape' ? ESCAPE_MS : PASTE_MS
    this.cancelTimer = this.clock.after(ms, () => this.deliver(this.decoder.flush()))
  }

  private deliver(keys: Key[]): void {
    const waiting = [...this.ahead, ...keys]
    const used = this.taker?.(waiting) ?? waiting.length
    this.ahead = waiting.slice(used)
  }
}

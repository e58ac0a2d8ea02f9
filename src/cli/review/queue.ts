/**
 * Which files are taken, by whom: two counters in memory that all threads see. Files are handed out in order, and
 * nobody runs further ahead of the report than the window, so that memory stays flat however long the list is.
 */
export class Queue {
  readonly #counters: Int32Array

  /** @param memory of an earlier queue, in another thread */
  constructor(
    private readonly length: number,
    readonly memory: SharedArrayBuffer = new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT),
  ) {
    this.#counters = new Int32Array(memory)
  }

  /** The next files as a half-open range; null where none are left. */
  take(most: number): [from: number, to: number] | null {
    const from = Atomics.add(this.#counters, TAKEN, most)
    return from < this.length ? [from, Math.min(this.length, from + most)] : null
  }

  /** Whether the report is too far behind this file for it to be begun. */
  isAhead(file: number): boolean {
    return file - Atomics.load(this.#counters, REPORTED) > WINDOW
  }

  /** Blocks the thread until the report has caught up: not for the main one, which writes it. */
  waitFor(file: number): void {
    for (;;) {
      const reported = Atomics.load(this.#counters, REPORTED)
      if (file - reported <= WINDOW) return
      Atomics.wait(this.#counters, REPORTED, reported, LONGEST_WAIT)
    }
  }

  report(count: number): void {
    Atomics.store(this.#counters, REPORTED, count)
    Atomics.notify(this.#counters, REPORTED)
  }
}

const TAKEN = 0
const REPORTED = 1
const WINDOW = 256
/** In ms; a wait that is woken too late costs no more than this. */
const LONGEST_WAIT = 50

import { fstatSync, statSync, watch, type FSWatcher } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { USUAL_BASELINE } from '../baseline.js'
import type { Flags } from '../command.js'
import type { Io } from '../io.js'
import { hasRead } from '../loading.js'
import { isOwnWrite } from '../own-writes.js'
import type { Chosen } from '../sources.js'

/** An editor that saves makes several changes at once. In ms. */
const SETTLED = 150

/** What a run may read, by its name; anything else counts where it is known to have been read. */
const READ = /\.(md|markdown|ya?ml)$|^\.(coach|git)ignore$/i

/** Changes of what a run reads, from now on, also while it goes on. */
export class Changes {
  #files = new Set<string>()
  #watchers: FSWatcher[] = []
  #timer: NodeJS.Timeout | undefined
  #settled = false
  #wake = () => {}
  readonly #baseline: string

  constructor(
    private readonly io: Io,
    flags: Flags,
  ) {
    this.#baseline = resolve(io.cwd, (flags['baseline'] as string | undefined) ?? USUAL_BASELINE)
    this.follow([])
  }

  /** Looks at the folders of these files, and at the working folder, instead of those before. */
  follow(files: readonly Chosen[]): void {
    const before = this.#watchers
    this.#files = new Set(files.map(({ file }) => resolve(this.io.cwd, file)))
    const folders = new Set([this.io.cwd, ...[...this.#files].map(file => dirname(file))])
    this.#watchers = [...folders].map(folder =>
      watch(folder, (_event, name) => this.#saw(name === null ? null : join(folder, name))),
    )
    for (const watcher of before) watcher.close()
  }

  /** Resolves when there has been a change since the last time. */
  async next(): Promise<'changed'> {
    if (!this.#settled) await new Promise<void>(wake => (this.#wake = wake))
    this.#settled = false
    return 'changed'
  }

  /** One watcher that is left open would keep the process alive. */
  close(): void {
    clearTimeout(this.#timer)
    for (const watcher of this.#watchers) watcher.close()
  }

  /** @param path null: the system doesn't say */
  #saw(path: string | null): void {
    if (path !== null && !this.#isRead(path)) return
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      this.#settled = true
      this.#wake()
    }, SETTLED)
  }

  #isRead(path: string): boolean {
    const counts =
      READ.test(basename(path)) || this.#files.has(path) || path === this.#baseline || hasRead(path)
    // What a run writes would make another one, without an end.
    return counts && !isOwnWrite(path) && !this.#isOutput(path)
  }

  /** Whether standard output or standard error goes into that file. */
  #isOutput(path: string): boolean {
    const file = statSync(path, { throwIfNoEntry: false })
    return [this.io.stdout, this.io.stderr].some(stream => {
      const { fd } = stream as { fd?: number }
      if (fd === undefined || !file) return false
      const out = fstatSync(fd)
      return out.ino === file.ino && out.dev === file.dev
    })
  }
}

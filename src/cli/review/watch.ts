import { watch, type FSWatcher } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { countOf, fill } from '../../i18n/fill.js'
import type { Flags } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT, type ExitCode } from '../exit.js'
import { sayFailure } from '../failure.js'
import { write } from '../io.js'
import { forget } from '../loading.js'
import type { Chosen } from '../sources.js'

type Once = (
  context: Context,
  named: readonly string[],
  flags: Flags,
) => Promise<{ code: ExitCode; files: readonly Chosen[] }>

/** An editor that saves makes several changes at once. In ms. */
const SETTLED = 150

/** Reviews, waits until a file in one of the folders changes, and reviews again; Ctrl-C ends it. */
export async function watched(
  context: Context,
  named: readonly string[],
  flags: Flags,
  once: Once,
): Promise<ExitCode> {
  if (named.includes('-')) throw new UsageError('watchStdin')
  const { io, messages } = context
  const ended = new Promise<'ended'>(done => io.process.on('SIGINT', () => done('ended')))
  let { files } = await once(context, named, flags)
  for (;;) {
    const { review } = messages
    await write(io.stderr, `${fill(review.watching, { files: countOf(files.length, review.files) })}\n`)
    const change = changeIn(files, io.cwd)
    const what = await Promise.race([ended, change.seen])
    // One that is left open would keep the process alive.
    change.close()
    if (what === 'ended') return EXIT.interrupted
    forget()
    try {
      files = (await once(context, named, flags)).files
    } catch (error) {
      // A file that is being written may not be whole yet.
      await sayFailure(error, context)
    }
  }
}

/** `seen` resolves once, when a change has settled; `close` ends the watching. */
function changeIn(files: readonly Chosen[], cwd: string): { seen: Promise<'changed'>; close: () => void } {
  const folders = new Set([cwd, ...files.map(({ file }) => dirname(resolve(cwd, file)))])
  let timer: NodeJS.Timeout | undefined
  let watchers: FSWatcher[] = []
  const seen = new Promise<'changed'>(done => {
    const settle = () => {
      clearTimeout(timer)
      timer = setTimeout(() => done('changed'), SETTLED)
    }
    watchers = [...folders].map(folder => watch(folder, settle))
  })
  return {
    seen,
    close: () => {
      clearTimeout(timer)
      for (const watcher of watchers) watcher.close()
    },
  }
}

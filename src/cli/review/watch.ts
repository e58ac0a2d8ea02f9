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
    if ((await Promise.race([ended, changeIn(files, io.cwd)])) === 'ended') return EXIT.interrupted
    forget()
    try {
      files = (await once(context, named, flags)).files
    } catch (error) {
      // A file that is being written may not be whole yet.
      await sayFailure(error, context)
    }
  }
}

function changeIn(files: readonly Chosen[], cwd: string): Promise<'changed'> {
  const folders = new Set([cwd, ...files.map(({ file }) => dirname(resolve(cwd, file)))])
  return new Promise(done => {
    let timer: NodeJS.Timeout | undefined
    const watchers: FSWatcher[] = [...folders].map(folder =>
      watch(folder, () => {
        clearTimeout(timer)
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close()
          done('changed')
        }, SETTLED)
      }),
    )
  })
}

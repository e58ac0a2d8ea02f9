import { countOf, fill } from '../../i18n/fill.js'
import type { Flags } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT, type ExitCode } from '../exit.js'
import { sayFailure } from '../failure.js'
import { write } from '../io.js'
import { forget } from '../loading.js'
import type { Chosen } from '../sources.js'
import { Changes } from './changes.js'

type Once = (
  context: Context,
  named: readonly string[],
  flags: Flags,
  chosen: (files: readonly Chosen[]) => void,
) => Promise<ExitCode>

/** Reviews, waits until something that is read changes, and reviews again; Ctrl-C ends it. */
export async function watched(
  context: Context,
  named: readonly string[],
  flags: Flags,
  once: Once,
): Promise<ExitCode> {
  if (named.includes('-')) throw new UsageError('watchStdin')
  const { io, messages } = context
  const ended = new Promise<'ended'>(done => io.process.on('SIGINT', () => done('ended')))
  const changes = new Changes(io, flags)
  let files = 0
  const again = () =>
    once(context, named, flags, chosen => {
      files = chosen.length
      changes.follow(chosen)
    })
  try {
    await again()
    for (;;) {
      const { review } = messages
      await write(io.stderr, `${fill(review.watching, { files: countOf(files, review.files) })}\n`)
      if ((await Promise.race([ended, changes.next()])) === 'ended') return EXIT.interrupted
      forget()
      // A configuration that is being written may not be whole yet.
      await again().catch(error => sayFailure(error, context))
    }
  } finally {
    changes.close()
  }
}

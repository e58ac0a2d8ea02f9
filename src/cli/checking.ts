import { sanitise } from '../report/sanitise.js'
import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import type { Context } from './context.js'
import { EXIT, type ExitCode } from './exit.js'
import { sayFailure } from './failure.js'
import { write } from './io.js'

/** Reads every file, also after a broken one: a line for each good one, the problems of each other one. */
export async function checkFiles(
  files: readonly string[],
  kind: keyof Catalogue['cli']['checked'],
  read: (file: string) => Promise<unknown>,
  context: Context,
): Promise<ExitCode> {
  let code: ExitCode = EXIT.done
  for (const file of files) {
    try {
      await read(file)
      await write(
        context.io.stdout,
        `${fill(context.messages.cli.checked[kind], { file: sanitise(file) })}\n`,
      )
    } catch (error) {
      code = await sayFailure(error, context)
    }
  }
  return code
}

import { NotebookError } from '../../notebook/index.js'
import { fill } from '../../i18n/fill.js'
import { sanitise } from '../../report/sanitise.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { word } from '../failure.js'
import { write } from '../io.js'
import { note } from '../note.js'

/** What could not be read, to be said on standard error once everything has been. */
export class LeftOut {
  private readonly found: { file: string; error: unknown }[] = []

  readonly add = (error: unknown, file: string): void => {
    this.found.push({ file, error })
  }

  /** The place and the reason where there are any, then that it doesn't count. */
  async say(context: Context): Promise<void> {
    for (const { file, error } of this.found) {
      const known = error instanceof NotebookError ? new UsageError(error.problem, error.args) : error
      if (!(known instanceof SyntaxError)) await write(context.io.stderr, sanitise(word(known, context).text))
      await note(fill(context.messages.progress.leftOut, { file }), context.io)
    }
  }
}

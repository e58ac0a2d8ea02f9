import { Notebook, NotebookError, dataFolder } from '../../notebook/index.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import type { MockFlags } from './flags.js'

type Where = Pick<MockFlags, 'dataDir'>

export const dataOf = ({ io }: Context, { dataDir }: Where): string =>
  dataFolder(dataDir, { env: io.env, cwd: io.cwd, platform: process.platform })

export const notebookFor = (context: Context, flags: Where): Notebook => new Notebook(dataOf(context, flags))

/** What a saved session can refuse is the user's to mend: it is said like any other wrong usage. */
export async function withNotebook<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof NotebookError) throw new UsageError(error.problem, error.args)
    throw error
  }
}

/** A command about sessions, to be typed as it stands. */
export const commandLine = (words: string, { dataDir }: Where): string =>
  `coach ${words}${dataDir === undefined ? '' : ` --data-dir ${quoted(dataDir)}`}`

const quoted = (path: string) => (/^[\w./~:\\-]+$/.test(path) ? path : `"${path}"`)

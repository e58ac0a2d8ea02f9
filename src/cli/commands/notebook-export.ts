import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { countOf, fill } from '../../i18n/fill.js'
import { createFile, replaceFile } from '../../notebook/index.js'
import { notebookMarkdown } from '../../report/notebook-markdown.js'
import { sanitise } from '../../report/sanitise.js'
import type { Run } from '../command.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { withNotebook } from '../mock/notebook.js'
import { openNotebook, readNotebook } from '../notebook/read.js'

/** Everything as Markdown; a file that exists is kept unless `--force` says otherwise. */
export const run: Run = (context, [file], flags) =>
  withNotebook(async () => {
    const { io, messages } = context
    const { entries, complain } = readNotebook(openNotebook(context, flags))
    const text = notebookMarkdown(entries, messages)
    if (file === undefined) await write(io.stdout, text)
    else {
      put(resolve(io.cwd, file), file, text, flags['force'] === true)
      const { notebook } = messages
      const said = { entries: countOf(entries.length, notebook.entries), file: sanitise(file) }
      await write(io.stdout, `${fill(notebook.exported, said)}\n`)
    }
    complain()
    return EXIT.done
  })

function put(path: string, file: string, text: string, force: boolean): void {
  if (force && existsSync(path)) replaceFile(path, text)
  else if (!createFile(path, text)) throw new UsageError('fileExists', { file })
}

import { entryJson } from '../../report/notebook-json.js'
import { entryText } from '../../report/notebook-text.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { commandLine, withNotebook } from '../mock/notebook.js'
import { findEntry, openNotebook } from '../notebook/read.js'
import { readerFor } from '../page.js'

/** One practice or note with everything that was said. */
export const run: Run = (context, [name = 'last'], flags) =>
  withNotebook(async () => {
    const entry = findEntry(name, openNotebook(context, flags))
    const { messages, page } = await readerFor(context)
    const where = { dataDir: flags['dataDir'] as string | undefined }
    const command = entry.kind === 'practice' ? commandLine(`report ${entry.id}`, where) : null
    const text = flags['format'] === 'json' ? entryJson(entry) : entryText(entry, command, messages, page)
    await write(context.io.stdout, text)
    return EXIT.done
  })

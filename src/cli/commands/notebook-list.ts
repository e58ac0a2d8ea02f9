import { listJson } from '../../report/notebook-json.js'
import { listText } from '../../report/notebook-text.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { withNotebook } from '../mock/notebook.js'
import { openNotebook, readNotebook } from '../notebook/read.js'
import { readerFor } from '../page.js'

/** Practices and notes, latest first. */
export const run: Run = (context, _, flags) =>
  withNotebook(async () => {
    const { entries, complain } = readNotebook(openNotebook(context, flags))
    const { messages, page } = await readerFor(context)
    const text = flags['format'] === 'json' ? listJson(entries) : listText(entries, messages, page)
    await write(context.io.stdout, text)
    complain()
    return EXIT.done
  })

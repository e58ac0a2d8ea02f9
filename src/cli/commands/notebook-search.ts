import { searchEntries } from '../../notebook/index.js'
import { hitsJson } from '../../report/notebook-json.js'
import { hitsText } from '../../report/notebook-text.js'
import type { Run } from '../command.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { withNotebook } from '../mock/notebook.js'
import { openNotebook, readNotebook } from '../notebook/read.js'
import { readerFor } from '../page.js'

/** Where words stand in the notebook; 1 where nowhere. */
export const run: Run = (context, words, flags) =>
  withNotebook(async () => {
    if (words.every(word => word.trim() === '')) throw new UsageError('noSearchWords')
    const { entries, complain } = readNotebook(openNotebook(context, flags))
    const hits = searchEntries(entries, words)
    const { messages, page } = await readerFor(context)
    const text = flags['format'] === 'json' ? hitsJson(hits) : hitsText(hits, words, messages, page)
    await write(context.io.stdout, text)
    complain()
    return hits.length > 0 ? EXIT.done : EXIT.findings
  })

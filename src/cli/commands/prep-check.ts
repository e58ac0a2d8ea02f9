import { sheetJson } from '../../report/sheet-json.js'
import { countSheet, sheetText } from '../../report/sheet-text.js'
import type { FailOn } from '../../types/index.js'
import type { Run } from '../command.js'
import { exitFor } from '../fail-on.js'
import { COMPANY } from '../init/practice-set.js'
import { write } from '../io.js'
import { readerFor } from '../page.js'
import { checkSheetFile } from '../prep/check-sheet.js'
import { wordsFor } from '../words.js'

/** Says what is missing or thin in a company sheet. */
export const run: Run = async (context, [file = COMPANY], flags) => {
  const { io, locale, messages } = context
  const checked = await checkSheetFile(file, io.cwd)
  const { page } = await readerFor(context)
  const text =
    flags['format'] === 'json'
      ? sheetJson(checked, locale)
      : sheetText(checked, locale, wordsFor(locale, messages), page)
  await write(io.stdout, text)
  return exitFor(countSheet(checked), (flags['failOn'] as FailOn | undefined) ?? 'error')
}

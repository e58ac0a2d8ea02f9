import { directionsFor } from '../../prep/index.js'
import { sheetQuestionsJson, sheetQuestionsText } from '../../report/sheet-questions.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { COMPANY } from '../init/practice-set.js'
import { write } from '../io.js'
import { readerFor } from '../page.js'
import { openSheet } from '../prep/open-sheet.js'

/** Reviews the candidate's own questions, and says where others could go. */
export const run: Run = async (context, [file = COMPANY], flags) => {
  const { io, locale, messages } = context
  const { sheet, lang, tools } = await openSheet(file, io.cwd)
  const asked = sheet.reverseQuestions.map(text => ({ text, kind: tools.kindOf(text) }))
  const found = { asked, ...directionsFor(sheet, lang, tools.analyse) }
  const { page } = await readerFor(context)
  await write(
    io.stdout,
    flags['format'] === 'json'
      ? sheetQuestionsJson(found, locale)
      : sheetQuestionsText(found, locale, messages, page),
  )
  return EXIT.done
}

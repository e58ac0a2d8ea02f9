import { shippedQuestions } from '../../platform/shipped.js'
import { questionsText } from '../../report/questions-text.js'
import type { Category, Stage, Track } from '../../types/index.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { readerFor } from '../page.js'

export const run: Run = async (context, _args, flags) => {
  const choice = {
    category: (flags['category'] as Category | undefined) ?? null,
    track: (flags['track'] as Track | undefined) ?? null,
    stage: flags['stage'] === undefined ? null : (Number(flags['stage']) as Stage),
  }
  await write(context.io.stdout, questionsText(shippedQuestions(), choice, await readerFor(context)))
  return EXIT.done
}

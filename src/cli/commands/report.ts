import { fill } from '../../i18n/fill.js'
import { replay } from '../../interview/index.js'
import { readBeside } from '../../notebook/index.js'
import type { Rubric } from '../../types/index.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { loadRubric } from '../loading.js'
import { benchFor, rubricOf } from '../mock/engine.js'
import { mockFlags } from '../mock/flags.js'
import { notebookFor, withNotebook } from '../mock/notebook.js'
import { outcomeOf, printChanges, printOutcome, type Unused } from '../mock/outcome.js'

/** Judges a saved interview again, from its journal: the same words give the same report. */
export const run: Run = (context, [name = 'last'], given) =>
  withNotebook(async () => {
    const flags = mockFlags(given)
    const session = notebookFor(context, flags).find(name)
    if (session.cut)
      await write(context.io.stderr, `${fill(context.messages.mock.cutLine, { file: session.folder })}\n`)
    const state = replay(session.events)
    const unused = JSON.parse(readBeside(session, 'unused.json') ?? '[]') as Unused
    const judgedBy = async (rubric: Rubric) =>
      outcomeOf(state, await benchFor(state.settings, rubric), unused)
    const held = await judgedBy(rubricOf(session, state.settings))
    if (flags.rubric === undefined) await printOutcome(held, context, flags)
    else {
      const anew = await judgedBy(await loadRubric(flags.rubric, state.settings.stage, context.io.cwd))
      await printChanges(held, anew, flags.rubric, context, flags)
    }
    return EXIT.done
  })

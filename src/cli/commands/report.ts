import { fill } from '../../i18n/fill.js'
import { replay } from '../../interview/index.js'
import { readBeside } from '../../notebook/index.js'
import type { Run } from '../command.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { benchFor, rubricOf } from '../mock/engine.js'
import { mockFlags } from '../mock/flags.js'
import { notebookFor, withNotebook } from '../mock/notebook.js'
import { outcomeOf, printOutcome, type Unused } from '../mock/outcome.js'

/** Judges a saved interview again, from its journal: the same words give the same report. */
export const run: Run = (context, [name = 'last'], given) =>
  withNotebook(async () => {
    const flags = mockFlags(given)
    const session = notebookFor(context, flags).find(name)
    if (session.cut)
      await write(context.io.stderr, `${fill(context.messages.mock.cutLine, { file: session.folder })}\n`)
    const state = replay(session.events)
    const bench = await benchFor(state.settings, rubricOf(session, state.settings))
    const unused = JSON.parse(readBeside(session, 'unused.json') ?? '[]') as Unused
    await printOutcome(outcomeOf(state, bench, unused), context, flags)
    return EXIT.done
  })

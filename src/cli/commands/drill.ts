import type { DrillTopic } from '../../types/index.js'
import type { Run } from '../command.js'
import { drillFlags } from '../drill/flags.js'
import { runLive } from '../drill/live.js'
import { withNotebook } from '../mock/notebook.js'

/** A short round of questions on one weakness. */
export const run: Run = (context, [topic], given) =>
  withNotebook(async () => {
    const flags = drillFlags(topic as DrillTopic | undefined, given)
    if (flags.answers === null) return runLive(context, flags)
    return (await import('../drill/scripted.js')).runScript(flags.answers, context, flags)
  })

import type { Run } from '../command.js'
import { mockFlags } from '../mock/flags.js'
import { withNotebook } from '../mock/notebook.js'

export const run: Run = (context, _, given) =>
  withNotebook(async () => {
    const flags = mockFlags(given)
    if (flags.answers !== null)
      return (await import('../mock/scripted.js')).runScript(flags.answers, context, flags)
    return (await import('../mock/live.js')).runLive(context, flags)
  })

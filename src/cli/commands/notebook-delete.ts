import { fill } from '../../i18n/fill.js'
import { noteFile, reflectionIds, removeReflection } from '../../notebook/index.js'
import { askAtTerminal, isInteractive } from '../../terminal/index.js'
import type { Run } from '../command.js'
import type { Context } from '../context.js'
import { Interrupted, UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { withNotebook } from '../mock/notebook.js'
import { idsOf, openNotebook, unknownEntry } from '../notebook/read.js'
import { openRoom } from '../room.js'

/** Deletes a practice or a note, be it readable or not. */
export const run: Run = (context, [id = ''], flags) =>
  withNotebook(async () => {
    const { io, messages } = context
    const notebook = openNotebook(context, flags)
    if (!idsOf(notebook).includes(id)) throw unknownEntry(id, notebook)
    const sure = flags['yes'] === true || (await isSure(id, context))
    if (sure) {
      if (reflectionIds(notebook.data).includes(id)) removeReflection(noteFile(notebook.data, id))
      else notebook.remove(id)
    }
    await write(io.stdout, `${fill(sure ? messages.notebook.deleted : messages.notebook.kept, { id })}\n`)
    return EXIT.done
  })

/** @throws UsageError without a terminal; Interrupted */
async function isSure(id: string, context: Context): Promise<boolean> {
  const { notebook: words } = context.messages
  const room = await openRoom(context, { format: 'text', plain: false, colour: context.colour })
  try {
    if (!isInteractive(room.io)) throw new UsageError('deleteNeedsYes', { name: id })
    const asked = await askAtTerminal(room.io, room.colour, asker =>
      asker.choose(fill(words.deleteAsk, { id }), [
        ['no', words.deleteNo],
        ['yes', words.deleteYes],
      ]),
    )
    if (asked.kind === 'interrupt') throw new Interrupted()
    return asked.value === 'yes'
  } finally {
    room.leave()
  }
}

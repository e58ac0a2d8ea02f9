import { STATEMENT_IDS, profileOf } from '../../profile/index.js'
import { fill } from '../../i18n/fill.js'
import { readText } from '../../platform/files.js'
import { paragraph, toText } from '../../report/page.js'
import { profileJson, profileText } from '../../report/profile-text.js'
import { askAtTerminal, isInteractive } from '../../terminal/index.js'
import type { Agreements } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { Interrupted, UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { mockFlags } from '../mock/flags.js'
import { commandLine, notebookFor, withNotebook } from '../mock/notebook.js'
import { note } from '../note.js'
import { readerFor } from '../page.js'
import { askStatements } from '../profile/ask.js'
import { shownIn } from '../profile/shown.js'
import { addEntry, openStore } from '../profile/store.js'
import { LeftOut } from '../progress/left-out.js'
import { openRoom } from '../room.js'
import { wordsFor } from '../words.js'

/** Shows the last answers about oneself beside the words of past practices; asks where there are none. */
export const run: Run = (context, _, flags) =>
  withNotebook(async () => {
    const { io, locale, messages } = context
    const notebook = notebookFor(context, mockFlags(flags))
    const store = await openStore(notebook.data)
    const answers = await newAnswers(store.entries.length > 0, flags, context)
    const entry = answers && { date: dayOf(io.now()), answers }
    if (entry) {
      await addEntry(store, entry, messages.profile.comment)
      await note(fill(messages.profile.saved, { file: store.file }), io)
    }
    const leftOut = new LeftOut()
    const profile = profileOf(
      entry ? [...store.entries, entry] : store.entries,
      await shownIn(notebook, leftOut),
    )
    await leftOut.say(context)
    const words = wordsFor(locale, messages)
    const text =
      flags['format'] === 'json'
        ? profileJson(profile, words)
        : profileText(
            profile,
            words,
            (await readerFor(context)).page,
            commandLine('profile --again', mockFlags(flags)),
          )
    await write(io.stdout, text)
    return EXIT.done
  })

/** From the file that is named, else from the person; null: those that are saved do. */
async function newAnswers(isSaved: boolean, flags: Flags, context: Context): Promise<Agreements | null> {
  const file = flags['answers'] as string | undefined
  if (file !== undefined) {
    const { parseAgreements } = await import('../../content/profile.js')
    return parseAgreements(readText(file, context.io.cwd), file, STATEMENT_IDS)
  }
  return isSaved && flags['again'] !== true ? null : ask(flags, context)
}

/** @throws Interrupted, with nothing saved; UsageError `profileNeedsTerminal` */
async function ask(flags: Flags, context: Context): Promise<Agreements> {
  const { locale, messages } = context
  const format = flags['format'] === 'json' ? 'json' : 'text'
  const room = await openRoom(context, { format, plain: false, colour: context.colour })
  try {
    if (!isInteractive(room.io)) throw new UsageError('profileNeedsTerminal')
    const { page } = await readerFor(context)
    room.io.output.write(`${toText(paragraph(messages.profile.start, page, ''))}\n`)
    const asked = await askAtTerminal(room.io, room.colour, asker => askStatements(asker, locale, messages))
    if (asked.kind === 'interrupt')
      throw new Interrupted(
        fill(messages.profile.notSaved, { command: commandLine('profile', mockFlags(flags)) }),
      )
    room.io.output.write('\n')
    return asked.value
  } finally {
    room.leave()
  }
}

/** `2026-11-22`, where the person is. */
function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

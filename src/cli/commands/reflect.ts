import { dayOf } from '../../content/day.js'
import { knownQuestions } from '../../content/category.js'
import { parseReflection } from '../../content/reflection.js'
import { withCategories } from '../../content/reflection-yaml.js'
import { fill } from '../../i18n/fill.js'
import { addReflection, noteFile, readReflections, type Notebook } from '../../notebook/index.js'
import { readText } from '../../platform/files.js'
import { shippedQuestions } from '../../platform/shipped.js'
import { sanitise } from '../../report/sanitise.js'
import { askAtTerminal, contentWidth, isInteractive, wrap } from '../../terminal/index.js'
import type { Lang } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { Interrupted, UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { withNotebook } from '../mock/notebook.js'
import { openNotebook } from '../notebook/read.js'
import { dayAsked, held } from '../reflect/day.js'
import { reflectAtTerminal } from '../reflect/dialogue.js'
import { Pen } from '../reflect/pen.js'
import { addResult } from '../reflect/result.js'
import { saySaved } from '../reflect/say-saved.js'
import { openRoom } from '../room.js'
import { readInput } from '../stdin.js'

/** Notes down a real interview, or adds its result. */
export const run: Run = (context, _, flags) =>
  withNotebook(async () => {
    checkTogether(flags)
    const notebook = openNotebook(context, flags)
    const { from, result } = flags
    if (result === 'pass' || result === 'fail') await setResult(result, notebook, context, flags)
    else {
      const id =
        typeof from === 'string' ? await take(from, notebook, context) : await ask(notebook, context, flags)
      const file = noteFile(notebook.data, id)
      const reflection = parseReflection(readText(file, context.io.cwd), file)
      const dataDir = flags['dataDir'] as string | undefined
      const { track, lang } = reflection
      const notes = readReflections(notebook.data, parseReflection, () => {})
      const startsNext = notebook.firstRound(track, lang, notes)?.id === id
      const json = flags['format'] === 'json'
      await saySaved({ id, file, reflection }, { json, dataDir, startsNext }, context)
    }
    return EXIT.done
  })

/** @throws UsageError for flags of which only one can be meant */
function checkTogether({ from, result, note, date, lang }: Flags): void {
  const other = from !== undefined ? '--from' : result !== undefined ? '--result' : null
  if (from !== undefined && result !== undefined)
    throw new UsageError('notTogether', { name: '--from', other: '--result' })
  if (other && date !== undefined) throw new UsageError('notTogether', { name: '--date', other })
  if (other && lang !== undefined) throw new UsageError('notTogether', { name: '--lang', other })
  if (note !== undefined && result === undefined) throw new UsageError('noteWithoutResult')
}

async function setResult(
  result: 'pass' | 'fail',
  { data }: Notebook,
  { io, messages }: Context,
  flags: Flags,
) {
  const { id, note } = addResult(data, result, flags['note'] as string | undefined)
  const json = `${JSON.stringify({ version: 1, id, file: noteFile(data, id), result }, null, 2)}\n`
  const said = { id, company: sanitise(note.company) }
  const text = `${fill(messages.reflect.resultSet[result], said)}\n`
  await write(io.stdout, flags['format'] === 'json' ? json : text)
}

const known = () => knownQuestions(shippedQuestions().sets)

/** A note that was written elsewhere, comments and all. */
async function take(from: string, { data }: Notebook, context: Context): Promise<string> {
  const { name, text: yaml } = await readInput(from, context)
  const note = parseReflection(yaml, name, known())
  return addReflection(data, held(note.date, context.io.now()), withCategories(yaml, note))
}

async function ask({ data }: Notebook, context: Context, flags: Flags): Promise<string> {
  const { io, locale, messages } = context
  const today = dayOf(io.now())
  const date = flags['date'] === undefined ? null : dayAsked(flags, io.now())
  const format = flags['format'] === 'json' ? 'json' : 'text'
  const room = await openRoom(context, { format, plain: false, colour: context.colour })
  let pen: Pen | null = null
  try {
    if (!isInteractive(room.io)) throw new UsageError('reflectNeedsTerminal')
    const rows = wrap(messages.reflect.start, { width: contentWidth(room.io.output) })
    await write(room.io.output, `${rows.join('\n')}\n\n`)
    const asked = await askAtTerminal(room.io, room.colour, asker =>
      reflectAtTerminal({
        asker,
        messages,
        known: known(),
        date,
        today,
        lang: (flags['lang'] as Lang | undefined) ?? locale,
        say: text => write(room.io.output, `\n${room.colour.bold(text)}\n`),
        begin: note => (pen = Pen.begin(data, note, messages.reflect.fileComment)),
      }),
    )
    await write(room.io.output, '\n')
    const begun = pen as Pen | null
    if (asked.kind === 'done' && begun) return begun.id
    const { interrupted, nothingSaved } = messages.reflect
    throw new Interrupted(begun ? fill(interrupted, { file: begun.file }) : nothingSaved)
  } finally {
    room.leave()
  }
}

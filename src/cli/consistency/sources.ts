import { holdsQuestions } from '../../content/answers-file.js'
import type { Told } from '../../consistency/index.js'
import { fill } from '../../i18n/fill.js'
import { replay } from '../../interview/index.js'
import { readReflections, type SavedSession } from '../../notebook/index.js'
import { readText } from '../../platform/files.js'
import type { Flags } from '../command.js'
import type { Context } from '../context.js'
import { answersIn } from '../loading.js'
import { mockFlags } from '../mock/flags.js'
import { dataOf, notebookFor } from '../mock/notebook.js'

/** Everything to compare, in the order in which it was said: application, practices and notes from the oldest on, files. */
export async function toldIn(files: readonly string[], flags: Flags, context: Context): Promise<Told[]> {
  const application = flags['application'] as string | undefined
  return [
    ...(application === undefined ? [] : documentIn(application, context)),
    ...sessionsFor(flags, context).flatMap(session => saidIn(session, context)),
    ...(flags['notebook'] && flags['session'] === undefined ? await notesIn(flags, context) : []),
    ...files.flatMap(file => answersFrom(file, readText(file, context.io.cwd), file, context)),
  ]
}

/** A CV or an entry sheet: by its questions where it has any, else as it stands. */
function documentIn(file: string, context: Context): Told[] {
  const text = readText(file, context.io.cwd)
  const where = fill(context.messages.consistency.application, { file })
  return holdsQuestions(text) ? answersFrom(file, text, where, context) : [{ category: null, text, where }]
}

const answersFrom = (file: string, text: string, name: string, { messages }: Context): Told[] =>
  answersIn(text, file).blocks.map(({ category, categoryFrom, answer, line }) => ({
    // What no question names is known by its words.
    category: categoryFrom === 'unknown' ? null : category,
    text: answer,
    where: fill(messages.consistency.at, { file: name, line }),
  }))

/** What was answered in real interviews, from the oldest on. */
async function notesIn(flags: Flags, context: Context): Promise<Told[]> {
  const { parseReflection } = await import('../../content/reflection.js')
  return readReflections(dataOf(context, mockFlags(flags)), parseReflection)
    .reverse()
    .flatMap(({ id, reflection }) =>
      reflection.questions.flatMap(({ category, answer }) =>
        answer === null ? [] : [{ category, text: answer, where: id }],
      ),
    )
}

/** The session that was named, or all of them from the oldest on. */
function sessionsFor(flags: Flags, context: Context): SavedSession[] {
  const { session, notebook } = flags
  if (session === undefined && !notebook) return []
  const saved = notebookFor(context, mockFlags(flags))
  return session === undefined ? saved.sessions().reverse() : [saved.find(session as string)]
}

function saidIn({ id, events }: SavedSession, { messages }: Context): Told[] {
  const { settings, turns } = replay(events)
  return turns.flatMap(({ answer, probes }, at) => {
    const replies = probes.flatMap(({ reply }) => (reply === null ? [] : [reply]))
    if (answer === null) return []
    const where = fill(messages.consistency.session, { id })
    return [{ category: settings.questions[at]!.category, text: [answer, ...replies].join('\n'), where }]
  })
}

import { frontMatterOf, holdsQuestions } from '../../content/answers-file.js'
import type { Told } from '../../consistency/index.js'
import { fill } from '../../i18n/fill.js'
import { replay } from '../../interview/index.js'
import { readReflections, type SavedSession } from '../../notebook/index.js'
import type { Flags } from '../command.js'
import type { Context } from '../context.js'
import { answersIn } from '../loading.js'
import { mockFlags } from '../mock/flags.js'
import { dataOf, notebookFor } from '../mock/notebook.js'
import { refuseConflict } from '../refuse-conflict.js'
import { readInput } from '../stdin.js'

/** Everything to compare, in the order in which it was said: application, practices and notes from the oldest on, files. */
export async function toldIn(files: readonly string[], flags: Flags, context: Context): Promise<Told[]> {
  const application = flags['application'] as string | undefined
  const written = application === undefined ? [] : await textsIn(application, context)
  const answered: Told[] = []
  // One after the other, in the order in which they were named.
  for (const file of files) answered.push(...(await textsIn(file, context)))
  return [
    ...written.map(told => ({ ...told, where: inApplication(told.where, context) })),
    ...sessionsFor(flags, context).flatMap(session => saidIn(session, context)),
    ...(flags['notebook'] && flags['session'] === undefined ? await notesIn(flags, context) : []),
    ...answered,
  ]
}

const inApplication = (file: string, { messages }: Context) =>
  fill(messages.consistency.application, { file })

/** By its questions where it has any, else as it stands, as a CV does; `-` is standard input. @throws UsageError, FileError */
async function textsIn(file: string, context: Context): Promise<Told[]> {
  const { name, text: written } = await readInput(file, context)
  refuseConflict(written, name)
  const text = holdsQuestions(written) ? written : withHeadings(written)
  if (!holdsQuestions(text)) {
    const page = text.slice(frontMatterOf(text)?.end ?? 0)
    return isBlank(page) ? [] : [{ question: null, category: null, text: page, where: name, source: name }]
  }
  return answersIn(text, name)
    .blocks.filter(({ answer }) => !isBlank(answer))
    .map(({ question, category, categoryFrom, answer, line }) => ({
      question,
      // What no question names is known by its words.
      category: categoryFrom === 'unknown' ? null : category,
      text: answer,
      where: fill(context.messages.consistency.at, { file: name, line }),
      source: name,
    }))
}

const isBlank = (text: string): boolean => text.trim() === ''

/** Lines that a CV or a page of notes sets off as headings are, line by line, in other ways: ■, 【…】, **…**, Q1. */
const SET_OFF =
  /^[ \t]*(?:[■□◆◇●][ \t]*(.{1,60})|【(.{1,60})】[ \t]*|\*\*(.{1,80})\*\*[ \t]*|Q\d*[.:：．)][ \t]*(.{1,80}))$/gm

const withHeadings = (text: string): string =>
  text.replace(
    SET_OFF,
    (_line, ...titles: (string | undefined)[]) => `## ${titles.slice(0, 4).find(Boolean)}`,
  )

/** What was answered in real interviews, from the oldest on. */
async function notesIn(flags: Flags, context: Context): Promise<Told[]> {
  const { parseReflection } = await import('../../content/reflection.js')
  return readReflections(dataOf(context, mockFlags(flags)), parseReflection)
    .reverse()
    .flatMap(({ id, reflection }) =>
      reflection.questions.flatMap(({ question, category, answer }) =>
        answer === null ? [] : [{ question, category, text: answer, where: id, source: id }],
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
    const { category, text: question } = settings.questions[at]!
    return [{ question, category, text: [answer, ...replies].join('\n'), where, source: id }]
  })
}

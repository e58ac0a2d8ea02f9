import { fill } from '../../i18n/fill.js'
import { apply, replay, type InterviewEvent, type InterviewState } from '../../interview/index.js'
import { readBeside, type Session } from '../../notebook/index.js'
import { openAnswerReader, type AnswerReader } from '../../terminal/index.js'
import type { Rubric } from '../../types/index.js'
import type { Context } from '../context.js'
import { Interrupted, UsageError } from '../errors.js'
import { EXIT, type ExitCode } from '../exit.js'
import { write } from '../io.js'
import { loadRubric } from '../loading.js'
import { startOf } from './brief.js'
import { conduct } from './conduct.js'
import { benchFor, rubricOf, type Bench } from './engine.js'
import { feedbackFor } from './feedback.js'
import type { MockFlags } from './flags.js'
import { header, resumeHeader } from './header.js'
import { newInterview } from './new-interview.js'
import { commandLine, notebookFor } from './notebook.js'
import { keepOutcome, outcomeOf, printOutcome } from './outcome.js'
import { Left, Person } from './person.js'
import { keepKeys, openRoom, type Room } from '../room.js'
import { soFar } from './so-far.js'
import { tableFor } from './table.js'

/** An interview about to begin or to go on, with its journal open. */
interface Sitting {
  session: Session
  state: InterviewState
  bench: Bench
  /** What is shown first. */
  head: string
}

/** `coach mock` with a person at the keyboard. */
export async function runLive(context: Context, flags: MockFlags): Promise<ExitCode> {
  const room = await openRoom(context, flags)
  const reader = openAnswerReader(room.io, room.colour)
  try {
    const sitting = await (flags.resume ? resumed : begun)(context, flags, room, reader.mode)
    return await hold(sitting, context, flags, room, reader)
  } finally {
    reader.close()
    room.leave()
  }
}

async function begun(
  context: Context,
  flags: MockFlags,
  { io, colour }: Room,
  mode: AnswerReader['mode'],
): Promise<Sitting> {
  const { messages } = context
  const notebook = notebookFor(context, flags)
  const rubric = await loadRubric(flags.rubric, flags.stage ?? 2, context.io.cwd)
  const stage = flags.stage ?? rubric.stage
  const brief = await newInterview(context, flags, stage, { io, colour, notebook })
  const bench = await benchFor(brief.settings, rubric)
  const session = notebook.begin(context.io.now())
  const start = startOf(brief.settings, context.io.now())
  session.append(start)
  if (flags.rubric !== undefined) session.save('rubric.json', `${JSON.stringify(rubric)}\n`)
  const head = header(brief, session.saved.folder, { messages, colour, output: io.output, mode })
  return { session, state: apply(null, start), bench, head }
}

async function resumed(
  context: Context,
  flags: MockFlags,
  { io, colour }: Room,
  mode: AnswerReader['mode'],
): Promise<Sitting> {
  const { messages } = context
  const session = notebookFor(context, flags).resume()
  const { saved } = session
  if (saved.cut) await write(context.io.stderr, `${fill(messages.mock.cutLine, { file: saved.folder })}\n`)
  const state = replay(saved.events)
  const rubric: Rubric = flags.rubric
    ? await loadRubric(flags.rubric, state.settings.stage, context.io.cwd)
    : rubricOf(saved, state.settings)
  const bench = await benchFor(state.settings, rubric)
  return { session, state, bench, head: resumeHeader(state, { messages, colour, output: io.output, mode }) }
}

async function hold(
  { session, state, bench, head }: Sitting,
  context: Context,
  flags: MockFlags,
  { io, colour }: Room,
  reader: AnswerReader,
): Promise<ExitCode> {
  const { messages } = context
  let said = state.turns.some(({ answer }) => answer !== null)
  const record = (event: InterviewEvent) => {
    session.append(event)
    said ||= event.type === 'answered'
  }
  const giveBack = keepKeys(io)
  try {
    await write(io.output, head)
    const feedback = await feedbackFor(context, flags, bench)
    const table = tableFor(io, colour, messages)
    await write(io.output, soFar(state, table))
    const person = new Person(io, reader, table, messages, feedback)
    const draft = readBeside(session.saved, 'draft.txt')
    if (draft) {
      person.takeUp(draft)
      session.save('draft.txt', '')
    }
    const end = await conduct(bench.engine, state, person, record)
    if (!said) return await nothingSaid(session, context)
    if (end.ended === 'quit' && person.unsent) session.save('draft.txt', person.unsent)
    return await report(end, session, bench, context, flags, io.output === context.io.stdout)
  } catch (error) {
    if (!(error instanceof Left)) throw error
    if (said || (io.input.isTTY && error.draft.trim() !== '')) {
      session.save('draft.txt', error.draft)
      throw new Interrupted(fill(messages.mock.interrupted, { command: resumeCommand(flags) }))
    }
    session.discard()
    // Nobody was there to answer.
    if (error.how === 'eof' && !io.input.isTTY) throw new UsageError('needsTerminal')
    throw new Interrupted(messages.mock.nothingSaid)
  } finally {
    giveBack()
    session.close()
  }
}

const resumeCommand = (flags: MockFlags) => commandLine('mock --resume', flags)

async function nothingSaid(session: Session, { io, messages }: Context): Promise<ExitCode> {
  session.discard()
  await write(io.stderr, `${messages.mock.nothingSaid}\n`)
  return EXIT.done
}

async function report(
  state: InterviewState,
  session: Session,
  bench: Bench,
  context: Context,
  flags: MockFlags,
  belowDialogue: boolean,
): Promise<ExitCode> {
  const { io, messages } = context
  const outcome = outcomeOf(state, bench, [])
  keepOutcome(outcome, session, context)
  if (belowDialogue) await write(io.stdout, '\n')
  const code = await printOutcome(outcome, context, flags)
  const command = commandLine(`report ${session.id}`, flags)
  const lines = [
    fill(messages.mock.report.record, { id: session.id, command }),
    ...(state.ended === 'quit' ? [fill(messages.mock.interrupted, { command: resumeCommand(flags) })] : []),
  ]
  await write(flags.format === 'text' ? io.stdout : io.stderr, `\n${lines.join('\n')}\n`)
  return code
}

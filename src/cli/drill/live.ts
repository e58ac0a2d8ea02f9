import { fill } from '../../i18n/fill.js'
import { drillJson } from '../../report/drill-json.js'
import { drillSummary } from '../../report/drill-text.js'
import type { Page } from '../../report/page.js'
import type { Words } from '../../report/words.js'
import { openAnswerReader, type AnswerReader } from '../../terminal/index.js'
import type { Context } from '../context.js'
import { Interrupted, UsageError } from '../errors.js'
import { EXIT, type ExitCode } from '../exit.js'
import { write } from '../io.js'
import { conduct } from '../mock/conduct.js'
import { commandLine } from '../mock/notebook.js'
import { Left, Person } from '../mock/person.js'
import { tableFor } from '../mock/table.js'
import { readerFor } from '../page.js'
import { keepKeys, openRoom, type Room } from '../room.js'
import { wordsFor } from '../words.js'
import { coached } from './coached.js'
import type { DrillFlags } from './flags.js'
import { drillHeader } from './header.js'
import { prepare, type Prepared } from './prepare.js'
import { Round } from './round.js'

/** `coach drill` with a person at the keyboard, or answers from a pipe. */
export async function runLive(context: Context, flags: DrillFlags): Promise<ExitCode> {
  const seed = context.io.now().getTime() % 2 ** 32
  const prepared = await prepare(context, flags, context.locale, { seed, script: false })
  const room = await openRoom(context, flags)
  const reader = openAnswerReader(room.io, room.colour)
  const giveBack = keepKeys(room.io)
  try {
    return await hold(prepared, context, flags, room, reader)
  } finally {
    giveBack()
    reader.close()
    room.leave()
  }
}

async function hold(
  prepared: Prepared,
  context: Context,
  flags: DrillFlags,
  { io, colour }: Room,
  reader: AnswerReader,
): Promise<ExitCode> {
  const { messages, locale } = context
  const words = wordsFor(locale, messages)
  const { page } = await readerFor(context)
  const say = (text: string) => write(io.output, text)
  const round = new Round(prepared, words, flags.timeLimit, true, context.io.now)
  const limitMs = flags.timeLimit === null ? undefined : flags.timeLimit * 1000
  const person = new Person(io, reader, tableFor(io, colour, messages), messages, null, limitMs)
  await say(drillHeader(prepared, flags, words, page, reader.mode))
  try {
    await conduct(prepared.engine, round.state, coached(person, round, { words, page, say }), round.record)
  } catch (error) {
    if (!(error instanceof Left)) throw error
    round.finishAll()
    if (round.result().answers.length === 0) {
      // Nobody was there to answer.
      if (error.how === 'eof' && !io.input.isTTY) throw new UsageError('drillNeedsTerminal')
      throw new Interrupted(messages.drill.nothingDone)
    }
    const command = commandLine(`drill ${prepared.topic}`, flags)
    throw new Interrupted(fill(messages.drill.kept, { command }))
  }
  round.finishAll()
  await printRound(round, context, flags, words, page)
  return EXIT.done
}

/** The end of a round, as asked for. */
export async function printRound(
  round: Round,
  { io, messages }: Context,
  { format }: DrillFlags,
  words: Words,
  page: Page,
): Promise<void> {
  const result = round.result()
  if (format === 'json') await write(io.stdout, drillJson(result))
  else if (result.answers.length === 0) await write(io.stderr, `${messages.drill.nothingDone}\n`)
  else await write(io.stdout, `\n${drillSummary(result, words, page)}`)
}

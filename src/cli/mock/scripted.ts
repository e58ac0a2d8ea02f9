import { fill } from '../../i18n/fill.js'
import { parseScript, type ScriptEntry } from '../../content/script.js'
import type { InterviewEvent, InterviewState } from '../../interview/index.js'
import { oneLine } from '../../report/page.js'
import { plain, processIo } from '../../terminal/index.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { write } from '../io.js'
import { loadRubric } from '../loading.js'
import { readInput } from '../stdin.js'
import { openingState, startOf } from './brief.js'
import { conduct, type Candidate } from './conduct.js'
import { benchFor } from './engine.js'
import type { MockFlags } from './flags.js'
import { commandLine, notebookFor } from './notebook.js'
import { keepOutcome, outcomeOf, printOutcome, type Unused } from './outcome.js'
import { overrides, scriptSettings } from './script-settings.js'
import { counterOf, speechOf } from './speech.js'
import { tableFor, type Table } from './table.js'

/** `coach mock --answers`: an interview whose answers were written down beforehand. */
export async function runScript(file: string, context: Context, flags: MockFlags): Promise<ExitCode> {
  const { io, messages, locale } = context
  const { name, text } = await readInput(file, context)
  const script = parseScript(text, name)
  for (const note of overrides(script, flags, name, messages)) await write(io.stderr, `${note}\n`)
  const asked = flags.stage ?? script.stage
  const rubric = await loadRubric(flags.rubric, asked ?? 2, io.cwd)
  const settings = await scriptSettings(script, file, flags, asked ?? rubric.stage, io.cwd)
  const bench = await benchFor(settings, rubric)

  const saved = await openSaved(context, flags)
  try {
    const record = (event: InterviewEvent) => saved?.append(event)
    record(startOf(settings, io.now()))
    if (flags.rubric !== undefined) saved?.save('rubric.json', `${JSON.stringify(rubric)}\n`)
    const screen = processIo({ input: io.stdin, output: io.stdout, env: io.env, locale })
    const table = tableFor(screen, plain, messages)
    const say = async (text: string) => {
      if (flags.format === 'text') await write(io.stdout, text)
    }
    const candidate = reader(script.answers, table, say, messages.mock.skipped)
    const state = await conduct(bench.engine, openingState(settings), candidate, record)
    const outcome = outcomeOf(state, bench, unusedOf(script.answers, state))
    if (saved) keepOutcome(outcome, saved, context)
    await say('\n')
    const code = await printOutcome(outcome, context, flags)
    if (flags.format === 'json') await sayUnused(outcome.result.unused, name, context)
    if (saved) {
      const command = commandLine(`report ${saved.id}`, flags)
      await write(io.stderr, `${fill(messages.mock.report.record, { id: saved.id, command })}\n`)
    }
    return code
  } finally {
    saved?.close()
  }
}

/** Only where a folder was named: a script is run again and again. */
const openSaved = async (context: Context, flags: MockFlags) =>
  flags.dataDir === undefined ? null : notebookFor(context, flags).begin(context.io.now())

/** Reads from the script what belongs to each question; an answer left empty skips it. */
function reader(
  entries: readonly ScriptEntry[],
  table: Table,
  say: (text: string) => Promise<void>,
  skipped: string,
): Candidate {
  let first = true
  return {
    async hear(move, state) {
      const text = speechOf(move, state)
      if (text !== null) await say(`${first ? '' : '\n'}${table.interviewer(text, counterOf(move, state))}`)
      first = false
    },
    async answer(move, state) {
      const { answer, replies } = entries[move.question]!
      const heard = state.turns[move.question]!.probes.length - 1
      const text = move.kind === 'ask' ? answer : (replies[heard] ?? '')
      const isSkipped = move.kind === 'ask' && text.trim() === ''
      await say(`\n${table.candidate(isSkipped ? skipped : text)}`)
      return isSkipped ? { kind: 'skip' } : { kind: 'text', text, seconds: null }
    },
    async help() {},
    async finish() {},
  }
}

/** What the script holds beyond what was asked for. */
function unusedOf(entries: readonly ScriptEntry[], { turns }: InterviewState): Unused {
  return entries.flatMap(({ answer, replies }, question) => {
    const turn = turns[question]
    const left = turn ? replies.slice(turn.probes.length) : [answer, ...replies]
    return left.length > 0 ? [{ question, replies: left }] : []
  })
}

/** The JSON has no place for it. */
async function sayUnused(unused: Unused, file: string, { io, messages }: Context): Promise<void> {
  const { mock } = messages
  for (const { question, replies } of unused)
    for (const text of replies) {
      const at = fill(mock.report.at, { number: question + 1 })
      const what = fill(mock.report.quoted, { at, text: oneLine(text) })
      await write(io.stderr, `${fill(mock.unusedNote, { file, what })}\n`)
    }
}

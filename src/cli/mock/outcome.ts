import type { InterviewState } from '../../interview/index.js'
import { changesBetween, mockChanges } from '../../report/mock-changes.js'
import { mockJson } from '../../report/mock-json.js'
import { mockText, type SelfCheck } from '../../report/mock-text.js'
import { transcriptMarkdown, type Session } from '../../notebook/index.js'
import type { MockResult, Rubric } from '../../types/index.js'
import type { Context } from '../context.js'
import type { ExitCode } from '../exit.js'
import { countCauses, exitFor } from '../fail-on.js'
import { write } from '../io.js'
import { readerFor } from '../page.js'
import { wordsFor } from '../words.js'
import type { Bench } from './engine.js'
import type { MockFlags } from './flags.js'

export type Unused = MockResult['unused']

/** An interview that is over, one way or the other. */
export interface Outcome {
  result: MockResult
  complete: boolean
  rubric: Rubric
}

export function outcomeOf(state: InterviewState, { engine, rubric }: Bench, unused: Unused): Outcome {
  const result = engine.result(state)
  const transcript = isWaiting(state) ? result.transcript.slice(0, -1) : result.transcript
  return { result: { ...result, transcript, unused }, complete: state.ended === 'finished', rubric }
}

/** The last question had been asked, and nothing was said before the interview was broken off. */
function isWaiting({ turns }: InterviewState): boolean {
  const last = turns.findLast(({ asked }) => asked)
  return last !== undefined && last.answer === null && !last.skipped
}

/** Prints the report as asked for. @returns the exit code that `--fail-on` gives */
export async function printOutcome(outcome: Outcome, context: Context, flags: MockFlags): Promise<ExitCode> {
  const { result, complete, rubric } = outcome
  const words = wordsFor(context.locale, context.messages, rubric)
  const text =
    flags.format === 'json'
      ? mockJson(result, words)
      : mockText(
          { result, complete, selfChecks: selfChecksOf(rubric, context) },
          words,
          (await readerFor(context)).page,
        )
  await write(context.io.stdout, text)
  const counts = { error: 0, warning: 0, info: 0 }
  countCauses(result.report.causes, counts)
  return exitFor(counts, flags.failOn)
}

/** Prints what another rubric makes of the same interview: what changes and why, then its whole report. */
export async function printChanges(
  before: Outcome,
  after: Outcome,
  rubric: string,
  context: Context,
  flags: MockFlags,
): Promise<void> {
  const words = wordsFor(context.locale, context.messages, after.rubric)
  const changes = changesBetween(before.result, after.result, words)
  if (flags.format === 'json') {
    const json = { ...(JSON.parse(mockJson(after.result, words)) as object), rubric, changes }
    await write(context.io.stdout, `${JSON.stringify(json, null, 2)}\n`)
    return
  }
  await write(context.io.stdout, `${mockChanges(changes, rubric, words, (await readerFor(context)).page)}\n`)
  await printOutcome(after, context, flags)
}

/** Files beside the journal that a person can read. */
export function keepOutcome({ result, rubric }: Outcome, session: Session, context: Context): void {
  const words = wordsFor(context.locale, context.messages, rubric)
  session.save('transcript.md', transcriptMarkdown(result, context.messages, words.gap))
  session.save('report.json', mockJson(result, words))
  if (result.unused.length > 0) session.save('unused.json', `${JSON.stringify(result.unused)}\n`)
}

const selfChecksOf = ({ criteria }: Rubric, { locale }: Context): SelfCheck[] =>
  criteria
    .filter(({ selfCheck }) => selfCheck)
    .map(({ name, looksAt, improve }) => ({
      name: name[locale],
      looksAt: looksAt[locale],
      improve: improve[locale],
    }))

import { countOf, fill } from '../i18n/fill.js'
import type { Gap, MockResult, TranscriptEntry } from '../types/index.js'
import type { Page } from './page.js'
import type { Words } from './words.js'

const GAP = '   '

/** How far each answer held when it was asked "why" again and again. */
export function ladder({ transcript }: MockResult, words: Words, page: Page): string[] {
  const { report } = words.messages.mock
  const shown = ladderOf(
    { transcript },
    transcript.map((_, index) => index),
    words,
    page,
  )
  const heading = page.wrap(report.ladder, { width: page.width, first: '' })
  return shown.length === 0 ? [] : [...heading.map(row => page.paint.bold(row)), ...shown]
}

/** The same of these questions only, without a heading. */
export function ladderOf(
  { transcript }: Pick<MockResult, 'transcript'>,
  questions: readonly number[],
  words: Words,
  page: Page,
): string[] {
  const names = questions.map(index => {
    const at = fill(words.messages.mock.report.at, { number: index + 1 })
    return `  ${at} ${words.messages.names.category[transcript[index]!.category]}`
  })
  const widest = Math.max(0, ...names.map(page.measure))
  return questions.flatMap((question, index) => {
    const name = names[index]! + ' '.repeat(widest - page.measure(names[index]!))
    return rung(name, transcript[question]!, words, page)
  })
}

function rung(name: string, entry: TranscriptEntry, words: Words, page: Page): string[] {
  const steps = stepsOf(entry)
  const outcome = outcomeOf(entry, steps, words)
  const shown = page.paint.dim(outcome)
  const beside = (text: string) => page.measure(text + GAP + outcome) <= page.width
  if (steps.length === 0) return beside(name) ? [name + GAP + shown] : [name.trimEnd(), `    ${shown}`]
  const plain = steps.map(({ gap }) => `●${words.gap(gap)}`).join(' ')
  const painted = steps
    .map(({ gap, closed }) => `${closed ? page.paint.good('●') : '○'}${words.gap(gap)}`)
    .join(' ')
  if (beside(name + GAP + plain)) return [name + GAP + painted + GAP + shown]
  if (page.measure(name + GAP + plain) <= page.width) return [name + GAP + painted, `    ${shown}`]
  return [name.trimEnd(), `    ${painted}`, `    ${shown}`]
}

interface Step {
  gap: Gap
  closed: boolean
}

/** The same thing asked once more, in other words, is the same step. */
function stepsOf({ exchanges }: TranscriptEntry): Step[] {
  const steps: Step[] = []
  for (const { gap, closed } of exchanges) {
    const last = steps.at(-1)
    if (last?.gap === gap) last.closed ||= closed
    else steps.push({ gap, closed })
  }
  return steps
}

function outcomeOf({ answer }: TranscriptEntry, steps: readonly Step[], words: Words): string {
  const { report, skipped } = words.messages.mock
  if (answer === null) return skipped
  if (steps.length === 0) return report.noProbes
  const stopped = steps.findIndex(({ closed }) => !closed)
  return stopped < 0
    ? countOf(steps.length, report.allRungs)
    : fill(report.stoppedAt, { number: stopped + 1 })
}

import { countOf, fill } from '../i18n/fill.js'
import type { CriterionId, MockResult } from '../types/index.js'
import { causeTable } from './mock-causes.js'
import { dialogue, reverse, rounds } from './mock-conversation.js'
import { ladder } from './mock-ladder.js'
import { apart, dimmed, oneLine, paragraph, toText, type Page } from './page.js'
import type { Words } from './words.js'

/** What the candidate has to look at without the tool: never guessed from text. */
export interface SelfCheck {
  name: string
  looksAt: string
  improve: string
}

export interface MockText {
  result: MockResult
  /** False where the interview was broken off. */
  complete: boolean
  selfChecks: SelfCheck[]
}

/** `coach mock` and `coach report`: what the interviewer takes home, the most useful thing first. */
export function mockText({ result, complete, selfChecks }: MockText, words: Words, page: Page): string {
  const parts = [
    title(result, complete, words, page),
    causeTable(result, words, page),
    [...firstStep(result, words, page), ...drillFor(result, words, page)],
    ladder(result, words, page),
    rounds(result, words, page),
    reverse(result, words, page),
    dialogue(result, words, page),
    ratings(result, words, page),
    patterns(result, words, page),
    integrity(result, words, page),
    selfCheckList(selfChecks, words, page),
    unused(result, words, page),
  ]
  return toText(apart(parts.filter(part => part.length > 0)))
}

function title(result: MockResult, complete: boolean, words: Words, page: Page): string[] {
  const { report, separator } = words.messages.mock
  const { transcript, seconds, company } = result
  const probes = transcript.reduce((count, { exchanges }) => count + exchanges.length, 0)
  const name = report.title[result.stage] + (complete ? '' : report.partial)
  const counts = [
    ...(company ? [company] : []),
    countOf(transcript.length, report.questions),
    ...(probes > 0 ? [countOf(probes, report.probes)] : []),
    ...(seconds === null ? [] : [fill(report.minutes, { number: Math.max(1, Math.round(seconds / 60)) })]),
  ].join(separator)
  const [shown = '', ...more] = page.wrap(counts, { width: page.width, first: '' })
  const gap = page.width - page.measure(name) - page.measure(shown)
  if (more.length === 0 && gap >= 2) return [page.paint.bold(name) + ' '.repeat(gap) + page.paint.dim(shown)]
  return [page.paint.bold(name), ...paragraph(counts, page)]
}

/** The candidate's words and the question that asks for what is missing from them. */
export function firstStep({ report, transcript }: MockResult, words: Words, page: Page): string[] {
  const messages = words.messages.mock.report
  const [step] = report.next
  if (!step) return []
  const { category } = transcript[step.question]!
  const at = `${fill(messages.at, { number: step.question + 1 })} ${words.messages.names.category[category]}`
  const rule = words.rule(step.rule)
  const quote = step.quote ? fill(messages.asked, { text: oneLine(step.quote) }) : rule.message
  return [
    page.paint.bold(messages.step),
    ...paragraph(`${at}  ${quote}`, page),
    ...paragraph(step.ask ?? rule.advice, page, '  → '),
    ...more(step.rule, words, page),
  ]
}

/** Where a cause was heard, the way to work on it. */
function drillFor({ report }: MockResult, words: Words, page: Page): string[] {
  const [step] = report.next
  if (!step || report.causes[step.cause].verdict !== 'present') return []
  const text = fill(words.messages.mock.report.drill, { command: `coach drill ${step.cause}` })
  return dimmed(text, page, '    ')
}

function more(topic: string, words: Words, page: Page): string[] {
  const text = fill(words.messages.mock.report.explain, { command: `coach explain ${topic}` })
  return dimmed(text, page, '    ')
}

function ratings({ report }: MockResult, words: Words, page: Page): string[] {
  const messages = words.messages.mock.report
  const items = Object.entries(report.criteria).map(
    ([id, rated]) => `${words.criterion(id as CriterionId)} ${rated?.level ?? messages.noLevel}`,
  )
  return items.length === 0 ? [] : [page.paint.bold(messages.criteria), ...inRows(items, page)]
}

/** Short items side by side, none of them broken. */
function inRows(items: readonly string[], page: Page): string[] {
  const rows: string[] = []
  for (const item of items) {
    const longer = `${rows.at(-1)}   ${item}`
    if (rows.length > 0 && page.measure(longer) <= page.width) rows[rows.length - 1] = longer
    else rows.push(`  ${item}`)
  }
  return rows
}

function patterns({ report }: MockResult, words: Words, page: Page): string[] {
  const messages = words.messages.mock.report
  if (report.patterns.length === 0) return []
  const shown = report.patterns.flatMap(id => {
    const { name, effect, wayOut } = words.pattern(id)
    return [
      ...paragraph(`${name}  ${effect}`, page),
      ...paragraph(wayOut, page, '  → '),
      ...more(id, words, page),
    ]
  })
  return [page.paint.bold(messages.patterns), ...shown]
}

function integrity({ report }: MockResult, words: Words, page: Page): string[] {
  if (report.integrity.length === 0) return []
  const shown = report.integrity.flatMap(id => paragraph(words.rule(`integrity/${id}`).message, page))
  return [page.paint.bold(words.messages.mock.report.integrity), ...shown]
}

function selfCheckList(checks: readonly SelfCheck[], words: Words, page: Page): string[] {
  if (checks.length === 0) return []
  const shown = checks.flatMap(({ name, looksAt, improve }) => [
    ...paragraph(`${name}  ${looksAt}`, page, '  □ '),
    ...paragraph(improve, page, '    '),
  ])
  return [page.paint.bold(words.messages.mock.report.selfCheck), ...shown]
}

function unused(result: MockResult, words: Words, page: Page): string[] {
  const { report } = words.messages.mock
  if (result.unused.length === 0) return []
  const shown = result.unused.flatMap(({ question, replies }) =>
    replies.flatMap(text => {
      const at = fill(report.at, { number: question + 1 })
      return paragraph(fill(report.quoted, { at, text: oneLine(text) }), page)
    }),
  )
  return [page.paint.bold(report.unused), ...shown]
}

import { fill } from '../i18n/fill.js'
import { CAUSES } from '../types/index.js'
import type { CauseId, CauseResult, Evidence, MockResult, Polarity } from '../types/index.js'
import { paragraph, type Page } from './page.js'
import { passageAround } from './passage.js'
import { inColourOf, markOf } from './verdict.js'
import type { Words } from './words.js'

const MARGIN = 2
/** Below this the verdict's reasons would stand in too narrow a column. */
const NARROW = 72
const MOST_QUOTES = 2

/** The five causes, each verdict with the words it rests on. */
export function causeTable(result: MockResult, words: Words, page: Page): string[] {
  const { head } = words.messages.mock.report
  const verdicts = CAUSES.map(id => verdictWord(result.report.causes[id], words))
  const names = CAUSES.map(id => words.cause(id).short)
  const nameWidth = widest([head.cause, ...names], page) + MARGIN
  const verdictWidth = widest([head.verdict, ...verdicts], page) + MARGIN
  const cell = (text: string, columns: number) => text + ' '.repeat(Math.max(0, columns - page.measure(text)))
  if (page.width < NARROW)
    return CAUSES.flatMap((id, index) => [
      `${cell(names[index]!, nameWidth)}${coloured(verdicts[index]!, result.report.causes[id], page)}`,
      ...reasons(id, result, words, page, '    '),
    ])
  const title = page.paint.bold(cell(head.cause, nameWidth) + cell(head.verdict, verdictWidth) + head.heard)
  const rows = CAUSES.flatMap((id, index) => {
    const indent = ' '.repeat(nameWidth + verdictWidth)
    const [first = indent, ...rest] = reasons(id, result, words, page, indent)
    const verdict = cell(verdicts[index]!, verdictWidth)
    const label = cell(names[index]!, nameWidth) + coloured(verdict, result.report.causes[id], page)
    return [(label + first.slice(indent.length)).trimEnd(), ...rest]
  })
  return [title, ...rows]
}

const widest = (texts: readonly string[], page: Page) => Math.max(...texts.map(page.measure))

function verdictWord(cause: CauseResult, { messages }: Words): string {
  return markOf(cause) === '▲' ? messages.names.doubtful : messages.names.verdict[cause.verdict]
}

const coloured = (text: string, cause: CauseResult, { paint }: Page): string =>
  inColourOf(markOf(cause), text, paint)

/** What stands beside a verdict: the words it rests on, then what follows from it. */
function reasons(id: CauseId, result: MockResult, words: Words, page: Page, indent: string): string[] {
  const cause = result.report.causes[id]
  const { report } = words.messages.mock
  const { impression, direction, settle } = words.cause(id)
  const says = (...texts: string[]) => texts.flatMap(text => paragraph(text, page, indent))
  const asks = (text: string) => paragraph(text, page, `${indent}→ `)
  switch (cause.verdict) {
    case 'not-applicable':
      return says(report.notAsked)
    case 'absent':
      return says(...quotes('for', cause, result, words, page).slice(0, 1))
    case 'unsure':
      return [
        ...says(...quotes('against', cause, result, words, page).slice(0, 1), report.settle),
        ...asks(fill(report.asked, { text: settle })),
      ]
    case 'present': {
      const said = quotes('against', cause, result, words, page)
      const lack = said.length === 0 && cause.rules[0] ? [words.rule(cause.rules[0]).message] : []
      return [...says(...said, ...lack, impression), ...asks(direction)]
    }
  }
}

function quotes(
  polarity: Polarity,
  cause: CauseResult,
  result: MockResult,
  words: Words,
  page: Page,
): string[] {
  const { report } = words.messages.mock
  const shown = cause.evidence
    .filter(evidence => evidence.polarity === polarity)
    .flatMap(evidence => {
      const text = wordsAt(evidence, result, page)
      const at = fill(report.at, { number: (evidence.at?.question ?? 0) + 1 })
      return text ? [fill(report.quoted, { at, text })] : []
    })
  return [...new Set(shown)].slice(0, MOST_QUOTES)
}

/** The candidate's words that evidence points to; null where something is missing. */
function wordsAt({ span, at }: Evidence, { transcript }: MockResult, page: Page): string | null {
  if (!span || !at) return null
  const entry = transcript[at.question]
  const said = at.reply === null ? entry?.answer : entry?.exchanges[at.reply]?.reply
  return said ? passageAround(said, span, page) : null
}

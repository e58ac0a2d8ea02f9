import width from 'fast-string-width'
import { countOf, fill } from '../i18n/fill.js'
import { CAUSES } from '../types/index.js'
import type { FileReview, Finding, ReviewSummary, Waived } from '../types/index.js'
import { countsLine } from './counts.js'
import { sanitise } from './sanitise.js'
import { textOf } from './wire.js'
import { inColourOf, markOf } from './verdict.js'
import type { Paint, Words } from './words.js'
import { explanationLines } from './explanation.js'

export interface Shown {
  /** Each answer with what moved its numbers. */
  explained?: boolean
  showWaived?: boolean
}

/** `coach review` about one file: findings under their questions; empty where there is nothing to say. */
export function stylishFile(
  { file, answers }: FileReview,
  words: Words,
  paint: Paint,
  { explained = false }: Shown = {},
): string {
  const shown = answers.filter(answer => explained || answer.findings.length > 0)
  if (shown.length === 0) return ''
  const out = [paint.bold(sanitise(file))]
  for (const answer of shown) {
    out.push(`  ${sanitise(answer.question)}`)
    for (const finding of answer.findings) out.push(...findingLines(finding, words, paint))
    if (explained) out.push(...explanationLines(answer.assessment, words, paint))
  }
  return `${out.join('\n')}\n\n`
}

/** What stands below all files, the five causes at a glance among it. */
export function stylishEnd(
  result: ReviewSummary,
  words: Words,
  paint: Paint,
  { showWaived = false }: Shown = {},
): string {
  const { waived } = result
  const listed = showWaived && waived.length > 0
  const out = [...hiddenLine(result, words), ...(listed ? [] : waivedLine(waived, words))]
  out.push(...summary(result, words, paint))
  if (listed) out.push('', ...waivedList(waived, words, paint))
  return `${out.join('\n')}\n`
}

const hiddenLine = ({ baseline }: ReviewSummary, { messages: { review } }: Words): string[] =>
  baseline && baseline.hidden > 0 ? [countOf(baseline.hidden, review.hidden)] : []

const waivedLine = ({ length }: readonly Waived[], { messages: { review } }: Words): string[] =>
  length > 0 ? [countOf(length, review.waived)] : []

/** `--show-waived`: where, which rule, why. */
function waivedList(waived: readonly Waived[], { messages: { review } }: Words, paint: Paint): string[] {
  const lines = waived.flatMap(({ finding: { file, line, column, rule }, reason }) => [
    `  ${sanitise(file)}:${line}:${column}  ${paint.dim(rule)}`,
    `      ${fill(review.waivedBecause, { reason: oneLine(reason) })}`,
  ])
  return [paint.bold(review.waivedTitle), ...lines]
}

function findingLines(finding: Finding, words: Words, paint: Paint): string[] {
  const { review } = words.messages
  const { message, advice } = textOf(finding, words)
  const place = `${finding.line}:${finding.column}`.padStart(8)
  const label = review.severity[finding.severity]
  const severity = paint[finding.severity](
    label + ' '.repeat(Math.max(0, review.severityWidth - width(label))),
  )
  const quote = finding.quote ? [`          ${fill(review.quote, { text: oneLine(finding.quote) })}`] : []
  return [
    `${place}  ${severity}  ${paint.dim(finding.rule)}`,
    ...quote,
    `          ${message}`,
    `          ${advice}`,
  ]
}

/** Without line breaks, and without the gap that a blanked comment leaves. */
const oneLine = (text: string) => sanitise(text).replace(/\s*\n\s*| {2,}/g, ' ')

function summary(result: ReviewSummary, words: Words, paint: Paint): string[] {
  const causes = CAUSES.map(id => {
    const mark = markOf(result.causes[id])
    return `${words.cause(id).short} ${inColourOf(mark, mark, paint)}`
  })
  const worst = gravest(result)
  return [
    countsLine(result, words),
    ...fixableLine(result, words),
    causes.join('  '),
    ...(worst ? [paint.dim(`coach explain ${worst.rule}`)] : []),
  ]
}

/** “2 can be fixed with --fix”. */
function fixableLine({ findings }: ReviewSummary, { messages: { review } }: Words): string[] {
  const number = findings.filter(({ fix }) => fix !== undefined).length
  return number === 0 ? [] : [countOf(number, review.fixable)]
}

const gravest = ({ findings }: ReviewSummary): Finding | undefined =>
  findings.find(item => item.severity === 'error') ?? findings.find(item => item.severity === 'warning')

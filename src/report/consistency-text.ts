import { countOf } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import type { AxisResult, Quoted } from '../types/index.js'
import { dimmed, heading, oneLine, paragraph, quotation, toText, type Page } from './page.js'
import { sanitise } from './sanitise.js'

/** `coach consistency`: each part of the axis, and where it drifts both quotes side by side. */
export function consistencyText(results: readonly AxisResult[], messages: Catalogue, page: Page): string {
  const { consistency } = messages
  return toText([
    ...heading(consistency.title, page),
    ...results.flatMap(result => ['', ...axisLines(result, messages, page)]),
  ])
}

const PAINT = { steady: 'good', drifts: 'error', unsure: 'dim' } as const

function axisLines(
  { about, statements, verdict, between }: AxisResult,
  messages: Catalogue,
  page: Page,
): string[] {
  const { consistency } = messages
  const found = statements < 2 ? 'unsure' : verdict
  const told = page.paint.dim(countOf(statements, consistency.statements))
  const head = [
    `  ${consistency.about[about]}  ${page.paint[PAINT[found]](consistency.verdict[found])}  ${told}`,
  ]
  if (statements < 2) return [...head, ...paragraph(consistency.tooFew, page, '    ')]
  if (!between)
    return verdict === 'unsure' ? [...head, ...paragraph(consistency.tooThin, page, '    ')] : head
  const ask = verdict === 'drifts' ? consistency.ask : consistency.askUnsure
  const quotes = [between.first, between.second].flatMap(quoted => quotedLines(quoted, messages, page))
  return [...head, ...quotes, ...paragraph(ask, page, '    → ')]
}

const quotedLines = ({ where, quote }: Quoted, messages: Catalogue, page: Page): string[] => [
  ...dimmed(sanitise(where), page, '    '),
  ...paragraph(quotation(sanitise(oneLine(quote)), messages), page, '      '),
]

/** The same as data, version 1. */
export const consistencyJson = (results: readonly AxisResult[]): string =>
  `${JSON.stringify({ version: 1, axes: results }, null, 2)}\n`

import { countOf, fill } from '../i18n/fill.js'
import { SEVERITIES, type CheckedSheet, type Locale, type Severity } from '../types/index.js'
import { dimmed, oneLine, paragraph, quotation, toText, type Page } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/** How many findings of each severity. */
export function countSheet({ findings }: CheckedSheet): Record<Severity, number> {
  const count = (severity: Severity) => findings.filter(({ rule }) => rule.severity === severity).length
  return { error: count('error'), warning: count('warning'), info: count('info') }
}

/** `coach prep check`: what is missing or thin, what it leads to, and a question for each. */
export function sheetText(checked: CheckedSheet, locale: Locale, words: Words, page: Page): string {
  const title = page.paint.bold(`${sanitise(checked.file)}  ${sanitise(checked.sheet.name)}`)
  const shown = checked.findings.flatMap(finding => findingLines(finding, locale, words, page))
  return toText([title, ...shown, '', summary(checked, words)])
}

function findingLines(
  { rule, quote, line, column }: CheckedSheet['findings'][number],
  locale: Locale,
  words: Words,
  page: Page,
): string[] {
  const { messages } = words
  const { prep, names, review } = messages
  const severity = page.paint[rule.severity](review.severity[rule.severity])
  const leads = rule.causes.map(id => names.cause[id]).join(prep.comma)
  return [
    '',
    `  ${line}:${column}  ${severity}  ${page.paint.dim(rule.id)}`,
    ...(quote === null ? [] : paragraph(quotation(sanitise(oneLine(quote)), messages), page, '    ')),
    ...paragraph(rule.message[locale], page, '    '),
    ...paragraph(rule.advice[locale], page, '    → '),
    ...(leads ? dimmed(fill(prep.leadsTo, { causes: leads }), page, '    ') : []),
  ]
}

function summary(checked: CheckedSheet, { messages: { prep, review } }: Words): string {
  const counts = countSheet(checked)
  if (SEVERITIES.every(severity => counts[severity] === 0)) return prep.nothingMissing
  return fill(prep.counts, {
    findings: countOf(checked.findings.length, prep.findings),
    errors: countOf(counts.error, review.errors),
    warnings: countOf(counts.warning, review.warnings),
    infos: countOf(counts.info, review.infos),
  })
}

import { fill } from '../i18n/fill.js'
import type { AuditResult, Shortfall } from '../types/audit.js'
import { sectionOf, type Table } from './audit-tables.js'
import { heading, paragraph, toText, type Page } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/** `coach audit`: tables to be read in a terminal. */
export function auditText(result: AuditResult, words: Words, page: Page): string {
  const say = words.messages.audit
  return toText([
    ...heading(say.title, page),
    ...paragraph(fill(say.files, { files: sanitise(result.files.join(', ')) }), page, ''),
    ...say.legend.flatMap(line => paragraph(line, page, '')),
    ...result.languages.flatMap(audit => {
      const { title, tables } = sectionOf(audit, words)
      return ['', ...heading(title, page), ...tables.flatMap(table => tableText(table, page))]
    }),
    ...(result.shortfalls.length > 0 ? [''] : []),
    ...result.shortfalls.flatMap(short =>
      paragraph(shortfallText(short, words), page, '').map(page.paint.error),
    ),
  ])
}

/** Which figure fell short of what. */
export function shortfallText({ lang, gate, least, value }: Shortfall, { messages }: Words): string {
  const say = messages.audit
  return fill(say.short, {
    language: say.language[lang],
    gate: say.gate[gate],
    value: value === null ? say.notMeasured : value.toFixed(3),
    least: String(least),
    flag: `--min-${gate}`,
  })
}

const BETWEEN = '  '

/** Names to the left, figures to the right, a heading over every column. */
function tableText({ title, head, rows }: Table, { measure, paint }: Page): string[] {
  const table = [[title, ...head], ...rows]
  const widths = table[0]!.map((_, column) => Math.max(...table.map(row => measure(row[column]!))))
  const lines = table.map(row =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - measure(cell))
        return column === 0 ? cell + space : space + cell
      })
      .join(BETWEEN)
      .trimEnd(),
  )
  return ['', paint.bold(lines[0]!), ...lines.slice(1)]
}

import { fill } from '../i18n/fill.js'
import type { AuditResult } from '../types/audit.js'
import { sectionOf, type Table } from './audit-tables.js'
import { shortfallText } from './audit-text.js'
import { toText } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

/** `coach audit --format markdown`: to paste into a page or a pull request. */
export function auditMarkdown(result: AuditResult, words: Words): string {
  const say = words.messages.audit
  const blocks = [
    `# ${say.title}`,
    fill(say.files, { files: sanitise(result.files.map(file => `\`${file}\``).join(', ')) }),
    ...say.legend,
    ...result.languages.flatMap(audit => {
      const { title, tables } = sectionOf(audit, words)
      return [`## ${title}`, ...tables.flatMap(tableMarkdown)]
    }),
    ...result.shortfalls.map(short => `**${shortfallText(short, words)}**`),
  ]
  return toText([blocks.join('\n\n')])
}

const escaped = (cell: string) => cell.replaceAll('|', '\\|')
const row = (cells: readonly string[]) => `| ${cells.map(escaped).join(' | ')} |`

const tableMarkdown = ({ title, head, rows }: Table): string[] => [
  `### ${title}`,
  [row(['', ...head]), `|---|${'---:|'.repeat(head.length)}`, ...rows.map(row)].join('\n'),
]

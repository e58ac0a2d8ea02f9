import { fill } from '../i18n/fill.js'
import type { Compared, Outlook, Prediction } from '../types/index.js'
import { heading, paragraph, type Page } from './page.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

const OUTLOOKS: readonly Outlook[] = ['clear', 'doubtful']

/** Real results beside what the tool said before them: each one, a table of counts, and what so many can say. */
export function predictionLines(prediction: Prediction, words: Words, page: Page): string[] {
  const { compared, counts, total, agreement } = prediction
  const { progress } = words.messages
  if (compared.length === 0) return []
  const agreed = counts.clear.pass + counts.doubtful.fail
  const percent = Math.round((agreement ?? 0) * 100)
  const says =
    agreement === null
      ? fill(progress.few, { number: total })
      : fill(progress.share, { agreed, number: total, percent })
  return [
    ...heading(progress.results, page),
    ...compared.flatMap(item => paragraph(sayCompared(item, words), page, `  ${item.date}  `)),
    ...(total > 0 ? ['', ...table(prediction, words, page)] : []),
    ...paragraph(says, page),
  ]
}

function sayCompared({ company, result, practice }: Compared, { messages: { progress } }: Words): string {
  const args = { company: sanitise(company), result: result === 'pass' ? progress.passed : progress.failed }
  if (!practice) return fill(progress.noPractice, args)
  const outlook = progress.outlookShort[practice.outlook]
  const text = practice.sameCompany ? progress.before : progress.otherCompany
  return fill(text, { ...args, id: practice.id, outlook })
}

function table({ counts }: Prediction, { messages: { progress } }: Words, page: Page): string[] {
  const heads = [progress.passed, progress.failed]
  const widest = (names: Record<Outlook, string>) => Math.max(...OUTLOOKS.map(id => page.measure(names[id])))
  const room = page.width - heads.reduce((columns, head) => columns + page.measure(head) + 2, 2)
  const names = widest(progress.outlook) <= room ? progress.outlook : progress.outlookShort
  const left = widest(names)
  const cell = (text: string, columns: number) => ' '.repeat(Math.max(0, columns - page.measure(text))) + text
  const line = (name: string, cells: readonly string[]) =>
    `  ${name}${' '.repeat(left - page.measure(name))}${cells.map((text, at) => `  ${cell(text, page.measure(heads[at]!))}`).join('')}`
  return [
    page.paint.dim(line('', heads)),
    ...OUTLOOKS.map(outlook =>
      line(names[outlook], [String(counts[outlook].pass), String(counts[outlook].fail)]),
    ),
  ]
}

import { countOf, fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import type { NotebookEntry, NotebookHit, NotebookItem } from '../types/index.js'
import { dimmed, heading, oneLine, paragraph, rows, toText, type Page } from './page.js'
import { sanitise } from './sanitise.js'

/** What an entry is, in a row: company, stage, how it ended. */
export function summaryOf(entry: NotebookEntry, { notebook, names }: Catalogue): string {
  const { kind, company, stage, items, result } = entry
  return [
    notebook.kind[kind],
    ...(company === null ? [] : [sanitise(oneLine(company))]),
    names.stage[stage],
    countOf(items.length, notebook.questions),
    ...(kind === 'practice' ? [] : [result === null ? notebook.open : notebook.result[result]]),
  ].join(notebook.separator)
}

/** `coach notebook list`: an entry a row, latest first; the ids begin with or hold the date. */
export function listText(entries: readonly NotebookEntry[], messages: Catalogue, page: Page): string {
  const { notebook } = messages
  if (entries.length === 0) return toText(paragraph(notebook.empty, page, ''))
  return toText([
    ...rows(
      entries.map(entry => [entry.id, shownDate(entry) + summaryOf(entry, messages)] as const),
      page,
    ),
    '',
    page.paint.dim(countOf(entries.length, notebook.entries)),
  ])
}

/** The id tells the day already, unless somebody changed it in the note. */
const shownDate = ({ id, date }: NotebookEntry) => (id.includes(date) ? '' : `${date}  `)

/** `coach notebook show`: everything that was said and felt. `command` prints a practice with its judgement. */
export function entryText(
  entry: NotebookEntry,
  command: string | null,
  messages: Catalogue,
  page: Page,
): string {
  const { notebook } = messages
  const { felt, next } = entry
  return toText([
    ...heading(`${entry.date}  ${entry.id}`, page),
    ...paragraph(summaryOf(entry, messages), page),
    ...entry.items.flatMap((item, index) => ['', ...itemLines(item, index, messages, page)]),
    ...labelled(notebook.place.felt, felt, page),
    ...labelled(notebook.place.next, next, page),
    ...(command === null ? [] : ['', ...paragraph(fill(notebook.report, { command }), page, '')]),
  ])
}

function itemLines(item: NotebookItem, index: number, { notebook, names }: Catalogue, page: Page): string[] {
  const said = (text: string | null) => paragraph(text === null ? notebook.skipped : sanitise(text), page)
  return [
    ...paragraph(sanitise(oneLine(item.question)), page, `${index + 1}. `).map(row => page.paint.bold(row)),
    ...dimmed(names.category[item.category], page, '   '),
    ...said(item.answer),
    ...(item.reaction === null
      ? []
      : paragraph(sanitise(item.reaction), page, `  ${notebook.place.reaction}: `)),
    ...item.followUps.flatMap(({ question, answer }) => [
      ...paragraph(sanitise(oneLine(question)), page, `  ${notebook.followUp}: `),
      ...said(answer),
    ]),
  ]
}

const labelled = (label: string, text: string | null, page: Page): string[] =>
  text === null ? [] : ['', ...heading(label, page), ...paragraph(sanitise(text), page)]

/** `coach notebook search`: where the words stand, with what is around them. */
export function hitsText(
  hits: readonly NotebookHit[],
  words: readonly string[],
  messages: Catalogue,
  page: Page,
): string {
  const { notebook, mock, names } = messages
  if (hits.length === 0)
    return toText(paragraph(fill(notebook.noHits, { words: sanitise(words.join(' ')) }), page, ''))
  const shown = hits.flatMap(({ entry, place, item, before, found, after }) => {
    const about = [
      entry.id,
      ...(entry.company === null ? [] : [sanitise(oneLine(entry.company))]),
      names.stage[entry.stage],
      ...(item === null ? [] : [fill(mock.report.at, { number: item + 1 })]),
      notebook.place[place],
    ]
    return [
      ...dimmed(about.join(notebook.separator), page, ''),
      ...paragraph(sanitise(oneLine(before + found + after)), page).map(row =>
        row.replaceAll(found, page.paint.bold(found)),
      ),
      '',
    ]
  })
  return toText([...shown, page.paint.dim(countOf(hits.length, notebook.hits))])
}

import type { Catalogue } from '../i18n/index.js'
import type { NotebookEntry, NotebookItem } from '../types/index.js'
import { summaryOf } from './notebook-text.js'
import { oneLine } from './page.js'
import { sanitise } from './sanitise.js'

/** Text must not turn into a heading, a rule or a fence of the page around it. */
const asText = (text: string) => sanitise(text).replace(/^(\s*)([#>=~`-])/gm, '$1\\$2')
const asLine = (text: string) => asText(oneLine(text))

/** `coach notebook export`: everything as a page to read, latest first. */
export function notebookMarkdown(entries: readonly NotebookEntry[], messages: Catalogue): string {
  const { notebook } = messages
  const blocks = entries.flatMap(entry => {
    const { felt, next } = entry
    return [
      `## ${entry.date}  ${summaryOf(entry, messages)}`,
      `<!-- ${entry.id} -->`,
      ...entry.items.flatMap(item => itemBlocks(item, messages)),
      ...(felt === null ? [] : [`**${notebook.place.felt}**`, asText(felt)]),
      ...(next === null ? [] : [`**${notebook.place.next}**`, asText(next)]),
    ]
  })
  return `${[`# ${notebook.title}`, ...blocks].join('\n\n')}\n`
}

const itemBlocks = (item: NotebookItem, { notebook, names }: Catalogue): string[] => [
  `### ${asLine(item.question)}`,
  `*${names.category[item.category]}*`,
  item.answer === null ? notebook.skipped : asText(item.answer),
  ...(item.reaction === null ? [] : [`> ${notebook.place.reaction}: ${asLine(item.reaction)}`]),
  ...item.followUps.flatMap(({ question, answer }) => [
    `> ${notebook.followUp}: ${asLine(question)}`,
    answer === null ? notebook.skipped : asText(answer),
  ]),
]

import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import type { Gap, MockResult } from '../types/index.js'

/** A line of an answer must not turn into a heading or a rule of the page around it. */
const asText = (text: string) => text.replace(/^(\s*)([#>=-])/gm, '$1\\$2')

/** The interview as a page to read again: questions as headings, follow-ups as quotations. */
export function transcriptMarkdown(
  { stage, company, transcript }: MockResult,
  messages: Catalogue,
  gapName: (gap: Gap) => string,
): string {
  const { interviewer, transcript: words } = messages.mock
  const name = messages.names.stage[stage]
  const blocks = transcript.flatMap(({ question, answer, exchanges }) => [
    `## ${question}`,
    answer === null ? words.skipped : asText(answer),
    ...exchanges.flatMap(({ gap, probe, reply }) => [
      `> ${fill(words.probe, { interviewer, gap: gapName(gap) })} ${probe}`,
      reply === null ? words.skipped : asText(reply),
    ]),
  ])
  return `${[`# ${company ? `${name}: ${company}` : name}`, ...blocks].join('\n\n')}\n`
}

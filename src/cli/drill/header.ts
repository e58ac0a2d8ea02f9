import { countOf, fill } from '../../i18n/fill.js'
import { formName, topicName } from '../../report/drill-text.js'
import { heading, paragraph, rows, toText, type Page } from '../../report/page.js'
import { sanitise } from '../../report/sanitise.js'
import type { Words } from '../../report/words.js'
import type { AnswerReader } from '../../terminal/index.js'
import type { DrillFlags } from './flags.js'
import type { Prepared } from './prepare.js'

/** What the round is about and why, what it is made of, and which keys there are; line mode names its own. */
export function drillHeader(
  { topic, why, form, settings }: Prepared,
  { timeLimit }: DrillFlags,
  words: Words,
  page: Page,
  mode: AnswerReader['mode'],
): string {
  const { drill, mock } = words.messages
  const unlike = topic === 'same-story' && settings.firstRound.length === 0
  const asksBack = topic === 'weak-questions'
  const pairs = [
    [drill.rows.questions, countOf(settings.questions.length, drill.questions)],
    ...(asksBack ? [] : [[drill.rows.form, formName(form, words)] as const]),
    ...(settings.company ? [[drill.rows.company, sanitise(settings.company.name)] as const] : []),
    ...(timeLimit === null ? [] : [[drill.rows.limit, countOf(timeLimit, drill.limit)] as const]),
  ] as const
  const keys =
    mode === 'lines' ? [] : ['', ...[mock.keys, mock.commands].flatMap(row => paragraph(row, page))]
  return toText([
    '',
    ...heading(fill(drill.start, { topic: topicName(topic, words) }), page),
    ...(why === 'asked' ? [] : paragraph(drill.why[why], page)),
    ...(unlike ? paragraph(drill.noFirstRound, page) : []),
    ...rows(pairs, page),
    ...keys.map(page.paint.dim),
  ])
}

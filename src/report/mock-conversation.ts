import { fill } from '../i18n/fill.js'
import type { MockResult, RoundComparison } from '../types/index.js'
import { oneLine, paragraph, type Page } from './page.js'
import type { Words } from './words.js'

/** Stories told in both interviews, side by side. */
export function rounds(result: MockResult, words: Words, page: Page): string[] {
  const { report } = words.messages.mock
  const shown = result.report.rounds.flatMap(round => sideBySide(round, result, words, page))
  return shown.length === 0 ? [] : [page.paint.bold(report.rounds), ...shown]
}

function sideBySide(round: RoundComparison, { transcript }: MockResult, words: Words, page: Page): string[] {
  const { report } = words.messages.mock
  const { category } = transcript[round.question]!
  const at = `${fill(report.at, { number: round.question + 1 })} ${words.messages.names.category[category]}`
  const fresh = round.fresh.map(
    ({ kind, quote }) => `+ ${report.fresh[kind]} ${fill(report.asked, { text: oneLine(quote) })}`,
  )
  const steady = round.steady === null ? [] : [round.steady ? report.steady : report.drifted]
  return [
    ...paragraph(`${at}  ${fill(report.then, { text: oneLine(round.first) })}`, page),
    ...(fresh.length > 0 ? fresh : [report.reworded]).flatMap(text => paragraph(text, page, '    ')),
    ...steady.flatMap(text => paragraph(text, page, '    ')),
  ]
}

/** Each question back, and what it does. */
export function reverse(result: MockResult, words: Words, page: Page): string[] {
  const { report } = words.messages.mock
  const shown = result.report.reverse.flatMap(({ text, kind }) => [
    ...(text ? paragraph(fill(report.asked, { text: oneLine(text) }), page) : []),
    ...paragraph(report.askedBack[kind], page, text ? '    → ' : '  '),
  ])
  return shown.length === 0 ? [] : [page.paint.bold(report.reverse), ...shown]
}

/** Whether the candidate took part, or waited to be asked. */
export function dialogue({ report: { dialogue: talk } }: MockResult, words: Words, page: Page): string[] {
  if (talk === null) return []
  const { report } = words.messages.mock
  return [
    page.paint.bold(report.dialogue),
    ...paragraph(fill(report.talk[talk.kind], { replies: talk.replies, short: talk.short }), page),
  ]
}

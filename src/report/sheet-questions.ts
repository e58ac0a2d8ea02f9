import type { Catalogue } from '../i18n/index.js'
import type { AskedBackKind, Directions, Locale } from '../types/index.js'
import { heading, oneLine, paragraph, quotation, toText, type Page } from './page.js'
import { sanitise } from './sanitise.js'

export interface SheetQuestions extends Directions {
  /** The candidate's own, and what each does for them. */
  asked: { text: string; kind: AskedBackKind }[]
}

/** `coach prep questions`: the candidate's own questions, then directions, never sentences to learn by heart. */
export function sheetQuestionsText(
  { asked, open, beginnings }: SheetQuestions,
  locale: Locale,
  messages: Catalogue,
  page: Page,
): string {
  const { prep, mock } = messages
  const yours = asked.flatMap(({ text, kind }) => [
    ...paragraph(quotation(sanitise(oneLine(text)), messages), page),
    ...paragraph(mock.report.askedBack[kind], page, '    → '),
  ])
  const directions = open.flatMap(({ name, about }) => [
    ...paragraph(name[locale], page),
    ...paragraph(about[locale], page, '    '),
  ])
  return toText([
    ...heading(prep.yours, page),
    ...(asked.length > 0 ? yours : paragraph(prep.noneYet, page)),
    '',
    ...heading(prep.directions, page),
    ...(open.length > 0 ? directions : paragraph(prep.covered, page)),
    ...(beginnings.length > 0 ? ['', ...heading(prep.beginnings, page)] : []),
    ...beginnings.flatMap(text => paragraph(quotation(sanitise(text), messages), page)),
    '',
    ...paragraph(prep.ownWords, page, ''),
  ])
}

/** The same as data, version 1. */
export function sheetQuestionsJson({ asked, open, beginnings }: SheetQuestions, locale: Locale): string {
  const directions = open.map(({ id, name, about }) => ({ id, name: name[locale], about: about[locale] }))
  return `${JSON.stringify({ version: 1, questions: asked, directions, beginnings }, null, 2)}\n`
}

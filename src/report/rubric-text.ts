import { fill } from '../i18n/fill.js'
import type { Cause, Criterion, Rubric } from '../types/index.js'
import type { Reader } from './explain.js'
import { levelLines } from './levels.js'
import { heading, paragraph, rows, toText } from './page.js'

/** `coach rubric list`. */
export function rubricListText(rubrics: readonly Rubric[], { locale, messages, page }: Reader): string {
  const { contents } = messages.explain.rubric
  const said = ({ name, criteria, causes }: Rubric) =>
    `${name[locale]}  ${fill(contents, { criteria: criteria.length, causes: causes.length })}`
  return toText(
    rows(
      rubrics.map(rubric => [rubric.id, said(rubric)] as const),
      page,
    ),
  )
}

/** `coach rubric show`: the whole rubric, or the one criterion that was asked for. */
export function rubricText(rubric: Rubric, only: Criterion | null, reader: Reader): string {
  const { locale, messages, page } = reader
  const { rubric: words } = messages.explain
  const title = heading(`${rubric.name[locale]}  ${rubric.id}`, page)
  if (only) return toText([...title, '', ...criterionLines(only, reader)])
  const bands = fill(words.bands, rubric.bands[locale])
  const section = (name: string, blocks: string[][]) =>
    blocks.length === 0 ? [] : ['', ...heading(name, page), ...blocks.flatMap(block => ['', ...block])]
  return toText([
    ...title,
    ...paragraph(bands, page, ''),
    ...section(
      words.causes,
      rubric.causes.map(cause => causeLines(cause, reader)),
    ),
    ...section(
      words.criteria,
      rubric.criteria.map(criterion => criterionLines(criterion, reader)),
    ),
  ])
}

function causeLines(cause: Cause, { locale, messages, page }: Reader): string[] {
  const cap = fill(messages.explain.rubric.cap, { cap: cause.cap })
  return [
    ...heading(`${cause.name[locale]}  ${cause.id}`, page),
    ...paragraph(cap, page),
    ...paragraph(cause.impression[locale], page),
    ...paragraph(cause.direction[locale], page, '  → '),
  ]
}

function criterionLines(criterion: Criterion, { locale, messages, page }: Reader): string[] {
  const { explain } = messages
  const share = fill(explain.share, { percent: Math.round(criterion.weight * 100) })
  return [
    ...heading(`${criterion.name[locale]}  ${criterion.id}`, page),
    ...paragraph(criterion.selfCheck ? explain.selfCheck : share, page),
    ...paragraph(criterion.looksAt[locale], page),
    ...levelLines(criterion, locale, messages, page),
  ]
}

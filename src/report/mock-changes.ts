import { fill } from '../i18n/fill.js'
import { CAUSES, type CauseId, type CriterionId, type MockResult } from '../types/index.js'
import { paragraph, toText, type Page } from './page.js'
import type { Words } from './words.js'

/** A verdict or level that another rubric gives, with what it rests on. */
export type Change =
  | { kind: 'cause'; id: CauseId; before: string; after: string; because: string[] }
  | { kind: 'criterion'; id: CriterionId; before: number | null; after: number | null; because: string[] }

const MOST_REASONS = 2

/** What a session is judged differently in, causes first. */
export function changesBetween(before: MockResult, after: MockResult, words: Words): Change[] {
  const because = (evidence: MockResult['report']['causes'][CauseId]['evidence']) =>
    [...new Set(evidence.map(({ note }) => words.note(note)))].slice(0, MOST_REASONS)
  const causes = CAUSES.flatMap((id): Change[] => {
    const [then, now] = [before.report.causes[id], after.report.causes[id]]
    if (then.verdict === now.verdict) return []
    return [{ kind: 'cause', id, before: then.verdict, after: now.verdict, because: because(now.evidence) }]
  })
  const criteria = (Object.keys(after.report.criteria) as CriterionId[]).flatMap((id): Change[] => {
    const [then, now] = [before.report.criteria[id], after.report.criteria[id]]
    if (!now || (then?.level ?? null) === now.level) return []
    const levels = { before: then?.level ?? null, after: now.level }
    return [{ kind: 'criterion', id, ...levels, because: because(now.evidence) }]
  })
  return [...causes, ...criteria]
}

/** @param rubric how the other rubric was named on the command line */
export function mockChanges(changes: readonly Change[], rubric: string, words: Words, page: Page): string {
  const { names, mock } = words.messages
  const { report } = mock
  const level = (value: number | null) => String(value ?? report.noLevel)
  const shown = changes.flatMap(change => {
    const [name, before, after] =
      change.kind === 'cause'
        ? [words.cause(change.id).short, verdict(change.before), verdict(change.after)]
        : [words.criterion(change.id), level(change.before), level(change.after)]
    return [
      ...paragraph(fill(report.change, { cause: name, before, after }), page),
      ...change.because.flatMap(text => paragraph(text, page, '    ')),
    ]
  })
  const title = page.paint.bold(fill(report.changed, { rubric }))
  return toText([title, ...(shown.length > 0 ? shown : paragraph(report.unchanged, page))])

  function verdict(id: string): string {
    return names.verdict[id as keyof typeof names.verdict]
  }
}

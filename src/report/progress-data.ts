import { ALL_CRITERIA, CAUSES, type Progress, type ProgressGroup, type Sitting } from '../types/index.js'
import { row } from './csv-row.js'

/** `coach progress --format json`, version 1. */
export function progressJson(progress: Progress): string {
  const { by, sessions, groups, overall, drill, prediction } = progress
  const { compared, counts, total, agreement } = prediction
  const json = {
    version: 1,
    by,
    sessions: sessions.length,
    groups: groups.map(groupJson),
    ...movedIn(overall),
    drill,
    results: {
      compared: compared.map(({ date, company, result, practice }) => ({
        date,
        company,
        result,
        session: practice?.id ?? null,
        same_company: practice?.sameCompany ?? null,
        outlook: practice?.outlook ?? null,
      })),
      counts,
      total,
      agreement,
    },
  }
  return `${JSON.stringify(json, null, 2)}\n`
}

const groupJson = (group: ProgressGroup) => ({
  key: group.key,
  sessions: group.sittings.map(
    ({ id, day, stage, lang, company, category, causes, criteria, open, patterns }) => ({
      ...{ id, date: day, stage, lang, company, category },
      ...{ causes, criteria, open_gaps: open, patterns },
    }),
  ),
  ...movedIn(group),
})

function movedIn({ causes, criteria }: ProgressGroup) {
  const ids = (change: 'better' | 'worse') =>
    [...causes, ...criteria].filter(trend => trend.change === change).map(({ id }) => id)
  return {
    improved: ids('better'),
    worse: ids('worse'),
    stuck: causes.filter(({ stuck }) => stuck).map(({ id, running }) => ({ cause: id, times: running })),
  }
}

const HEAD = ['session', 'date', 'stage', 'lang', 'company', 'category', ...CAUSES, ...ALL_CRITERIA]

/** RFC 4180: a row a session, or a row an answer by category. */
export const progressCsv = ({ groups }: Progress): string =>
  row(HEAD) + groups.flatMap(({ sittings }) => sittings.map(item => row(cellsOf(item)))).join('')

const cellsOf = ({ id, day, stage, lang, company, category, causes, criteria }: Sitting) => [
  ...[id, day, stage, lang, company, category],
  ...CAUSES.map(cause => causes[cause].verdict),
  ...ALL_CRITERIA.map(criterion => criteria[criterion]?.level ?? null),
]

import { CATEGORIES, type Progress, type ProgressBy, type Reflection, type Sitting } from '../types/index.js'
import { companyKey } from './company-name.js'
import { drillNext } from './drill.js'
import { predict } from './predict.js'
import { groupOf } from './trend.js'

export interface Past {
  /** Whole interviews. */
  sessions: readonly Sitting[]
  /** The same by question; needed for `category` alone. */
  questions: readonly Sitting[]
  reflections: readonly Reflection[]
}

export interface Within {
  by: ProgressBy
  /** The first day that counts. */
  since: string | null
  company: string | null
}

/** Everything that `coach progress` shows. Practices before `since` still count as those before a real interview. */
export function progressOf(
  { sessions, questions, reflections }: Past,
  { by, since, company }: Within,
): Progress {
  const isWanted = (day: string, of: string | null) =>
    (since === null || day >= since) &&
    (company === null || (of !== null && companyKey(of) === companyKey(company)))
  const wanted = (sittings: readonly Sitting[]) =>
    inOrder(sittings).filter(sitting => isWanted(sitting.day, sitting.company))
  const shown = wanted(sessions)
  const overall = groupOf(null, shown)
  return {
    by,
    sessions: shown,
    overall,
    groups:
      by === 'session' ? [overall] : by === 'category' ? byCategory(wanted(questions)) : byCompany(shown),
    drill: drillNext(overall),
    prediction: predict(
      inOrder(sessions),
      reflections.filter(note => isWanted(note.date, note.company)),
    ),
  }
}

const byCategory = (sittings: readonly Sitting[]) =>
  CATEGORIES.map(category =>
    groupOf(
      category,
      sittings.filter(sitting => sitting.category === category),
    ),
  ).filter(group => group.sittings.length > 0)

/** By the name of the latest session; those without a company come last. */
function byCompany(sittings: readonly Sitting[]) {
  const keys = [...new Set(sittings.map(({ company }) => (company === null ? null : companyKey(company))))]
  const groups = keys.map(key => {
    const own = sittings.filter(({ company }) => (company === null ? null : companyKey(company)) === key)
    return groupOf(own.at(-1)!.company, own)
  })
  return groups.sort((a, b) => Number(a.key === null) - Number(b.key === null))
}

const inOrder = (sittings: readonly Sitting[]): Sitting[] =>
  [...sittings].sort((a, b) => (a.day === b.day ? numberOf(a) - numberOf(b) : a.day < b.day ? -1 : 1))

const numberOf = ({ id }: Sitting) => Number(id.split('-')[3] ?? 0)

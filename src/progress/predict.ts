import {
  CAUSES,
  CERTAIN,
  ENOUGH_RESULTS,
  type Compared,
  type Outlook,
  type Prediction,
  type Reflection,
  type Sitting,
} from '../types/index.js'
import { isSameCompany } from './company-name.js'

/** `doubtful` with a certain cause (✕), `clear` without; null where no cause could be judged. */
export function outlookOf({ causes }: Sitting): Outlook | null {
  const marks = CAUSES.map(id => causes[id])
  const certain = marks.some(
    ({ verdict, probability }) => verdict === 'present' && (probability ?? 0) >= CERTAIN,
  )
  if (certain) return 'doubtful'
  return marks.some(({ verdict }) => verdict === 'present' || verdict === 'absent') ? 'clear' : null
}

/**
 * Real results beside what the tool said of the practice before them.
 * @param sittings whole interviews, oldest first
 */
export function predict(sittings: readonly Sitting[], reflections: readonly Reflection[]): Prediction {
  const compared = reflections
    .flatMap(({ date, company, stage, result }): Compared[] =>
      result === null
        ? []
        : [{ date, company, result, practice: practiceBefore(date, company, stage, sittings) }],
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const counts = { clear: { pass: 0, fail: 0 }, doubtful: { pass: 0, fail: 0 } }
  for (const { practice, result } of compared) if (practice) counts[practice.outlook][result]++
  const total = compared.filter(({ practice }) => practice).length
  const agreed = counts.clear.pass + counts.doubtful.fail
  return { compared, counts, total, agreement: total < ENOUGH_RESULTS ? null : agreed / total }
}

/** The last one for the same company, else the last one; of the same stage, and before the day. */
function practiceBefore(
  date: string,
  company: string,
  stage: Sitting['stage'],
  sittings: readonly Sitting[],
): Compared['practice'] {
  const before = sittings.flatMap(sitting => {
    const outlook = outlookOf(sitting)
    return sitting.day < date && sitting.stage === stage && outlook ? [{ ...sitting, outlook }] : []
  })
  const same = before.findLast(sitting => isSameCompany(sitting.company, company))
  const chosen = same ?? before.at(-1)
  return chosen ? { id: chosen.id, sameCompany: same !== undefined, outlook: chosen.outlook } : null
}

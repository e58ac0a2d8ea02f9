import { assess } from '../assessment/index.js'
import type { AuditResult, Gate, LanguageAudit } from '../types/audit.js'
import { LANGS, type Analyser, type Answer, type Assessment, type Lang, type Rubric } from '../types/index.js'
import { rivalsOver } from './baselines.js'
import type { Seeded } from './bootstrap.js'
import { auditCauses, curveOf } from './causes.js'
import { auditGuide } from './guide.js'
import type { Entry } from './labelled.js'
import { macroOf, shortfallsOf } from './macro.js'
import { auditCriteria, auditGaps, auditPass } from './ratings.js'

/** One labelled file: a batch, in which answers may be alike. */
export interface AuditFile {
  file: string
  entries: Entry[]
}

export interface AuditOptions {
  rubrics: Readonly<Record<1 | 2, Rubric>>
  analyser: Analyser
  /** Makes the lots for resampling and folds. */
  seeded: Seeded
  /** Least macro figures, by language. */
  least?: Readonly<Partial<Record<Gate, number>>>
}

/** How far the rubrics agree with people, language by language. Pure: the same files give the same figures. */
export function audit(files: readonly AuditFile[], options: AuditOptions): AuditResult {
  const languages = LANGS.filter(lang =>
    files.some(({ entries }) => entries.some(({ item }) => item.lang === lang)),
  ).map(lang => auditLanguage(lang, files, options))
  return {
    files: files.map(({ file }) => file),
    languages,
    shortfalls: shortfallsOf(languages, options.least ?? {}),
  }
}

function auditLanguage(
  lang: Lang,
  files: readonly AuditFile[],
  { rubrics, analyser, seeded }: AuditOptions,
): LanguageAudit {
  const texts: string[] = []
  const judge = (answer: Answer): { index: number; result: Assessment } => ({
    index: texts.push(answer.answer) - 1,
    result: assess(answer, rubrics[answer.stage], analyser),
  })
  const entries = files.flatMap(({ file, entries }) => entries.map(entry => ({ file, ...entry })))
  const own = entries.filter(({ item }) => item.lang === lang)
  const judged = own.flatMap(({ file, kind, item }) =>
    kind === 'labelled' ? [{ file, item, ...judge(item.answer) }] : [],
  )
  const pairs = own.flatMap(({ kind, item }) =>
    kind === 'pair' ? [{ item, good: judge(item.good), bad: judge(item.bad) }] : [],
  )
  const singles = own.flatMap(({ kind, item }) =>
    kind === 'single' ? [{ item, ...judge(item.answer) }] : [],
  )
  const bench = { rivals: rivalsOver(texts), seeded }
  const causes = auditCauses(judged, bench)
  const criteria = auditCriteria(judged, bench)
  const pass = auditPass(judged, bench)
  return {
    lang,
    n: judged.length,
    causes,
    criteria,
    pass,
    gaps: auditGaps(judged, bench),
    curve: curveOf(judged),
    macro: macroOf(causes, criteria, pass),
    guide: auditGuide(pairs, singles, judged, bench),
  }
}

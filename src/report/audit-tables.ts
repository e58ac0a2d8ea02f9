import { countOf, fill } from '../i18n/fill.js'
import type { Baselines, Estimate, LanguageAudit } from '../types/audit.js'
import type { Words } from './words.js'

/** A table in the reader's words, for whatever format; the first column holds names, the others figures. */
export interface Table {
  title: string
  head: string[]
  rows: string[][]
}

/** All of one language. */
export interface Section {
  title: string
  tables: Table[]
}

/** Two digits, and no minus before a nought. */
const two = (value: number) => value.toFixed(2).replace(/^-(0\.00)$/, '$1')

export function sectionOf(audit: LanguageAudit, words: Words): Section {
  const say = words.messages.audit
  return {
    title: fill(say.section, { language: say.language[audit.lang], answers: countOf(audit.n, say.answers) }),
    tables: [
      causes(audit, words),
      criteria(audit, words),
      whole(audit, words),
      guide(audit, words),
      curve(audit, words),
    ].filter(({ rows }) => rows.length > 0),
  }
}

const figures = ({ messages: { audit: say } }: Words) => ({
  figure: (value: number | null) => (value === null ? say.none : two(value)),
  share: (part: number, of: number) => (of === 0 ? say.none : two(part / of)),
  estimate: (one: Estimate | null) =>
    one === null
      ? say.none
      : fill(say.estimate, { value: two(one.value), low: two(one.low), high: two(one.high) }),
})

/** Both learners' cells. */
const rivals = ({ length, ngrams }: Baselines, words: Words) => [length, ngrams].map(figures(words).figure)

function causes({ causes, macro }: LanguageAudit, words: Words): Table {
  const { columns, rows, causes: title } = words.messages.audit
  const { figure, estimate } = figures(words)
  const mean = [
    rows.mean,
    '',
    figure(macro.kappa),
    ...rivals(macro.kappaBaselines, words),
    figure(macro.coverage),
    figure(macro.precision),
  ]
  const each = causes.map(({ id, n, kappa, baselines, coverage, precision }) => [
    words.messages.names.cause[id],
    String(n),
    estimate(kappa),
    ...rivals(baselines, words),
    figure(coverage),
    figure(precision),
  ])
  return {
    title,
    head: [columns.n, columns.kappa, columns.length, columns.ngrams, columns.given, columns.right],
    rows: each.length === 0 ? [] : [...each, mean],
  }
}

function criteria({ criteria, macro }: LanguageAudit, words: Words): Table {
  const { columns, rows, criteria: title } = words.messages.audit
  const { figure, estimate } = figures(words)
  const each = criteria.map(({ id, n, qwk, baselines, upByTwo, unrated }) => [
    words.criterion(id),
    String(n),
    estimate(qwk),
    ...rivals(baselines, words),
    String(upByTwo),
    String(unrated),
  ])
  const mean = [rows.mean, '', figure(macro.qwk), ...rivals(macro.qwkBaselines, words), '', '']
  return {
    title,
    head: [columns.n, columns.qwk, columns.length, columns.ngrams, columns.upByTwo, columns.unrated],
    rows: each.length === 0 ? [] : [...each, mean],
  }
}

function whole({ pass, gaps }: LanguageAudit, words: Words): Table {
  const { columns, rows, whole: title } = words.messages.audit
  const { share, estimate } = figures(words)
  const passRow = [rows.pass, String(pass.n), estimate(pass.qwk), ...rivals(pass.baselines, words)]
  const gapRow = [rows.gaps, String(gaps.n), share(gaps.hits, gaps.n), ...rivals(gaps.baselines, words)]
  return {
    title,
    head: [columns.n, columns.figure, columns.length, columns.ngrams],
    rows: [...(pass.n > 0 ? [passRow] : []), ...(gaps.n > 0 ? [gapRow] : [])],
  }
}

function guide({ guide: of }: LanguageAudit, words: Words): Table {
  const { columns, rows, guide: title } = words.messages.audit
  const { share } = figures(words)
  const ranked = (['pairs', 'lengthened'] as const).flatMap(id => {
    const rank = of?.[id]
    if (!rank || rank.n === 0) return []
    return [[rows[id], String(rank.n), share(rank.right, rank.n), ...rivals(rank.baselines, words)]]
  })
  const flagged = (['good', 'bad'] as const).flatMap(id => {
    const answers = of?.[id]
    if (!answers || answers.n === 0) return []
    return [[rows[id], String(answers.n), share(answers.flagged, answers.n), '', '']]
  })
  return {
    title,
    head: [columns.n, columns.figure, columns.length, columns.ngrams],
    rows: [...ranked, ...flagged],
  }
}

function curve({ curve: points }: LanguageAudit, words: Words): Table {
  const { columns, curve: title } = words.messages.audit
  const { figure } = figures(words)
  return {
    title,
    head: [columns.n, columns.coverage, columns.error],
    rows: points.map(({ confidence, given, coverage, error }) => [
      `${columns.confidence} ≥ ${two(confidence)}`,
      String(given),
      two(coverage),
      figure(error),
    ]),
  }
}

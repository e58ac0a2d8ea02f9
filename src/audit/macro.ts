import {
  GATES,
  type Baselines,
  type CauseAudit,
  type CriterionAudit,
  type Gate,
  type LanguageAudit,
  type MacroAudit,
  type PassAudit,
  type Shortfall,
} from '../types/audit.js'
import { mean } from './metrics.js'

/** The mean of what was measured. */
function meanOf(values: readonly (number | null)[]): number | null {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : mean(known)
}

const baselinesOf = (all: readonly { baselines: Baselines }[]): Baselines => ({
  length: meanOf(all.map(({ baselines }) => baselines.length)),
  ngrams: meanOf(all.map(({ baselines }) => baselines.ngrams)),
})

export const macroOf = (
  causes: readonly CauseAudit[],
  criteria: readonly CriterionAudit[],
  pass: PassAudit,
): MacroAudit => ({
  kappa: meanOf(causes.map(({ kappa }) => kappa && kappa.value)),
  qwk: meanOf(criteria.map(({ qwk }) => qwk && qwk.value)),
  pass: pass.qwk && pass.qwk.value,
  precision: meanOf(causes.map(({ precision }) => precision)),
  coverage: meanOf(causes.map(({ coverage }) => coverage)),
  kappaBaselines: baselinesOf(causes),
  qwkBaselines: baselinesOf(criteria),
})

/**
 * Where a language's macro figure is below what was asked for. A figure that can't be measured falls short, but a
 * language without labelled answers is asked nothing, unless no language has any.
 */
export function shortfallsOf(
  languages: readonly LanguageAudit[],
  least: Readonly<Partial<Record<Gate, number>>>,
): Shortfall[] {
  const labelled = languages.filter(({ n }) => n > 0)
  const asked = labelled.length > 0 ? labelled : languages
  return asked.flatMap(({ lang, macro }) =>
    GATES.flatMap(gate => {
      const floor = least[gate]
      const value = macro[gate]
      if (floor === undefined || (value !== null && value >= floor)) return []
      return [{ lang, gate, least: floor, value }]
    }),
  )
}

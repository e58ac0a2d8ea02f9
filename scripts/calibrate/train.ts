import { signals } from '../../src/signals/index.js'
import type { Labelled, Pair } from './corpus.js'
import { fit, score, type Contrast, type Fit } from './fit.js'
import { isGood, labelOf, type Label } from './labels.js'
import { cutsByShare } from '../../src/audit/cuts.js'
import { auc, kappa, mean } from '../../src/audit/metrics.js'

export type Values = (item: Labelled, signal: string) => number

export interface Trained {
  names: string[]
  model: Fit
  /** Causes: one, in logits. Criteria: three, between the levels. */
  cuts: number[]
}

const RIDGE = 0.3
const LEAST_AUC = 0.55
const ENOUGH = 8
const CONTRAST_WEIGHT = 0.5

const direction = (name: string) => (signals.get(name)?.polarity === 'for' ? 1 : -1)

/** Signals that part good from bad overall and in most batches; chosen anew inside every fold. */
function select(label: Label, items: Labelled[], value: Values): string[] {
  if (label.fixed) return label.candidates
  const better = (name: string, of: Labelled[]) =>
    auc(
      of.map(item => direction(name) * value(item, name)),
      of.map(item => isGood(label, labelOf(label, item)!)),
    )
  const batches = [...new Set(items.map(({ batch }) => batch))].map(batch =>
    items.filter(item => item.batch === batch),
  )
  const chosen = label.candidates.filter(name => {
    const each = batches
      .filter(of => of.length >= ENOUGH)
      .map(of => better(name, of))
      .filter(part => !Number.isNaN(part))
    const most = each.filter(part => part >= 0.5).length >= Math.ceil(each.length * 0.6)
    return most && better(name, items) >= LEAST_AUC
  })
  return chosen.length > 0 ? chosen : label.candidates.slice(0, 1)
}

/** What helps the weights beside labelled answers; the cuts are set on those alone. */
export interface Helpers {
  rows: Labelled[]
  /** Of each pair, the good answer shall score above the bad one. */
  pairs: Pair[]
}

/** Fits one label. */
export function train(
  label: Label,
  items: Labelled[],
  { rows: more, pairs }: Helpers,
  value: Values,
): Trained {
  const given = Object.entries(label.given)
  const fitted = select(label, items, value).filter(name => !(name in label.given))
  const bad = label.kind === 'cause' ? -1 : 1
  const rows = [...items, ...more].map(item => ({
    values: fitted.map(name => value(item, name)),
    target: given.reduce((left, [name, weight]) => left - weight * value(item, name), labelOf(label, item)!),
    weight: item.weight,
  }))
  const { bias, weights } = fit(rows, {
    kind: label.kind === 'cause' ? 'logistic' : 'linear',
    signs: fitted.map(name => bad * direction(name)),
    ridge: RIDGE,
    contrasts: label.kind === 'cause' ? [] : contrastsOf(pairs, fitted, value),
  })
  const trained = {
    names: [...fitted, ...given.map(([name]) => name)],
    model: { bias, weights: [...weights, ...given.map(([, weight]) => weight)] },
    cuts: [],
  }
  const scores = items.map(item => scoreOf(trained, item, value))
  const targets = items.map(item => labelOf(label, item)!)
  return {
    ...trained,
    cuts: label.kind === 'cause' ? [bestCut(scores, targets)] : levelCuts(scores, targets),
  }
}

const contrastsOf = (pairs: Pair[], names: string[], value: Values): Contrast[] =>
  pairs.map(({ good, bad }) => ({
    values: names.map(name => value(good, name) - value(bad, name)),
    weight: CONTRAST_WEIGHT,
  }))

export const scoreOf = (
  { names, model }: Pick<Trained, 'names' | 'model'>,
  item: Labelled,
  value: Values,
): number =>
  score(
    model,
    names.map(name => value(item, name)),
  )

/** The cut of the highest kappa, smoothed over its neighbours and drawn half-way to even odds. */
function bestCut(scores: number[], targets: number[]): number {
  const sorted = [...scores].sort((a, b) => a - b)
  const cuts = sorted.map((at, index) => (at + (sorted[index + 1] ?? at)) / 2)
  const agreement = cuts.map(cut =>
    kappa(
      scores.map(one => Number(one > cut)),
      targets,
      2,
    ),
  )
  const smooth = cuts.map((_, index) => mean(agreement.slice(Math.max(0, index - 2), index + 3)))
  return cuts[smooth.indexOf(Math.max(...smooth))]! / 2
}

/** Cuts that give each level the share of answers that people gave it. */
const levelCuts = (scores: number[], targets: number[]): number[] =>
  cutsByShare(scores, targets, [2, 3, 4], [0, 5])

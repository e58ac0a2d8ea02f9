import type { Labelled } from './corpus.js'
import { labelOf, type Label } from './labels.js'
import { kappa } from '../../src/audit/metrics.js'
import { scoreOf, train, type Helpers, type Trained, type Values } from './train.js'

/** A judgement of an answer by a model that has seen nothing of its batch. */
export interface Blind {
  item: Labelled
  /** Score minus cut (causes), in logits. */
  margin: number
  predicted: number
  target: number
}

/** Leaves out each batch in turn. */
export function leaveOneOut(label: Label, items: Labelled[], helpers: Helpers, value: Values): Blind[] {
  const batches = [...new Set(items.map(({ batch }) => batch))]
  return batches.flatMap(batch => {
    const rest = items.filter(item => item.batch !== batch)
    if (rest.length === 0) return []
    const left = items.filter(item => item.batch === batch)
    return judgeBlind(label, train(label, rest, helpers, value), left, value)
  })
}

const judgeBlind = (label: Label, trained: Trained, items: Labelled[], value: Values): Blind[] =>
  items.map(item => {
    const score = scoreOf(trained, item, value)
    const passed = trained.cuts.filter(cut => score >= cut).length
    return {
      item,
      margin: score - trained.cuts[0]!,
      predicted: label.kind === 'cause' ? passed : passed + 1,
      target: labelOf(label, item)!,
    }
  })

/** Kappa for a cause, QWK for a criterion. */
export function agreement(label: Label, blind: Blind[]): number {
  const base = label.kind === 'cause' ? 0 : 1
  return kappa(
    blind.map(({ predicted }) => predicted - base),
    blind.map(({ target }) => target - base),
    label.kind === 'cause' ? 2 : 4,
    label.kind === 'cause' ? 0 : 2,
  )
}

const SURE_ENOUGH = 0.88
/** No wider: a tool that hardly ever says what it thinks helps nobody. */
const LOWS = [0.45, 0.4, 0.35]
const HIGHS = [0.55, 0.6, 0.65]
const logistic = (z: number) => 1 / (1 + Math.exp(-z))

/** Narrowest on each side so that seven of eight blind verdicts there are right, as far as the limits allow. */
export function unsureBand(blind: Blind[]): [low: number, high: number] {
  const right = (inside: (probability: number) => boolean) => {
    const given = blind.filter(({ margin }) => inside(logistic(margin)))
    return given.filter(({ predicted, target }) => predicted === target).length / Math.max(1, given.length)
  }
  return [
    LOWS.find(low => right(p => p < low) >= SURE_ENOUGH) ?? LOWS.at(-1)!,
    HIGHS.find(high => right(p => p >= high) >= SURE_ENOUGH) ?? HIGHS.at(-1)!,
  ]
}

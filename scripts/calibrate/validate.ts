import type { Labelled } from './corpus.js'
import { labelOf, type Label } from './labels.js'
import { kappa } from '../../src/audit/metrics.js'
import { scoreOf, train, type Trained, type Values } from './train.js'

/** A judgement of an answer by a model that has seen nothing of its batch. */
export interface Blind {
  item: Labelled
  /** Score minus cut (causes), in logits. */
  margin: number
  predicted: number
  target: number
}

/** Leaves out each batch in turn. */
export function leaveOneOut(label: Label, items: Labelled[], guide: Labelled[], value: Values): Blind[] {
  const batches = [...new Set(items.map(({ batch }) => batch))]
  return batches.flatMap(batch => {
    const rest = items.filter(item => item.batch !== batch)
    if (rest.length === 0) return []
    const left = items.filter(item => item.batch === batch)
    return judgeBlind(label, train(label, rest, guide, value), left, value)
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

/**
 * The guides' good answers — ordinary, polite, short — each half judged by a model that has not seen it.
 * @param guide rows that may be fitted on
 */
export function onGentle(
  label: Label,
  items: Labelled[],
  guide: Labelled[],
  gentle: Labelled[],
  value: Values,
): Blind[] {
  const half = ({ answer }: Labelled) => Number(/\d+$/.exec(answer.id ?? '')?.[0] ?? 0) % 2
  return [0, 1].flatMap(side => {
    const seen = guide.filter(item => half(item) !== side)
    const unseen = gentle.filter(item => half(item) === side)
    return judgeBlind(label, train(label, items, seen, value), unseen, value)
  })
}

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

const SURE_ENOUGH = 0.9
const LOWS = [0.4, 0.35, 0.3, 0.25]
const HIGHS = [0.6, 0.65, 0.7, 0.75]
const logistic = (z: number) => 1 / (1 + Math.exp(-z))

/** How many of the guides' good answers may be condemned. */
const CONDEMNED = 0.1

/**
 * Narrowest on each side so that nine of ten blind verdicts there are right and hardly any gentle answer is
 * condemned, as far as the limits allow.
 */
export function unsureBand(blind: Blind[], gentle: Blind[]): [low: number, high: number] {
  const condemned = (high: number) =>
    gentle.filter(({ margin }) => logistic(margin) >= high).length / Math.max(1, gentle.length)
  const right = (inside: (probability: number) => boolean) => {
    const given = blind.filter(({ margin }) => inside(logistic(margin)))
    return given.filter(({ predicted, target }) => predicted === target).length / Math.max(1, given.length)
  }
  return [
    LOWS.find(low => right(p => p < low) >= SURE_ENOUGH) ?? LOWS.at(-1)!,
    HIGHS.find(high => right(p => p >= high) >= SURE_ENOUGH && condemned(high) <= CONDEMNED) ?? HIGHS.at(-1)!,
  ]
}

import type { Labelled } from './corpus.js'
import { labelOf, type Label } from './labels.js'
import { kappa } from './metrics.js'
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

/** Guide answers judged by a model that has seen none of the guides: ordinary, polite, short. */
export function onGuide(label: Label, items: Labelled[], guide: Labelled[], value: Values): Blind[] {
  return judgeBlind(label, train(label, items, [], value), guide, value)
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
const logistic = (z: number) => 1 / (1 + Math.exp(-z))

/** The narrowest band around even odds outside of which nine of ten blind verdicts are right. */
export function unsureBand(blind: Blind[]): [low: number, high: number] {
  for (let half = 0.1; half < 0.26; half += 0.05) {
    const outside = blind.filter(({ margin }) => Math.abs(logistic(margin) - 0.5) >= half)
    const right = outside.filter(({ predicted, target }) => predicted === target).length
    if (outside.length > 0 && right / outside.length >= SURE_ENOUGH)
      return [round(0.5 - half), round(0.5 + half)]
  }
  return [0.25, 0.75]
}

const round = (value: number) => Number(value.toFixed(2))

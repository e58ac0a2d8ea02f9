import { ABOUT, type About, type Lang } from '../types/index.js'
import axes from './axes.yaml'
import negations from './negations.yaml'

type Words = Record<Lang, string>
const patternOf = ({ ja, en }: Words): Record<Lang, RegExp> => ({
  ja: new RegExp(ja, 'g'),
  en: new RegExp(en, 'gi'),
})

/** Where one person stands somewhere; see `axes.yaml`. */
export interface Axis {
  of: readonly About[]
  poles: readonly [a: Record<Lang, RegExp>, b: Record<Lang, RegExp>]
}

export const AXES: Axis[] = (axes as { of?: About[]; a: Words; b: Words }[]).map(({ of = ABOUT, a, b }) => ({
  of,
  poles: [patternOf(a), patternOf(b)],
}))

const { denies, weak, turns } = negations as Record<'denies' | 'weak' | 'turns', Words>
export const DENIES = patternOf(denies)
export const WEAK = patternOf(weak)
export const TURNS = patternOf(turns)

/** Whether a pattern with the flag `g` is found, wherever it was left last. */
export const finds = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0

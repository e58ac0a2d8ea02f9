import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { evidenceOf, type Evidence } from '../../src/consistency/evidence.js'
import { featuresOf, type Features } from '../../src/consistency/features.js'
import type { About, Analyser, Analysis, Lang } from '../../src/types/index.js'

/** A labelled pair of statements of one person; a line of `corpus/consistency`. */
export interface Pair {
  id: string
  lang: Lang
  about: About
  a: { question: string; text: string }
  b: { question: string; text: string }
  consistent: boolean
  why: string
}

/** A pair as it is learnt from. */
export interface Row {
  /** The file that it stands in: one writer's pairs. */
  file: string
  /** Whether it helped to find the rules for signs, so that they look better on it than they are. */
  known: boolean
  drifts: boolean
  /** Whether the second statement stands first, for the learning only. */
  isTurned: boolean
  features: Features
  evidence: Evidence
}

/** As short as this, two statements are learnt from in either order. */
const TURNED = 0.5

const KNOWN = ['dev.jsonl', 'hard.jsonl', 'second.jsonl']

export const pairsIn = (file: string): Pair[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Pair)

/** Every pair that may be learnt from. */
export const loadRows = (root: string, lang: Lang, analyser: Analyser): Row[] => {
  const folder = join(root, 'corpus/consistency/taught')
  return readdirSync(folder)
    .sort()
    .flatMap(file =>
      pairsIn(join(folder, file))
        .filter(pair => pair.lang === lang)
        .flatMap(({ a, b, about, consistent }) => {
          const [first, second] = [analyser.analyse(a.text, lang), analyser.analyse(b.text, lang)]
          const row = (one: Analysis, other: Analysis, isTurned: boolean): Row => ({
            file,
            known: KNOWN.includes(file),
            drifts: !consistent,
            isTurned,
            features: featuresOf(one, other),
            evidence: evidenceOf(one, other, about),
          })
          const there = row(first, second, false)
          return there.evidence.brevity < TURNED ? [there] : [there, row(second, first, true)]
        }),
    )
}

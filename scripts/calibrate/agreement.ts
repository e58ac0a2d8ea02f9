/**
 * How far the shipped rubrics agree with people on answers that were never calibrated on. `npm run agreement`.
 */
import { assess } from '../../src/assessment/index.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { rubricForStage } from '../../src/platform/shipped.js'
import {
  CAUSES,
  CRITERIA,
  LANGS,
  type Assessment,
  type CriterionId,
  type Lang,
  type Pass,
} from '../../src/types/index.js'
import { loadCorpus, type Labelled } from './corpus.js'
import { kappa, mean } from './metrics.js'

interface Pair {
  item: Labelled
  result: Assessment
}

const PASSES: Pass[] = ['no', 'borderline', 'yes']
const root = process.argv[2] ?? '.'
const analyser = await loadAnalyser([...LANGS])
const pairs: Pair[] = loadCorpus(root).heldOut.map(item => ({
  item,
  result: assess(item.answer, rubricForStage(item.answer.stage), analyser),
}))
for (const lang of LANGS)
  report(
    lang,
    pairs.filter(pair => pair.item.lang === lang),
  )

function report(lang: Lang, of: Pair[]): void {
  const line = (name: string, n: number, figures: string) =>
    console.log(`${lang} ${name.padEnd(17)} n ${String(n).padStart(3)}  ${figures}`)
  for (const id of CAUSES) {
    const labelled = of.filter(
      ({ item, result }) => item.causes[id] !== undefined && result.causes[id].probability !== null,
    )
    if (labelled.length === 0) continue
    const guessed = labelled.map(({ result }) => Number(result.causes[id].probability! >= 0.5))
    const gold = labelled.map(({ item }) => Number(item.causes[id]))
    const decided = labelled.filter(({ result }) => result.causes[id].verdict !== 'unsure')
    const right = decided.filter(
      ({ item, result }) => (result.causes[id].verdict === 'present') === item.causes[id],
    )
    const share = (decided.length / labelled.length).toFixed(2)
    const exact = (right.length / Math.max(1, decided.length)).toFixed(2)
    line(
      id,
      labelled.length,
      `kappa ${kappa(guessed, gold, 2).toFixed(2)}  decided ${share}, of these right ${exact}`,
    )
  }
  for (const id of new Set<CriterionId>([...CRITERIA[1], ...CRITERIA[2]])) {
    const rated = of.filter(
      ({ item, result }) => item.criteria[id] !== undefined && result.criteria[id]?.level,
    )
    const given = rated.map(({ result }) => result.criteria[id]!.level! - 1)
    const gold = rated.map(({ item }) => item.criteria[id]! - 1)
    line(id, rated.length, `QWK ${kappa(given, gold, 4, 2).toFixed(2)}`)
  }
  const passes = of.map(({ result }) => PASSES.indexOf(result.pass))
  line(
    'pass',
    of.length,
    `QWK ${kappa(
      passes,
      of.map(({ item }) => PASSES.indexOf(item.pass!)),
      3,
      2,
    ).toFixed(2)}`,
  )
  const hits = of.filter(({ item }) => item.gaps.length > 0)
  line(
    'top gap',
    hits.length,
    `named by a person ${mean(hits.map(({ item, result }) => Number(item.gaps.includes(result.gaps[0]!)))).toFixed(2)}`,
  )
}

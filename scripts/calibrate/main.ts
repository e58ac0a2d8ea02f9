/**
 * Fits the rubric's weights, cuts and bands of doubt to the labelled answers and writes them into the YAML.
 * Prints how well models that have seen nothing of a batch agree with people on it. `npm run calibrate`;
 * `npm run calibrate -- --dry-run` writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verdictOf } from '../../src/assessment/causes.js'
import { guard } from '../../src/assessment/guards.js'
import { logistic } from '../../src/assessment/linear.js'
import { measure } from '../../src/assessment/measures.js'
import { readAnswer } from '../../src/assessment/reading.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { signals } from '../../src/signals/index.js'
import type { Reading } from '../../src/signals/signal.js'
import { LANGS, type CauseId, type Lang } from '../../src/types/index.js'
import { loadCorpus, type Corpus, type Labelled } from './corpus.js'
import { LABELS, labelOf, type Label } from './labels.js'
import { train, type Helpers, type Trained, type Values } from './train.js'
import { agreement, leaveOneOut, unsureBand, type Blind } from './validate.js'
import { fitBands } from './bands.js'
import { writeModels, type Slot } from './write.js'

const root = process.argv[2] ?? '.'
const dryRun = process.argv.includes('--dry-run')

async function readAll(items: Labelled[]): Promise<Map<Labelled, Reading>> {
  const analyser = await loadAnalyser([...LANGS])
  return new Map(items.map(item => [item, readAnswer(item.answer, analyser)]))
}

function measureAll(readings: Map<Labelled, Reading>): Values {
  const items = [...readings.keys()]
  const known = new Map<string, number>()
  return (item, name) => {
    const key = `${items.indexOf(item)} ${name}`
    let value = known.get(key)
    if (value === undefined) {
      value = signals.get(name)?.[item.lang].detect?.(readings.get(item)!).value ?? 0
      known.set(key, value)
    }
    return value
  }
}

function fitLabel(label: Label, lang: Lang, corpus: Corpus, helpers: Helpers, value: Values) {
  const usable = (item: Labelled) => (label.pooled || item.lang === lang) && labelOf(label, item) !== null
  const items = corpus.dev.filter(usable)
  const asked = new Set(items.map(({ answer }) => answer.category))
  const help = {
    rows: helpers.rows.filter(item => usable(item) && asked.has(item.answer.category)),
    pairs: helpers.pairs.filter(({ good }) => good.lang === lang && asked.has(good.answer.category)),
  }
  const blind = leaveOneOut(label, items, help, value)
  const ofLang = blind.filter(({ item }) => item.lang === lang)
  const band = unsureBand(blind)
  const name = label.kind === 'cause' ? 'kappa' : 'QWK'
  console.log(
    `${lang} ${label.id.padEnd(17)} stage ${label.stage}  n ${String(ofLang.length).padStart(3)}  ` +
      `${name} ${agreement(label, ofLang).toFixed(2)}  ${label.kind === 'cause' ? daring(label.id as CauseId, ofLang, band) : tooHigh(ofLang)}`,
  )
  return toModel(label, train(label, items, help, value), band)
}

/** The share of blind verdicts that would be given, and how many of those are people's. */
function daring(cause: CauseId, blind: Blind[], band: [number, number]): string {
  const given = blind.flatMap(({ item, margin, target }) => {
    const reading = readings.get(item)!
    const verdict = verdictOf(cause, logistic(margin), band, guard(reading, measure(reading), []))
    return verdict === 'unsure' ? [] : [Number((verdict === 'present') === (target === 1))]
  })
  const right = given.reduce((sum, one) => sum + one, 0) / given.length
  return `given ${(given.length / blind.length).toFixed(2)}  right ${right.toFixed(2)}`
}

const tooHigh = (blind: Blind[]): string =>
  `two levels too high ${blind.filter(({ predicted, target }) => predicted >= target + 2).length}`

const round = (value: number) => Number(value.toFixed(2))

/** In the rubric's words; a cause's bias is shifted so that its cut is at even odds. */
function toModel(label: Label, { names, model, cuts }: Trained, band: [number, number]) {
  const weights = Object.fromEntries(
    names
      .map((name, index) => [name, round(model.weights[index]!)] as const)
      .filter(([, weight]) => Math.abs(weight) >= 0.05),
  )
  if (label.kind === 'criterion') return { bias: round(model.bias), cuts: cuts.map(round), weights }
  return { bias: round(model.bias - cuts[0]!), unsure: band, weights }
}

const corpus = loadCorpus(root)
const guideItems = [
  ...corpus.pairs.flatMap(({ good, bad }) => [good, bad]),
  ...corpus.singles.map(({ item }) => item),
  ...corpus.hard,
]
const readings = await readAll([...corpus.dev, ...guideItems])
const value = measureAll(readings)
const slots: Record<'first' | 'second', Slot[]> = { first: [], second: [] }
for (const label of LABELS) {
  const model = Object.fromEntries(
    LANGS.map(lang => [
      lang,
      fitLabel(label, lang, corpus, { rows: guideItems, pairs: corpus.pairs }, value),
    ]),
  )
  const list = label.kind === 'cause' ? 'causes' : 'criteria'
  slots[label.stage === 1 ? 'first' : 'second'].push({ list, id: label.id, value: model })
}
if (!dryRun) {
  for (const id of ['first', 'second'] as const) {
    const file = join(root, 'rubrics', `${id}.yaml`)
    writeFileSync(file, writeModels(readFileSync(file, 'utf8'), slots[id]))
  }
  await fitBands(root, corpus.dev)
}

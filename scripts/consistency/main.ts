/**
 * Learns from labelled pairs how an axis that drifts is told, and writes it to `src/consistency/learnt`. Prints how often
 * it is right on the pairs of a writer whose other pairs were left out. `npm run calibrate:consistency`;
 * `npm run calibrate:consistency -- --dry-run` writes nothing.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oddsBy, scoreOf, type BothWeights } from '../../src/consistency/score.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { LANGS, type Lang } from '../../src/types/index.js'
import { learn } from './learn.js'
import { loadRows, type Row } from './pairs.js'
import { weigh, type Blind } from './weigh.js'
import { toYaml } from './write.js'

const [root = '.', ...flags] = process.argv.slice(2)
const analyser = await loadAnalyser([...LANGS])

/** What the features say of each row, learnt from the other writers only. */
function unseen(rows: readonly Row[]): Blind[] {
  return [...new Set(rows.map(({ file }) => file))].flatMap(file => {
    const model = learn(rows.filter(row => row.file !== file))
    return rows
      .filter(row => row.file === file)
      .map(row => ({ row, score: scoreOf(row.features, model.bias, model.weights) }))
  })
}

function report(lang: Lang, blind: readonly Blind[], weights: BothWeights): void {
  const isRight = (one: Blind) => oddsBy(weights, one.score, one.row.evidence) >= 0 === one.row.drifts
  const share = (of: readonly Blind[]) => (of.filter(isRight).length / of.length).toFixed(2)
  for (const file of new Set(blind.map(({ row }) => row.file)))
    console.log(`${lang}  ${file.padEnd(18)} right ${share(blind.filter(({ row }) => row.file === file))}`)
  console.log(`${lang}  all ${blind.length}, of writers left out: right ${share(blind)}`)
}

for (const lang of LANGS) {
  const rows = loadRows(root, lang, analyser)
  const blind = unseen(rows)
  const weights = weigh(blind)
  report(
    lang,
    blind.filter(({ row }) => !row.isTurned),
    weights,
  )
  const file = join(root, `src/consistency/learnt/${lang}.yaml`)
  if (!flags.includes('--dry-run'))
    writeFileSync(file, toYaml(weights, learn(rows), rows.filter(({ isTurned }) => !isTurned).length))
}

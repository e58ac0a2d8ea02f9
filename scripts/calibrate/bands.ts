import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isMap, parseDocument } from 'yaml'
import { assess } from '../../src/assessment/index.js'
import { parseRubric } from '../../src/content/rubric.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import {
  LANGS,
  type Assessment,
  type Lang,
  type Pass,
  type Rubric,
  type Stage,
} from '../../src/types/index.js'
import { parse } from 'yaml'
import type { Labelled } from './corpus.js'
import { kappa } from '../../src/audit/metrics.js'
import { replaceKey } from './write.js'

const ORDER: Pass[] = ['no', 'borderline', 'yes']
const STEP = 2

interface Judged {
  item: Labelled
  result: Assessment
}

/** Sets the lowest scores for `yes` and `borderline` where they agree best with people's pass labels. */
export async function fitBands(root: string, dev: Labelled[]): Promise<void> {
  const analyser = await loadAnalyser([...LANGS])
  for (const [id, stage] of [
    ['first', 1],
    ['second', 2],
  ] as const) {
    const file = join(root, 'rubrics', `${id}.yaml`)
    const rubric = readRubric(root, id)
    const judged = dev
      .filter(({ answer }) => answer.stage === stage)
      .map(item => ({ item, result: assess(item.answer, rubric, analyser) }))
    const bands = Object.fromEntries(LANGS.map(lang => [lang, best(judged, lang, stage)]))
    const yaml = readFileSync(file, 'utf8')
    const { contents } = parseDocument(yaml)
    if (!isMap(contents)) throw new Error(`${file}: not a map`)
    const lines = LANGS.map(
      lang => `  ${lang}: { yes: ${bands[lang]!.yes}, borderline: ${bands[lang]!.borderline} }`,
    )
    writeFileSync(file, replaceKey(yaml, contents, 'bands', `bands:\n${lines.join('\n')}`))
  }
}

function readRubric(root: string, id: string): Rubric {
  const read = (name: string) => readFileSync(join(root, 'rubrics', `${name}.yaml`), 'utf8')
  const second = parse(read('second')) as Record<string, unknown>
  const base = { causes: second['causes'], 'gap-tables': second['gap-tables'] }
  return parseRubric(read(id), `rubrics/${id}.yaml`, { base: id === 'first' ? base : null })
}

/** Stage 1 has too few labels for a language of its own. */
function best(judged: Judged[], lang: Lang, stage: Stage): { yes: number; borderline: number } {
  const own = judged.filter(({ item }) => stage === 1 || item.lang === lang)
  let found = { yes: 65, borderline: 45 }
  let most = -1
  for (let borderline = 20; borderline < 70; borderline += STEP)
    for (let yes = borderline + 6; yes < 90; yes += STEP) {
      const agreed = agree(own, yes, borderline)
      if (agreed > most) {
        most = agreed
        found = { yes, borderline }
      }
    }
  console.log(
    `${lang} pass              stage ${stage}  n ${String(own.length).padStart(3)}  QWK ${most.toFixed(2)} (not blind)`,
  )
  return found
}

function agree(judged: Judged[], yes: number, borderline: number): number {
  const given = judged.map(({ result }) => {
    const clean = Object.values(result.causes).every(({ verdict }) => verdict !== 'present')
    if (result.score >= yes && clean) return 2
    return result.score >= borderline ? 1 : 0
  })
  return kappa(
    given,
    judged.map(({ item }) => ORDER.indexOf(item.pass!)),
    3,
    2,
  )
}

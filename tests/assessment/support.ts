import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { judge, type Judgement } from '../../src/assessment/index.js'
import { parseRecord } from '../../src/content/record.js'
import { parseRubric, parseRules, type RubricData } from '../../src/content/rubric.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { LANGS, type Answer, type Lang, type Rubric, type Rule, type Stage } from '../../src/types/index.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

export const analyser = await loadAnalyser(LANGS)

/** The rubrics as they stand in their files, so that a build that is behind deceives nobody. */
const secondData = parse(read('rubrics/second.yaml')) as RubricData
const rubrics: Record<Stage, Rubric> = {
  1: parseRubric(read('rubrics/first.yaml'), 'first.yaml', { base: withoutCriteria(secondData) }),
  2: parseRubric(read('rubrics/second.yaml'), 'second.yaml', { base: null }),
}

function withoutCriteria(data: RubricData): RubricData {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'criteria' && key !== 'bands'))
}

export const rubricOf = (stage: Stage): Rubric => structuredClone(rubrics[stage])
export const rules: Rule[] = parseRules(read('rubrics/rules.yaml'), 'rules.yaml')

/** Answers that people gave, with their batch in the id. */
export const corpus: Answer[] = readdirSync(join(root, 'corpus/dev'))
  .sort()
  .flatMap(name => read(`corpus/dev/${name}`).trim().split('\n'))
  .map(line => parseRecord(JSON.parse(line)))

/** Every so many-th answer in a language, from a place in the file. */
export const sample = (lang: Lang, every: number, from = 0): Answer[] =>
  corpus.filter(answer => answer.lang === lang).filter((_, index) => index % every === from)

export { answerOf } from './answer.js'

export const judged = (answer: Answer, rubric: Rubric = rubrics[answer.stage]): Judgement =>
  judge(answer, rubric, analyser)

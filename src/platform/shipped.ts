import { readFileSync } from 'node:fs'
import type { QuestionBank, Rubric, Rule, Stage } from '../types/index.js'
import type { RubricData } from '../content/rubric.js'
import { dataFile } from './paths.js'

/** Reads compiled data once a process. */
function once<T>(read: () => T): () => T {
  let value: T | undefined
  return () => (value ??= read())
}

const json = (name: string) => once(() => JSON.parse(readFileSync(dataFile(name), 'utf8')) as unknown)

export const SHIPPED_RUBRICS = { first: 1, second: 2 } as const satisfies Record<string, Stage>
export type ShippedRubric = keyof typeof SHIPPED_RUBRICS

const rubrics = { first: json('first.rubric.json'), second: json('second.rubric.json') }
const sources = { first: json('first.source.json'), second: json('second.source.json') }
const rules = json('rules.json')
const questions = json('questions.json')

export const shippedRubric = (id: ShippedRubric): Rubric => rubrics[id]() as Rubric
export const rubricForStage = (stage: Stage): Rubric => shippedRubric(stage === 1 ? 'first' : 'second')
/** A shipped rubric as it stands in its file, for another one to extend. */
export const shippedRubricData = (id: ShippedRubric): RubricData => sources[id]() as RubricData
export const shippedRules = (): Rule[] => rules() as Rule[]
export const shippedRulesById: () => ReadonlyMap<string, Rule> = once(
  () => new Map(shippedRules().map(rule => [rule.id, rule])),
)
export const shippedQuestions = (): QuestionBank => questions() as QuestionBank

/**
 * Validates the rubrics, rules and questions that ship and writes them as JSON into `dist/data`, so that a
 * command loads neither a YAML parser nor a schema library for them.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { joinBank, parseQuestions } from '../../src/content/questions.js'
import { parseRubric, parseRules, type RubricData } from '../../src/content/rubric.js'
import { ContentError } from '../../src/content/problem.js'

const root = process.argv[2] ?? '.'
const data = join(root, 'dist', 'data')

const read = (path: string) => readFileSync(join(root, path), 'utf8')
const write = (name: string, value: unknown) => writeFileSync(join(data, name), JSON.stringify(value))

const SHARED = ['causes', 'patterns', 'gaps', 'gap-tables', 'misreadings', 'improvements', 'new-grad-reasons']

function compile(): void {
  mkdirSync(data, { recursive: true })
  const second = parse(read('rubrics/second.yaml')) as RubricData
  // The first interview is judged by the same causes, and explained by the same patterns and gaps.
  const shared = Object.fromEntries(SHARED.map(key => [key, second[key]]))
  for (const [id, base] of [
    ['first', shared],
    ['second', null],
  ] as const) {
    const file = `rubrics/${id}.yaml`
    write(`${id}.rubric.json`, parseRubric(read(file), file, { base }))
    write(`${id}.source.json`, { ...base, ...(parse(read(file)) as RubricData) })
  }
  write('rules.json', parseRules(read('rubrics/rules.yaml'), 'rubrics/rules.yaml'))
  const files = readdirSync(join(root, 'questions'))
    .filter(name => name.endsWith('.yaml'))
    .sort()
  write(
    'questions.json',
    joinBank(files.map(name => parseQuestions(read(`questions/${name}`), `questions/${name}`))),
  )
}

try {
  compile()
} catch (error) {
  if (!(error instanceof ContentError)) throw error
  for (const problem of error.problems)
    console.error(
      `${problem.file}:${problem.line}:${problem.column}  ${problem.path}: expected ${JSON.stringify(problem.expected)}, found ${problem.found}`,
    )
  process.exitCode = 1
}

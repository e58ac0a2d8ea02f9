import type { Expected, Problem } from '../content/problem.js'
import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'

/** A problem in a user's file: where, what was expected, what stands there, and the lines around it. */
export function wordProblem(problem: Problem, { cli }: Catalogue): string {
  const words = cli.problem
  const found =
    problem.found === null ? '' : `${words.separator}${fill(words.found, { what: problem.found })}`
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const path = problem.path ? `  ${problem.path}:` : ' '
  const expected = fill(words.expected, { what: wordExpected(problem.expected, cli) })
  return [
    `${place}${path} ${expected}${found}`,
    ...frame(problem),
    ...(problem.nearest ? [fill(cli.didYouMean, { name: problem.nearest })] : []),
  ].join('\n')
}

function wordExpected(expected: Expected, { problem: words }: Catalogue['cli']): string {
  switch (expected.kind) {
    case 'type':
      return words.type[expected.name]
    case 'one-of':
      return fill(words.oneOf, { values: expected.values.join(', ') })
    case 'known-key':
      return fill(words.knownKey, { values: expected.values.join(', ') })
    case 'required':
      return fill(words.required, { key: expected.key })
    case 'syntax':
      return fill(words.syntax, { detail: expected.detail })
    case 'unique':
      return words.unique
    case 'range':
      return fill(words.range, { detail: expected.detail })
  }
}

/** The lines around the place, with a mark under it. */
function frame({ excerpt, line, column }: Problem): string[] {
  const width = String(excerpt.at(-1)?.line ?? line).length
  return excerpt.flatMap(row => {
    const here = row.line === line
    const text = `${here ? '>' : ' '} ${String(row.line).padStart(width)} | ${row.text}`
    return here ? [text, `${' '.repeat(width + 2)} | ${' '.repeat(column - 1)}^`] : [text]
  })
}

import type { Expected, Problem } from '../content/problem.js'
import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import { displayWidth } from '../terminal/width.js'

/** A problem in a user's file: where, what was expected, what stands there, and the lines around it. */
export function wordProblem(problem: Problem, { cli }: Catalogue): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const path = problem.path ? `  ${problem.path}:` : ' '
  const expected = fill(cli.problem.expected, { what: wordExpected(problem.expected, cli) })
  return [
    `${place}${path} ${expected}${wordFound(problem, cli)}`,
    ...frame(problem),
    ...(problem.nearest ? [fill(cli.didYouMean, { name: problem.nearest })] : []),
  ].join('\n')
}

function wordFound({ found, foundType }: Problem, { problem: words }: Catalogue['cli']): string {
  const type = foundType && words.type[foundType]
  if (!type && found === null) return ''
  const what = type && found !== null ? fill(words.foundType, { type, what: found }) : (type ?? found ?? '')
  return `${words.separator}${fill(words.found, { what })}`
}

function wordExpected(expected: Expected, { problem: words }: Catalogue['cli']): string {
  switch (expected.kind) {
    case 'type':
      return words.type[expected.name]
    case 'keys':
      return fill(words.keys, { keys: expected.values.join(', ') })
    case 'one-of':
      return fill(words.oneOf, { values: expected.values.join(', ') })
    case 'known-key':
      return fill(words.knownKey, { values: expected.values.join(', ') })
    case 'base':
      return fill(words.base, { values: expected.values.join(', ') })
    case 'required':
      return fill(words.required, { key: expected.key })
    case 'syntax':
      return fill(words.syntax, { detail: words.yaml[expected.code] ?? expected.detail })
    case 'bounds':
      return wordBounds(expected, words)
    case 'slots':
      return expected.values.length === 0
        ? words.noSlots
        : fill(words.slots, { slots: wordSlots(expected.values) })
    case 'same-slots':
      return expected.slots.length === 0
        ? words.noSlotsEither
        : fill(words.sameSlots, { slots: wordSlots(expected.slots) })
    default:
      return words[expected.kind]
  }
}

const wordSlots = (slots: string[]) => slots.map(slot => `{${slot}}`).join(', ')

function wordBounds(
  { of, least, most }: Extract<Expected, { kind: 'bounds' }>,
  { bounds }: Catalogue['cli']['problem'],
): string {
  return least === null
    ? fill(bounds[of].most, { limit: most ?? '' })
    : fill(bounds[of].least, { limit: least })
}

/** The lines around the place, with a mark under it. */
function frame({ excerpt, line, column }: Problem): string[] {
  const width = String(excerpt.at(-1)?.line ?? line).length
  return excerpt.flatMap(row => {
    const here = row.line === line
    const text = `${here ? '>' : ' '} ${String(row.line).padStart(width)} | ${row.text}`
    const before = ' '.repeat(displayWidth(row.text.slice(0, column - 1)))
    return here ? [text, `${' '.repeat(width + 2)} | ${before}^`] : [text]
  })
}

import type { Expected, Problem } from '../content/problem.js'
import { fill } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import { displayWidth } from '../terminal/width.js'

const MOST = 20

/** The problems of a file, as many as anybody reads. */
export function wordProblems(problems: readonly Problem[], messages: Catalogue): string[] {
  const left = problems.length - MOST
  return [
    ...problems.slice(0, MOST).map(problem => wordProblem(problem, messages)),
    ...(left > 0 ? [fill(messages.cli.problem.more, { number: left })] : []),
  ]
}

/** A problem in a user's file: where, what is wrong, and the lines around it. */
export function wordProblem(problem: Problem, { cli }: Catalogue): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`
  const path = problem.path ? `  ${problem.path}:` : ' '
  return [
    `${place}${path} ${wordMistake(problem, cli.problem)}`,
    ...frame(problem),
    ...(problem.nearest ? [fill(cli.didYouMean, { name: problem.nearest })] : []),
  ].join('\n')
}

type Words = Catalogue['cli']['problem']

function wordMistake({ expected, found, foundType }: Problem, words: Words): string {
  const name = found ?? ''
  switch (expected.kind) {
    case 'syntax':
      if (expected.code === 'MERGE_CONFLICT') return words.yaml[expected.code] ?? ''
      return fill(words.syntax, {
        detail: fill(words.yaml[expected.code] ?? '{detail}', { detail: expected.detail }),
      })
    case 'required':
      return fill(words.required, { keys: expected.keys.join(', ') })
    case 'known-key':
      return fill(words.knownKey, { name, values: expected.values.join(', ') })
    case 'unique':
      return fill(words.unique, { name })
    case 'signal':
      return fill(words.signal, { name })
    case 'rule':
      return fill(words.rule, { name })
    case 'file':
      return fill(words.noSuchFile, { name })
    case 'no-loop':
      return fill(words.loop, { name })
    case 'one-to-stdout':
      return fill(words.oneToStdout, { example: expected.example })
    default: {
      const what = fill(words.expected, { what: wordExpected(expected, words) })
      return what + wordFound(found, foundType, words)
    }
  }
}

function wordFound(found: string | null, foundType: Problem['foundType'], words: Words): string {
  const type = foundType && words.type[foundType]
  const value = found ? fill(words.foundValue, { what: found }) : ''
  const what = type && found ? fill(words.foundType, { type, what: found }) : type || value
  return what ? `${words.separator}${fill(words.found, { what })}` : ''
}

type Replaceable = Exclude<
  Expected,
  {
    kind:
      | 'syntax'
      | 'required'
      | 'known-key'
      | 'unique'
      | 'signal'
      | 'rule'
      | 'file'
      | 'no-loop'
      | 'one-to-stdout'
  }
>

function wordExpected(expected: Replaceable, words: Words): string {
  switch (expected.kind) {
    case 'type':
      return words.type[expected.name]
    case 'keys':
      return fill(words.keys, { keys: expected.values.join(', ') })
    case 'one-of':
      return fill(words.oneOf, { values: expected.values.join(', ') })
    case 'base':
      return fill(words.base, { values: expected.values.join(', ') })
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
    case 'order':
      return words.order
    case 'whole-number':
      return words.wholeNumber
    case 'day':
      return words.day
  }
}

const wordSlots = (slots: string[]) => slots.map(slot => `{${slot}}`).join(', ')

function wordBounds({ of, least, most }: Extract<Expected, { kind: 'bounds' }>, { bounds }: Words): string {
  return least === null
    ? fill(bounds[of].most, { limit: most ?? '' })
    : fill(bounds[of].least, { limit: least })
}

/** The lines around the place, with a mark under it. */
function frame({ excerpt, line, column }: Problem): string[] {
  const width = String(excerpt.at(-1)?.line ?? line).length
  // A long line is shown from so far on that the place is in sight.
  const from = Math.max(0, column - 1 - LONGEST_LINE / 2)
  return excerpt.flatMap(row => {
    const here = row.line === line
    const text = `${here ? '>' : ' '} ${String(row.line).padStart(width)} | ${clip(row.text, from)}`
    const before = ' '.repeat(displayWidth(clip(row.text, from).slice(0, column - 1 - from)))
    return here ? [text, `${' '.repeat(width + 2)} | ${before}^`] : [text]
  })
}

const LONGEST_LINE = 100

const clip = (text: string, from: number) => {
  const part = text.slice(from, from + LONGEST_LINE)
  return part.length < text.length - from ? `${part}…` : part
}

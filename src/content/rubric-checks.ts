import { LANGS, type LinearModel, type Rubric } from '../types/index.js'
import type { Path } from './places.js'
import type { Expected, Problem } from './problem.js'
import { problemAt, type Source } from './source.js'

const rising = (numbers: readonly number[]) => numbers.every((n, i) => i === 0 || numbers[i - 1]! <= n)

/** What a schema can't see: names of signals, and numbers that must fit one another. */
export function rubricProblems(source: Source, rubric: Rubric, signals: readonly string[] | null): Problem[] {
  const problem = (path: Path, expected: Expected, found: string | null) =>
    problemAt(source, path, expected, found)
  const unknown = ({ weights }: LinearModel, path: Path) =>
    Object.keys(weights)
      .filter(name => signals !== null && !signals.includes(name))
      .map(name =>
        problem([...path, 'weights', name], { kind: 'signal', values: [...(signals ?? [])] }, name),
      )
  const unordered = (numbers: readonly number[], path: Path) =>
    rising(numbers) ? [] : [problem(path, { kind: 'order' }, numbers.join(', '))]

  return LANGS.flatMap(lang => {
    const { yes, borderline } = rubric.bands[lang]
    const tooHigh: Expected = { kind: 'bounds', of: 'number', least: null, most: yes }
    return [
      ...(borderline > yes ? [problem(['bands', lang, 'borderline'], tooHigh, String(borderline))] : []),
      ...rubric.causes.flatMap(({ model }, index) => {
        const path: Path = ['causes', index, 'model', lang]
        return model
          ? [...unknown(model[lang], path), ...unordered(model[lang].unsure, [...path, 'unsure'])]
          : []
      }),
      ...rubric.criteria.flatMap(({ model }, index) => {
        const path: Path = ['criteria', index, 'model', lang]
        return model ? [...unknown(model[lang], path), ...unordered(model[lang].cuts, [...path, 'cuts'])] : []
      }),
    ]
  })
}

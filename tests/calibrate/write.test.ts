import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { writeModels, type Slot } from '../../scripts/calibrate/write.js'

const RUBRICS = join(import.meta.dirname, '../../rubrics')
const SECOND = readFileSync(join(RUBRICS, 'second.yaml'), 'utf8')
const FIRST = readFileSync(join(RUBRICS, 'first.yaml'), 'utf8')

const SMALL = `# What a coach wrote at the top.
version: 1
criteria:
  # Depth comes first.
  - id: depth
    name: { ja: 深さ, en: Depth } # both sides
    model:
      # fitted
      ja: { bias: 1, cuts: [1, 2, 3], weights: { scene: 1 } }
      en:
        bias: 2
        cuts: [1, 2, 3]
        weights: {}

    # How much it counts.
    weight: 2

  - id: growth
    name: {ja: 成長,   en: Growth}   # odd spacing stays
causes:
  - id: abstract-work
    model: null # left to people
    cap: 55
  - id: field-gap
    cap: 40
# The end.
`
const MODEL = {
  ja: { bias: -0.5, cuts: [1.5, 2.25, 3], weights: { 'own-deed': 1.2, scene: 0.4 } },
  en: { bias: 0, cuts: [0, 5, 5], weights: {} },
}

interface Item {
  id: string
  model?: unknown
}
type Data = Record<'criteria' | 'causes', Item[]>
const dataOf = (yaml: string) => parse(yaml) as Data

/** The data without any model, to be the same before and after. */
function bare(yaml: string): unknown {
  const data = dataOf(yaml)
  for (const list of ['criteria', 'causes'] as const) for (const item of data[list] ?? []) delete item.model
  return data
}

const find = (yaml: string, { list, id }: Slot) => dataOf(yaml)[list].find(item => item.id === id)!
const comments = (yaml: string) => yaml.match(/(?<=^|\s)#.*$/gm) ?? []

describe('a small file', () => {
  const slot: Slot = { list: 'criteria', id: 'depth', value: MODEL }

  it('changes in the lines of the model, and nowhere else', () => {
    expect(writeModels(SMALL, [slot])).toBe(
      SMALL.replace(
        /    model:\n      # fitted[\s\S]*?weights: \{\}\n/,
        `    model:
      ja:
        bias: -0.5
        cuts: [1.5, 2.25, 3]
        weights:
          own-deed: 1.2
          scene: 0.4
      en:
        bias: 0
        cuts: [0, 5, 5]
        weights: {}
`,
      ),
    )
  })

  it.each([
    { list: 'criteria', id: 'growth', where: 'at its end' },
    { list: 'causes', id: 'abstract-work', where: 'in the place of null' },
    { list: 'causes', id: 'field-gap', where: 'before the last comment' },
  ] as const)('$list $id gets a model $where', ({ list, id }) => {
    const written = writeModels(SMALL, [{ list, id, value: MODEL }])
    expect(find(written, { list, id, value: MODEL }).model).toEqual(MODEL)
    expect(bare(written)).toEqual(bare(SMALL))
    expect(comments(written)).toEqual(comments(SMALL))
    const rest = written.split('\n')
    for (const line of SMALL.split('\n')) if (!line.includes('model:')) expect(rest).toContain(line)
  })

  it('is the same written twice', () => {
    const once = writeModels(SMALL, [slot])
    expect(writeModels(once, [slot])).toBe(once)
  })

  it('is left alone where there is nothing to write', () => {
    expect(writeModels(SMALL, [])).toBe(SMALL)
  })

  it.each([
    ['criteria', 'breadth', 'no criteria breadth'],
    ['causes', 'depth', 'no causes depth'],
  ] as const)('has no %s %s, and says so', (list, id, message) => {
    expect(() => writeModels(SMALL, [{ list, id, value: MODEL }])).toThrow(message)
    expect(() => writeModels('version: 1\n', [{ list, id, value: MODEL }])).toThrow(`no ${list}`)
  })
})

describe.each([
  ['second.yaml', SECOND, 2],
  ['first.yaml', FIRST, 10],
] as const)('%s', (_, yaml, runs) => {
  const items = (['criteria', 'causes'] as const).flatMap(list =>
    (dataOf(yaml)[list] ?? [])
      .filter(item => item.model !== undefined)
      .map(item => ({ list, id: item.id, value: item.model as Slot['value'] })),
  )

  it('has models to write', () => {
    expect(items.length).toBeGreaterThan(2)
  })

  it('comes back to the byte from its own models', () => {
    expect(writeModels(yaml, items)).toBe(yaml)
  })

  it('keeps all but its models, whatever is written', () => {
    const number = fc.integer({ min: -999, max: 999 }).map(value => value / 100)
    const weights = fc.dictionary(
      fc.constantFrom('own-deed', 'scene', 'tie', 'no-flaw', 'on', 'null'),
      number,
    )
    const side = fc.record({ bias: number, cuts: fc.tuple(number, number, number), weights })
    const slots = fc
      .subarray(items, { minLength: 1, maxLength: 2 })
      .chain(some =>
        fc.tuple(
          ...some.map(({ list, id }) =>
            fc.record({ ja: side, en: side }).map(value => ({ list, id, value })),
          ),
        ),
      )
    fc.assert(
      fc.property(slots, written => {
        const after = writeModels(yaml, written)
        expect(bare(after)).toEqual(bare(yaml))
        expect(comments(after)).toEqual(comments(yaml))
        for (const slot of written) expect(find(after, slot).model).toEqual(slot.value)
        for (const slot of items.filter(
          ({ id, list }) => !written.some(one => one.id === id && one.list === list),
        ))
          expect(find(after, slot).model).toEqual(slot.value)
      }),
      { numRuns: runs, seed: 9 },
    )
  })
})

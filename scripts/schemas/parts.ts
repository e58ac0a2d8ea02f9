import {
  CAUSES,
  CRITERIA,
  GAPS,
  INTEGRITY,
  LANGS,
  PATTERNS,
  SEVERITIES,
  VERDICTS,
  type Stage,
} from '../../src/types/index.js'

/** The pieces that several reports share, as JSON Schema; ids come from where the program has them. */

export type Schema = Record<string, unknown>

/** All of these keys and no others. */
export const object = (properties: Record<string, unknown>, optional: string[] = []): Schema => ({
  type: 'object',
  required: Object.keys(properties).filter(key => !optional.includes(key)),
  additionalProperties: false,
  properties,
})

export const list = (items: unknown, more: Schema = {}): Schema => ({ type: 'array', items, ...more })
export const oneOf = (values: readonly unknown[]): Schema => ({ enum: [...values] })
export const or = (...types: Schema[]): Schema => ({ anyOf: types })
export const ref = (name: string): Schema => ({ $ref: `#/$defs/${name}` })

export const TEXT: Schema = { type: 'string' }
export const SOME_TEXT: Schema = { type: 'string', minLength: 1 }
export const NULL: Schema = { type: 'null' }
export const COUNT: Schema = { type: 'integer', minimum: 0 }
export const PLACE: Schema = { type: 'integer', minimum: 1 }
export const SHARE: Schema = { type: 'number', minimum: 0, maximum: 1 }
export const NUMBER: Schema = { type: 'number' }
export const VERSION: Schema = { const: 1 }

const everyOne = (ids: readonly string[], schema: Schema): Schema =>
  object(Object.fromEntries(ids.map(id => [id, schema])))

export const causes = (schema: Schema): Schema => everyOne(CAUSES, schema)
export const criteria = (stage: Stage): Schema => everyOne(CRITERIA[stage], ref('criterion'))

/** A verdict with its probability, which is null only where the verdict is `not-applicable`. */
export const judged = (more: Record<string, unknown> = {}, optional: string[] = []): Schema => ({
  ...object({ verdict: oneOf(VERDICTS), probability: or(SHARE, NULL), ...more }, optional),
  if: { properties: { verdict: { const: 'not-applicable' } } },
  then: { properties: { probability: NULL } },
  else: { properties: { probability: { type: 'number' } } },
})

const evidence = (more: Record<string, unknown>): Schema =>
  object({
    signal: SOME_TEXT,
    polarity: oneOf(['for', 'against']),
    strength: SHARE,
    span: or(list(COUNT, { minItems: 2, maxItems: 2 }), NULL),
    ...more,
    note: TEXT,
  })

const explanation = object({
  base: NUMBER,
  moved: list(object({ signal: SOME_TEXT, value: NUMBER, weight: NUMBER, by: NUMBER })),
  total: NUMBER,
  decided_by: oneOf(['void', 'refusal', 'slogans', null]),
})

const results = (explained: Record<string, unknown>): Record<string, Schema> => ({
  cause: judged({ evidence: list(ref('evidence')), ...explained }, Object.keys(explained)),
  criterion: object(
    {
      level: oneOf([1, 2, 3, 4, null]),
      score: or(NUMBER, NULL),
      evidence: list(ref('evidence')),
      ...explained,
    },
    Object.keys(explained),
  ),
})

/** Causes and criteria of one answer; explained with `--explain`. */
export const ANSWER_RESULTS: Record<string, Schema> = {
  ...results({ explanation: ref('explanation') }),
  evidence: evidence({}),
  explanation,
}

/** Those of an interview, whose evidence says which text it points into. */
export const MOCK_RESULTS: Record<string, Schema> = {
  ...results({}),
  evidence: evidence({ at: object({ question: COUNT, reply: or(COUNT, NULL) }) }),
}

export const patterns = list(oneOf(PATTERNS), { uniqueItems: true })
export const integrity = list(oneOf(INTEGRITY), { uniqueItems: true })

/** One line of `coach assess`; in a review `probe` is always null. */
export const assessment = (probe: Schema): Schema => ({
  ...object({
    id: or(TEXT, NULL),
    lang: oneOf(LANGS),
    stage: oneOf([1, 2]),
    score: { type: 'number', minimum: 0, maximum: 100 },
    pass: oneOf(['yes', 'borderline', 'no']),
    causes: causes(ref('cause')),
    criteria: { type: 'object' },
    gaps: list(oneOf(GAPS), { maxItems: 3, uniqueItems: true }),
    patterns,
    integrity,
    probe,
  }),
  if: { properties: { stage: { const: 1 } } },
  then: { properties: { criteria: criteria(1) } },
  else: { properties: { criteria: criteria(2) } },
})

/** Into the file's text, in UTF-16 units. */
const OFFSET: Schema = { type: 'integer', minimum: 0 }

export const finding: Schema = object(
  {
    rule: { type: 'string', pattern: '^[a-z-]+/[a-z-]+$' },
    severity: oneOf(SEVERITIES),
    file: SOME_TEXT,
    line: PLACE,
    column: PLACE,
    end_line: PLACE,
    end_column: PLACE,
    message: SOME_TEXT,
    quote: TEXT,
    advice: SOME_TEXT,
    fix: object({ start: OFFSET, end: OFFSET, text: TEXT }),
  },
  ['fix'],
)

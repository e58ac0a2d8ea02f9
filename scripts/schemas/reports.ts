import {
  ALL_CRITERIA,
  ASKED_BACK,
  CATEGORIES,
  CAUSES,
  FRESH,
  GAPS,
  SEVERITIES,
} from '../../src/types/index.js'
import {
  ANSWER_RESULTS,
  assessment,
  causes,
  COUNT,
  criteria,
  finding,
  integrity,
  judged,
  list,
  MOCK_RESULTS,
  NULL,
  object,
  oneOf,
  or,
  patterns,
  PLACE,
  ref,
  SHARE,
  SOME_TEXT,
  TEXT,
  VERSION,
  type Schema,
} from './parts.js'

const gap = oneOf(GAPS)

const review = {
  ...object({
    version: VERSION,
    files: list(
      object({
        file: SOME_TEXT,
        answers: list(
          object({ question: TEXT, line: PLACE, category: oneOf(CATEGORIES), assessment: ref('assessment') }),
        ),
        findings: list(ref('finding')),
      }),
    ),
    summary: object({
      answers: COUNT,
      ...Object.fromEntries(SEVERITIES.map(id => [id, COUNT])),
      causes: causes(judged()),
    }),
  }),
  $defs: { assessment: assessment(NULL), finding, ...ANSWER_RESULTS },
}

const assess = {
  oneOf: [ref('assessment'), ref('unusable')],
  $defs: {
    assessment: assessment(or(object({ gap, text: SOME_TEXT }), NULL)),
    unusable: object({ line: PLACE, error: SOME_TEXT }),
    ...ANSWER_RESULTS,
  },
}

const transcript = list(
  object({
    category: oneOf(CATEGORIES),
    question: SOME_TEXT,
    answer: or(TEXT, NULL),
    exchanges: list(object({ gap, probe: SOME_TEXT, reply: or(TEXT, NULL), closed: { type: 'boolean' } })),
  }),
)

const report = object({
  causes: causes(ref('cause')),
  criteria: or(criteria(1), criteria(2)),
  patterns,
  integrity,
  next: list(
    object({
      question: COUNT,
      cause: oneOf(CAUSES),
      rule: SOME_TEXT,
      quote: TEXT,
      gap: or(gap, NULL),
      ask: or(TEXT, NULL),
    }),
  ),
  rounds: list(
    object({
      question: COUNT,
      first: TEXT,
      fresh: list(object({ kind: oneOf(FRESH), quote: TEXT })),
      reworded: SHARE,
      steady: oneOf([true, false, null]),
    }),
  ),
  reverse: list(object({ question: COUNT, text: TEXT, kind: oneOf(ASKED_BACK) })),
  dialogue: or(
    object({ kind: oneOf(['passive', 'taking-up', 'asking-back']), replies: COUNT, short: COUNT }),
    NULL,
  ),
})

const change = (kind: string, ids: readonly string[], value: Schema): Schema =>
  object({ kind: { const: kind }, id: oneOf(ids), before: value, after: value, because: list(SOME_TEXT) })

const mock = {
  ...object(
    {
      version: VERSION,
      transcript,
      report,
      rubric: SOME_TEXT,
      changes: list(
        or(
          change('cause', CAUSES, oneOf(['present', 'absent', 'not-applicable', 'unsure'])),
          change('criterion', ALL_CRITERIA, oneOf([1, 2, 3, 4, null])),
        ),
      ),
    },
    ['rubric', 'changes'],
  ),
  dependentRequired: { rubric: ['changes'], changes: ['rubric'] },
  $defs: MOCK_RESULTS,
}

const named = (name: string, title: string, schema: Schema): [string, Schema] => [
  `${name}.schema.json`,
  { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:nijimen:${name}:1`, title, ...schema },
]

/** The schemas of what programs read, by file name in `schemas/`. */
export const REPORT_SCHEMAS: Record<string, Schema> = Object.fromEntries([
  named('review', 'coach review --format json', review),
  named('finding', 'One line of coach review --format ndjson', finding),
  named('assessment', 'One line of coach assess', assess),
  named('mock', 'coach mock --format json, coach report --format json', mock),
])

export const schemaText = (schema: Schema): string => `${JSON.stringify(schema, null, 2)}\n`

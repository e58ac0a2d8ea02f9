type Forms = readonly [one: string, many: string]
const forms = (one: string, many: string): Forms => [one, many]

/** `coach review`. */
export const review = {
  severity: { error: 'error', warning: 'warning', info: 'info' },
  severityWidth: 7,
  quote: '“{text}”',
  counts: '{answers}, {findings} ({errors}, {warnings}, {infos})',
  clean: '{answers}, no findings',
  answers: forms('{number} answer', '{number} answers'),
  findings: forms('{number} finding', '{number} findings'),
  errors: forms('{number} error', '{number} errors'),
  warnings: forms('{number} warning', '{number} warnings'),
  infos: forms('{number} info', '{number} infos'),
  doubt: "Can't tell for sure: {message}",
  missing: 'Not found in the answer: {what}',
  standardInput: '<stdin>',
}

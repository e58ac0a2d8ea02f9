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
  why: 'why: {name} {number}',
  moved: '{by}  {what}',
  base: 'base',
  decidedBy: {
    void: 'decided without the sum: there is nothing to judge, or it is not an answer',
    refusal: 'decided without the sum: nothing is answered',
    slogans: 'decided without the sum: set phrases only',
  },
  missing: 'Not found in the answer: {what}',
  /** Thresholds that weren't met, one a line. */
  unmet: {
    'max-warnings': 'Too many warnings: {found}, at most {limit} (max-warnings)',
    'min-score': '{place}: the score is {found}, at least {limit} is asked for (min-score)',
    'min-level': '{place}: {criterion} is at level {found}, at least {limit} is asked for (min-level)',
    present: '{place}: “{cause}” is present (causes.{id}.fail-on)',
    unsure: "{place}: can't tell for sure whether “{cause}” is present (causes.{id}.fail-on)",
  },
  hidden: forms(
    '{number} finding known from the baseline is hidden',
    '{number} findings known from the baseline are hidden',
  ),
  baselineWritten: forms('{file}: {number} finding written', '{file}: {number} findings written'),
  baselineGone: forms(
    '{number} entry of the baseline no longer occurs; --update-baseline drops it',
    '{number} entries of the baseline no longer occur; --update-baseline drops them',
  ),
  waived: forms(
    '{number} finding waived in the files; --show-waived lists it',
    '{number} findings waived in the files; --show-waived lists them',
  ),
  waivedTitle: 'Waived in the files',
  waivedBecause: 'reason: {reason}',
  notReviewed: 'Not reviewed because of that: {files}',
  unusableInShard: '{file}: could not be reviewed; its shard has said why',
  emptyShard: 'no file falls to shard {shard}: there are only {files}',
  watching: 'watching {files}; Ctrl-C ends it',
  progress: '{done} of {files} files',
  standardInput: '<stdin>',
  fixable: forms('{number} can be fixed with --fix', '{number} can be fixed with --fix'),
  fixed: 'Fixed {places} in {files}.',
  wouldFix: '--fix would change {places} in {files}; nothing was written.',
  nothingToFix: 'Nothing to fix.',
  places: forms('{number} place', '{number} places'),
  files: forms('{number} file', '{number} files'),
  table: { place: 'place', severity: 'severity', rule: 'rule', finding: 'finding' },
}

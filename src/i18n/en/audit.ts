import type { Gate } from '../../types/audit.js'
import { forms } from '../forms.js'

/** `coach audit`. */
export const audit = {
  title: 'Agreement of the rubric with people',
  files: 'Files: {files}',
  language: { ja: 'Japanese', en: 'English' },
  section: '{language} ({answers})',
  answers: forms('{number} labelled answer', '{number} labelled answers'),
  legend: [
    'Kappa and QWK are agreement beyond chance: 0 is a coin, 1 is perfect. In brackets: 95 % bootstrap interval.',
    "Given: the share of answers that get a verdict, not “unsure”; right: how many of these are the people's. 2 up: graded two levels too high or more. Unrated: rated by people only.",
    'Length and n-grams: what learners reach that see only how long an answer is, or its runs of one to four characters. They judge each file unseen, or each of five parts where a language has one file.',
  ],
  causes: 'Causes',
  criteria: 'Criteria',
  whole: 'Whole answers',
  curve: 'If verdicts were given from this confidence on',
  guide: 'Good and bad answers',
  columns: {
    n: 'n',
    kappa: 'kappa',
    qwk: 'QWK',
    length: 'length',
    ngrams: 'n-grams',
    given: 'given',
    right: 'right',
    unrated: 'unrated',
    upByTwo: '2 up',
    figure: 'figure',
    confidence: '|p − 0.5|',
    coverage: 'given',
    error: 'wrong',
  },
  rows: {
    mean: 'mean',
    pass: 'pass (QWK)',
    gaps: 'first gap is one that people named',
    pairs: 'good answer above the bad one',
    lengthened: 'the same, bad one as long',
    good: 'good answers called present',
    bad: 'bad answers called present',
  },
  estimate: '{value} [{low}, {high}]',
  /** Where there is nothing to measure. */
  none: '–',
  gate: {
    kappa: 'mean kappa of the causes',
    qwk: 'mean QWK of the criteria',
    pass: 'QWK of pass',
    precision: 'mean share of right verdicts',
  } satisfies Record<Gate, string> as Record<Gate, string>,
  short: 'Below the threshold: {language}, {gate}: {value}, at least {least} asked for ({flag})',
  notMeasured: 'nothing to measure',
  badLine: '{file}:{line}: {field}: expected {expected}',
  /** The parser's expectations; what is not here is said as it is. */
  expected: {
    'a string': 'a string',
    'an object': 'an object',
    'an object or null': 'an object or null',
    'a list of strings': 'a list of strings',
    '1 or 2': '1 or 2',
    JSON: 'JSON',
  } as Record<string, string>,
  oneOf: 'one of {values}',
}

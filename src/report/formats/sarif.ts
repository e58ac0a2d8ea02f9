import { inOrder } from '../../types/index.js'
import type { AnswerReview, Finding, ReviewResult } from '../../types/index.js'
import { findingJson } from '../wire.js'
import type { ReviewFormat } from './format.js'
import type { Words } from '../words.js'
import { fingerprintsOf, sentenceOf, uriOf, type WordedFinding } from './findings.js'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const
/** GitHub's word for each, by which its code scanning sorts. */
const PROBLEMS = { error: 'error', warning: 'warning', info: 'recommendation' } as const

/**
 * SARIF 2.1.0; columns are UTF-16 units. What is waived or known from a baseline is there, as suppressed. No
 * `automationDetails`: one would win over the category that a workflow gives.
 */
export const format: ReviewFormat = (result, words) => {
  const all = result.files.flatMap(({ answers }) => answers.flatMap(everything))
  const findings = all.map(({ finding }) => findingJson(finding, words))
  const marks = marksOf(all, result)
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort()
  const prints = fingerprintsOf(findings)
  const run = {
    tool: {
      driver: {
        name: 'nijimen',
        rules: rules.map(id => descriptorOf(id, words)),
      },
    },
    columnKind: 'utf16CodeUnits',
    results: findings.map((finding, at) => ({
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: sentenceOf(finding) },
      locations: [{ physicalLocation: placeOf(finding) }],
      partialFingerprints: { 'nijimen/v1': prints[at]! },
      ...marks(all[at]!.state),
      ...fixesOf(finding),
    })),
  }
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }
  return `${JSON.stringify(log, null, 2)}\n`
}

/** A rule as code scanning shows it beside a finding. */
function descriptorOf(id: string, words: Words) {
  const { message, advice } = words.rule(id)
  const { title, why, improve, severity } = words.ruleHelp(id)
  const paragraphs = [message, why, improve, advice].filter(Boolean)
  return {
    id,
    shortDescription: { text: title },
    fullDescription: { text: message },
    help: {
      text: [...paragraphs, `coach explain ${id}`].join('\n\n'),
      markdown: [...paragraphs, `\`coach explain ${id}\``].join('\n\n'),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [id.split('/')[0]!], 'problem.severity': PROBLEMS[severity] },
  }
}

type State = 'new' | 'known' | { reason: string }
interface Stated {
  finding: Finding
  state: State
}

/** Whatever was found, in the order of the text, so that fingerprints don't depend on what is silenced. */
const everything = ({ findings, waived = [], known = [] }: AnswerReview): Stated[] =>
  [
    ...findings.map((finding): Stated => ({ finding, state: 'new' })),
    ...waived.map(({ finding, reason }): Stated => ({ finding, state: { reason } })),
    ...known.map((finding): Stated => ({ finding, state: 'known' })),
  ].sort((a, b) => inOrder(a.finding, b.finding))

/** All results of a run say what suppresses them, or none does; the state is for those a baseline speaks of. */
function marksOf(all: readonly Stated[], { baseline }: ReviewResult): (state: State) => object {
  const some = all.some(({ state }) => state !== 'new')
  return state => {
    const suppressions =
      state === 'new'
        ? []
        : state === 'known'
          ? [{ kind: 'external' }]
          : [{ kind: 'inSource', justification: state.reason }]
    const baselineState = state === 'known' ? 'unchanged' : 'new'
    return {
      ...(baseline && typeof state === 'string' ? { baselineState } : {}),
      ...(some ? { suppressions } : {}),
    }
  }
}

const placeOf = ({ file, line, column, end_line, end_column }: WordedFinding) => ({
  artifactLocation: { uri: uriOf(file) },
  region: { startLine: line, startColumn: column, endLine: end_line, endColumn: end_column },
})

const fixesOf = ({ file, fix, advice }: WordedFinding) => {
  if (fix === undefined) return {}
  const replacement = {
    deletedRegion: { charOffset: fix.start, charLength: fix.end - fix.start },
    insertedContent: { text: fix.text },
  }
  const change = { artifactLocation: { uri: uriOf(file) }, replacements: [replacement] }
  return { fixes: [{ description: { text: advice }, artifactChanges: [change] }] }
}

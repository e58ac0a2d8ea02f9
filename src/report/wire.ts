import { fill } from '../i18n/fill.js'
import type {
  Assessment,
  CauseResult,
  CriterionResult,
  Evidence,
  Explanation,
  Finding,
  Gap,
} from '../types/index.js'
import type { Words } from './words.js'

/** The outside shapes are snake_case; this is the one place that knows both. */

export interface ProbeText {
  gap: Gap
  text: string
}

export const evidenceJson = (evidence: Evidence, words: Words) => ({
  signal: evidence.signal,
  polarity: evidence.polarity,
  strength: evidence.strength,
  span: evidence.span,
  ...(evidence.at ? { at: evidence.at } : {}),
  note: words.note(evidence.note),
})

export const causeJson = (cause: CauseResult, words: Words, explained = false) => ({
  verdict: cause.verdict,
  probability: cause.probability,
  evidence: cause.evidence.map(item => evidenceJson(item, words)),
  ...explanationJson(cause.explanation, explained),
})

/** With `--explain`: what each signal moved the number by. */
function explanationJson(explanation: Explanation | undefined, explained: boolean) {
  if (!explained || !explanation) return {}
  const { decidedBy, ...rest } = explanation
  return { explanation: { ...rest, decided_by: decidedBy } }
}

export const criterionJson = (criterion: CriterionResult, words: Words, explained = false) => ({
  level: criterion.level,
  score: criterion.score,
  evidence: criterion.evidence.map(item => evidenceJson(item, words)),
  ...explanationJson(criterion.explanation, explained),
})

const mapValues = <V, W>(record: Partial<Record<string, V>>, convert: (value: V) => W): Record<string, W> =>
  Object.fromEntries(Object.entries(record).flatMap(([key, value]) => (value ? [[key, convert(value)]] : [])))

/** One line of `coach assess`. */
export const assessmentJson = (
  assessment: Assessment,
  probe: ProbeText | null,
  words: Words,
  explained = false,
) => ({
  id: assessment.id,
  lang: assessment.lang,
  stage: assessment.stage,
  score: assessment.score,
  pass: assessment.pass,
  causes: mapValues(assessment.causes, cause => causeJson(cause, words, explained)),
  criteria: mapValues(assessment.criteria, criterion => criterionJson(criterion, words, explained)),
  gaps: assessment.gaps,
  patterns: assessment.patterns,
  integrity: assessment.integrity,
  // What asks knows more of a probe than outsiders may rely on.
  probe: probe && { gap: probe.gap, text: probe.text },
})

/** A finding in words; a doubt about a cause is worded as one, and a name that is nearly right is put right. */
export function textOf({ rule, doubt, note }: Finding, words: Words): { message: string; advice: string } {
  const { message, advice: asked } = words.rule(rule)
  const { near } = note.args
  const advice = near === undefined ? asked : fill(words.messages.cli.didYouMean, { name: near })
  return { message: doubt ? fill(words.messages.review.doubt, { message }) : message, advice }
}

export const findingJson = (finding: Finding, words: Words) => {
  const { message, advice } = textOf(finding, words)
  return {
    rule: finding.rule,
    severity: finding.severity,
    file: finding.file,
    line: finding.line,
    column: finding.column,
    end_line: finding.endLine,
    end_column: finding.endColumn,
    message,
    quote: finding.quote,
    advice,
    ...(finding.fix ? { fix: finding.fix } : {}),
  }
}

import { inOrder } from '../types/index.js'
import type {
  AnswerReview,
  FileReview,
  Finding,
  Rule,
  RuleLevel,
  Span,
  UnusedWaivers,
  Waived,
} from '../types/index.js'
import { placeOf, positionsOf, type Positions } from './position.js'
import { waiverCommentsIn, type WaiverComment } from './waiver-comments.js'
import { isCalled, isKnown, nearestRule } from './waiver-names.js'
import { reachOf } from './waiver-reach.js'

/** What waivers are checked against. */
export interface WaiverSettings {
  rules: ReadonlyMap<string, Rule>
  /** How a waiver that silenced nothing is reported; left out: as any other rule. */
  unusedWaivers?: UnusedWaivers | undefined
  /** What findings of a rule are called instead of what the rule or their doubt says; left out: nothing else. */
  levels?: Readonly<Record<string, RuleLevel>>
}

/** One name of a waiver: what it covers, and whether it has silenced anything yet. */
interface Waiver {
  name: string
  span: Span
  reason: string
  covers(finding: Finding): boolean
  used: boolean
}

/**
 * Takes out what the comments of a file silence, and adds what is wrong with the comments. Findings about waivers
 * can't be waived.
 */
export function applyWaivers(review: FileReview, text: string, settings: WaiverSettings): FileReview {
  const comments = waiverCommentsIn(text)
  if (comments.length === 0 || review.answers.length === 0) return review
  const positions = positionsOf(text)
  const waivers = waiversOf(comments, text, positions, settings.rules)
  const silenced = review.answers.map(answer => silence(answer, waivers))
  const findingAt = findingsIn(review.file, text, positions, settings)
  const problems = [
    ...problemsOf(comments, settings.rules).map(({ rule, span, near }) => findingAt(rule, span, near)),
    ...waivers
      .filter(({ used }) => !used)
      .map(({ span }) => findingAt('waiver/unused', span, '', settings.unusedWaivers)),
  ].filter(finding => finding !== null)
  return { ...review, answers: withProblems(silenced, problems) }
}

/** The narrowest first: it is the one that counts as used where several cover a finding. */
const NARROWEST = ['disable-next-line', 'disable-line', 'disable', 'disable-file']

function waiversOf(
  comments: readonly WaiverComment[],
  text: string,
  positions: Positions,
  rules: ReadonlyMap<string, Rule>,
): Waiver[] {
  return comments
    .filter(({ kind, reason }) => kind !== null && kind !== 'enable' && reason !== '')
    .sort((a, b) => NARROWEST.indexOf(a.kind!) - NARROWEST.indexOf(b.kind!))
    .flatMap(comment =>
      comment.names
        .filter(({ name }) => isKnown(name, rules))
        .map(({ name, span }): Waiver => {
          const reaches = reachOf(comment, comments, text, positions)
          const covers = (finding: Finding) => isCalled(finding.rule, name) && reaches(finding)
          return { name, span, reason: comment.reason, covers, used: false }
        }),
    )
}

function silence(answer: AnswerReview, waivers: Waiver[]): AnswerReview {
  const waived: Waived[] = []
  const findings = answer.findings.filter(finding => {
    const waiver = waivers.find(({ covers }) => covers(finding))
    if (!waiver) return true
    waiver.used = true
    waived.push({ finding, reason: waiver.reason })
    return false
  })
  return waived.length === 0 ? answer : { ...answer, findings, waived }
}

interface WaiverProblem {
  rule: string
  span: Span
  /** The name that was probably meant, or empty. */
  near: string
}

function problemsOf(comments: readonly WaiverComment[], rules: ReadonlyMap<string, Rule>): WaiverProblem[] {
  return comments.flatMap(({ kind, names, reason, span }) => {
    if (kind === null) return [{ rule: 'waiver/unreadable', span, near: '' }]
    const unknown = names
      .filter(({ name }) => !isKnown(name, rules))
      .map(one => ({ rule: 'waiver/unknown-rule', span: one.span, near: nearestRule(one.name, rules) }))
    const bare = kind !== 'enable' && reason === ''
    return [...(bare ? [{ rule: 'waiver/no-reason', span, near: '' }] : []), ...unknown]
  })
}

/** Makes a finding about a piece of the file, null where its rule is not in use; `level` is over all settings. */
function findingsIn(
  file: string,
  text: string,
  positions: Positions,
  { rules, levels = {} }: WaiverSettings,
) {
  return (rule: string, span: Span, near: string, level?: RuleLevel): Finding | null => {
    const known = rules.get(rule)
    if (!known) return null
    const severity = level ?? levels[rule] ?? known.severity
    if (severity === 'off') return null
    const quote = text.slice(...span)
    return {
      rule,
      severity,
      file,
      ...placeOf(span, positions),
      quote,
      note: { id: rule, args: { quote, ...(near ? { near } : {}) } },
    }
  }
}

/** Each stands with the answer it is written in; what comes before all of them with the first. */
function withProblems(answers: AnswerReview[], problems: readonly Finding[]): AnswerReview[] {
  if (problems.length === 0) return answers
  const homeOf = ({ line }: Finding) =>
    Math.max(
      0,
      answers.findLastIndex(answer => answer.line <= line),
    )
  return answers.map((answer, index) => {
    const mine = problems.filter(problem => homeOf(problem) === index)
    return mine.length === 0 ? answer : { ...answer, findings: [...answer.findings, ...mine].sort(inOrder) }
  })
}

import type { AnswerBlock, AnswersFile } from '../content/answers-file.js'
import { judge, type Judgement } from '../assessment/index.js'
import { CAUSES, SEVERITIES } from '../types/index.js'
import type {
  Analyser,
  CauseId,
  CauseSummary,
  Company,
  FileReview,
  Finding,
  Lang,
  ReviewResult,
  Rubric,
  Rule,
  Severity,
  Stage,
  Track,
  Verdict,
} from '../types/index.js'
import { asksNothing, findingsOf } from './findings.js'
import { matchFirstRound, type FirstRoundAnswer } from '../content/first-round.js'
import { positionsOf } from './position.js'
import type { WaiverSettings } from './waivers.js'

/** How the answers of a file are to be judged. */
export interface ReviewSettings extends WaiverSettings {
  stage: Stage
  track: Track
  /** null: told from each answer. */
  lang: Lang | null
  company: Company | null
  firstRound: readonly FirstRoundAnswer[]
  rubric: Rubric
  rules: ReadonlyMap<string, Rule>
  /** Whether each number says what moved it; left out: it does. */
  explained?: boolean
}

/** Every finding, also what the file's own comments waive: `applyWaivers` takes that out. */
export function reviewFile(
  file: string,
  text: string,
  answers: AnswersFile,
  settings: ReviewSettings,
  analyser: Analyser,
): FileReview {
  const positions = positionsOf(text)
  const judged = answers.blocks.map(block => ({
    judgement: judgeBlock(block, settings, analyser),
    place: { file, text, block, positions, rules: settings.rules, levels: settings.levels ?? {} },
  }))
  const findings = judged.map(({ judgement, place }) => findingsOf(judgement, place))
  const unsaid = leftUnsaid(judged, findings)
  if (unsaid >= 0) {
    const { judgement, place } = judged[unsaid]!
    findings[unsaid] = findingsOf(judgement, place, true)
  }
  const reviews = judged.map(({ judgement, place }, index) => ({
    question: place.block.question,
    line: place.block.line,
    category: place.block.category,
    assessment: judgement.assessment,
    findings: findings[index]!,
  }))
  return { file, answers: reviews }
}

const judgeBlock = (block: AnswerBlock, settings: ReviewSettings, analyser: Analyser): Judgement =>
  judge(
    {
      id: null,
      lang: settings.lang,
      track: settings.track,
      stage: settings.stage,
      category: block.category,
      question: block.question,
      company: settings.company,
      firstRound: matchFirstRound(block, settings.firstRound),
      answer: block.answer,
    },
    settings.rubric,
    analyser,
    settings.explained ?? true,
  )

/** The answer that shows the gap with the floor best, where no finding says it: no verdict without its words. */
function leftUnsaid(judged: { judgement: Judgement }[], findings: Finding[][]): number {
  const isSaid = findings.some(list => list.some(({ rule }) => rule.startsWith('field-gap/')))
  const sure = judged.map(({ judgement }) => {
    const { verdict, probability } = judgement.assessment.causes['field-gap']
    return verdict === 'present' && !asksNothing(judgement) && !judgement.guards.void
      ? (probability ?? 0)
      : -1
  })
  const most = Math.max(-1, ...sure)
  return isSaid || most < 0 ? -1 : sure.indexOf(most)
}

const GRAVITY: Verdict[] = ['present', 'unsure', 'absent', 'not-applicable']

/** The gravest verdict, with the highest probability among those that share it. */
export function gravest(results: readonly CauseSummary[]): CauseSummary {
  const verdict =
    GRAVITY.find(candidate => results.some(result => result.verdict === candidate)) ?? 'not-applicable'
  const same = results.flatMap(result =>
    result.verdict === verdict && result.probability !== null ? [result.probability] : [],
  )
  return { verdict, probability: same.length > 0 ? Math.max(...same) : null }
}

const summarise = (files: FileReview[], cause: CauseId): CauseSummary =>
  gravest(files.flatMap(file => file.answers.map(answer => answer.assessment.causes[cause])))

export function joinReviews(files: FileReview[]): ReviewResult {
  const findings = files.flatMap(file => file.answers.flatMap(answer => answer.findings))
  const count = (severity: Severity) => findings.filter(finding => finding.severity === severity).length
  const counts = Object.fromEntries(SEVERITIES.map(severity => [severity, count(severity)])) as Record<
    Severity,
    number
  >
  return {
    files,
    causes: Object.fromEntries(
      CAUSES.map(cause => [cause, summarise(files, cause)]),
    ) as ReviewResult['causes'],
    counts: { ...counts, answers: files.reduce((total, file) => total + file.answers.length, 0) },
  }
}

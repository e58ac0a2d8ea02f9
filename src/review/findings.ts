import type { AnswerBlock } from '../content/answers-file.js'
import { severityOf, signalsOf, type Judgement } from '../assessment/index.js'
import { detectPatterns } from '../signals/patterns.js'
import { inOrder } from '../types/index.js'
import type { CauseId, CauseResult, Finding, Fix, Rule, RuleLevel, Severity, Span } from '../types/index.js'
import type { Edit } from './fix/index.js'
import { placeOf, type Positions } from './position.js'
import { firstWords, quoteAround } from './quote.js'
import { slipsIn } from './slips.js'

/** Where findings point: the file and its text, the answer's offset in it, and the rules that are known. */
export interface Place {
  file: string
  text: string
  block: AnswerBlock
  positions: Positions
  rules: ReadonlyMap<string, Rule>
  levels: Readonly<Record<string, RuleLevel>>
}

/**
 * All findings of one answer, in the order of the text.
 * @param sayAll also what goes without saying beside the others.
 */
export function findingsOf(judgement: Judgement, place: Place, sayAll = false): Finding[] {
  const raw = [
    ...aboutTheBlock(judgement, place),
    ...judgement.guards.integrity.map(hit => ({
      rule: `integrity/${hit.id}`,
      span: hit.span,
      severity: null,
    })),
    ...fromCauses(judgement, sayAll),
    ...fromCriteria(judgement),
    ...patternsIn(judgement),
    ...slipsIn({ doc: judgement.reading.doc, text: asWritten(place) }).map(slip => ({
      ...slip,
      severity: null,
    })),
  ]
  return raw
    .flatMap(({ rule, span, severity, edit }: Raw) => {
      const known = place.rules.get(rule)
      if (!known || !known.langs.includes(judgement.assessment.lang)) return []
      const own = severity ?? known.severity
      const level = place.levels[rule] ?? own
      if (level === 'off') return []
      const doubt = severity === 'info' ? { doubt: true as const } : {}
      const finding = { ...toFinding(rule, level, span, place), ...doubt }
      return [edit ? { ...finding, fix: toFix(edit, place) } : finding]
    })
    .sort(inOrder)
}

/** `span` is into the answer; null points to the question. */
interface Raw {
  rule: string
  span: Span | null
  /** null: as the rule says. */
  severity: Severity | null
  edit?: Edit | null
}

/** The answer with the remarks for the tool in it. */
const asWritten = ({ text, block }: Place): string =>
  text.slice(block.start, block.start + block.answer.length)

const toFix = ({ span, text }: Edit, { block }: Place): Fix => ({
  start: block.start + span[0],
  end: block.start + span[1],
  text,
})

function aboutTheBlock({ assessment, reading, guards }: Judgement, { block }: Place): Raw[] {
  const empty = reading.doc.tokens.length === 0
  const judged = Object.values(assessment.causes).some(({ verdict }) => verdict === 'present')
  return [
    ...(block.categoryFrom === 'unknown'
      ? [{ rule: 'answers/unknown-category', span: null, severity: null }]
      : []),
    ...(empty ? [{ rule: 'answers/empty', span: null, severity: null }] : []),
    ...(guards.short && !judged && !empty
      ? [{ rule: 'answers/too-short', span: firstWords(reading.doc), severity: null }]
      : []),
  ]
}

export const asksNothing = ({ guards, reading }: Judgement): boolean =>
  guards.refusal && reading.category === 'reverse-question'

/** Who asks nothing has that to hear, and not everything else that is missing as well. */
function causesOf(judgement: Judgement): [CauseId, CauseResult][] {
  const all = Object.entries(judgement.assessment.causes) as [CauseId, CauseResult][]
  return asksNothing(judgement) ? all.filter(([cause]) => cause === 'weak-questions') : all
}

function fromCauses(judgement: Judgement, sayAll: boolean): Raw[] {
  if (judgement.reading.doc.tokens.length === 0) return []
  const all = causesOf(judgement)
  const other = all.some(([cause, { verdict }]) => cause !== 'field-gap' && verdict === 'present')
  // A gap with the floor goes with the other causes; beside one of them it would say the same twice.
  const causes = all.filter(([cause]) => cause !== 'field-gap' || !other || sayAll)
  return causes.flatMap(([, result]) => {
    const severity = severityOf(result)
    if (severity === null) return []
    return result.rules.slice(0, 1).map(rule => ({ rule, severity, span: quoteFor(rule, result, judgement) }))
  })
}

function fromCriteria({ assessment, measures, guards }: Judgement): Raw[] {
  const shown = (signal: string, rule: string): Raw[] => {
    const { value, spans } = measures.of(signal)
    return value >= 0.5 && spans[0] ? [{ rule, span: spans[0], severity: null }] : []
  }
  const dodged = measures.of('dodge').value >= 0.5 && !guards.refusal
  const offQuestion = assessment.criteria.relevance?.level === 1 && dodged && !guards.void
  return [
    ...(offQuestion ? [{ rule: 'relevance/off-question', span: null, severity: null }] : []),
    ...shown('filler', 'clarity/filler'),
    ...(assessment.stage === 1
      ? [
          ...shown('casual', 'manners/casual'),
          ...shown('complaint', 'manners/complaint'),
          ...shown('long-sentences', 'clarity/long-sentence'),
        ]
      : []),
  ]
}

/** A type is named only beside words that show it. */
const patternsIn = ({ reading }: Judgement): Raw[] =>
  detectPatterns(reading).flatMap(({ pattern, spans }) =>
    spans[0] ? [{ rule: `pattern/${pattern}`, span: spans[0], severity: null }] : [],
  )

/** The words a rule is best shown by: its own signals', then any evidence against, then how the answer begins. */
function quoteFor(rule: string, result: CauseResult, { measures, reading }: Judgement): Span {
  for (const signal of signalsOf(rule)) {
    const { value, spans } = measures.of(signal)
    if (value > 0.1 && spans[0]) return quoteAround(reading.doc, spans[0])
  }
  const against = result.evidence.find(item => item.polarity === 'against' && item.span !== null)
  return against?.span ? quoteAround(reading.doc, against.span) : firstWords(reading.doc)
}

function toFinding(rule: string, severity: Severity, span: Span | null, place: Place): Finding {
  const { block, positions, file } = place
  if (span === null) {
    const { line } = block
    return {
      rule,
      severity,
      file,
      line,
      column: 1,
      endLine: line,
      endColumn: 1,
      quote: '',
      note: { id: rule, args: { question: block.question } },
    }
  }
  const quote = block.answer.slice(...span)
  return {
    rule,
    severity,
    file,
    ...placeOf([block.start + span[0], block.start + span[1]], positions),
    quote,
    note: { id: rule, args: { question: block.question, quote } },
  }
}

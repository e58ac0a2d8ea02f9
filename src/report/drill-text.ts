import { countOf, fill } from '../i18n/fill.js'
import {
  FORM_PARTS,
  kindOfTopic,
  type DrilledAnswer,
  type DrillDue,
  type DrillRound,
  type DrillStanding,
  type DrillTopic,
  type Form,
  type FormPart,
  type Level,
  type Verdict,
} from '../types/index.js'
import { CERTAIN } from '../types/index.js'
import { heading, oneLine, paragraph, rows, toText, type Page } from './page.js'
import { passageAround } from './passage.js'
import { sanitise } from './sanitise.js'
import type { Words } from './words.js'

export function topicName(topic: DrillTopic, words: Words): string {
  const kind = kindOfTopic(topic)
  if (kind.kind === 'cause') return words.cause(kind.id).name
  if (kind.kind === 'criterion') return words.criterion(kind.id)
  return kind.kind === 'gap' ? words.gap(kind.id) : words.messages.drill.unexpected
}

/** `conclusion → grounds → empathy`. */
export const formName = (form: Form, { messages: { drill } }: Words): string =>
  FORM_PARTS[form].map(id => drill.part[id]).join(drill.arrow)

const MARKS = { present: '●', absent: '○', unsure: '?' } as const

/** Right after an answer: which parts of the form are there, with the words that show them. */
export function formLines(
  parts: readonly FormPart[],
  form: Form,
  answer: string,
  words: Words,
  page: Page,
): string[] {
  const { drill } = words.messages
  const shown = parts.map(({ id, verdict, span }) => {
    const quote = verdict === 'present' && span ? quoted(answer, span, words, page) : drill.verdict[verdict]
    return [`${MARKS[verdict]} ${drill.part[id]}`, quote] as const
  })
  return [...heading(fill(drill.formHead, { parts: formName(form, words) }), page), ...rows(shown, page)]
}

/** After a question: what showed of the topic, and the one thing missing as a question. */
export function drillFeedback(answer: DrilledAnswer, round: DrillRound, words: Words, page: Page): string[] {
  const { drill } = words.messages
  const { showed, ask, over } = answer
  const standing = standingOf(round.topic, answer, round, words)
  return [
    ...heading(fill(drill.standing, { topic: topicName(round.topic, words), standing }), page),
    ...(showed ? paragraph(quoted(showed.text, showed.span, words, page), page) : []),
    ...over.flatMap(seconds => paragraph(fill(drill.over, { seconds, limit: round.limit ?? 0 }), page)),
    ...(ask === null ? paragraph(drill.nothingMissing, page) : paragraph(ask, page, '  → ')),
  ]
}

const quoted = (text: string, span: readonly [number, number], { messages }: Words, page: Page): string =>
  fill(messages.drill.quoted, {
    text: sanitise(oneLine(passageAround(text, [span[0], span[1]], page))),
  })

type Standing = Pick<DrilledAnswer, 'after' | 'probability'>

function standingOf(
  topic: DrillTopic,
  { after, probability }: Standing,
  { form }: DrillRound,
  words: Words,
): string {
  const { drill, names } = words.messages
  switch (kindOfTopic(topic).kind) {
    case 'cause':
      if (after === 'not-applicable') return drill.notShown
      if (after === 'present' && probability !== null && probability < CERTAIN) return names.doubtful
      return names.verdict[after as Verdict] ?? drill.noLevel
    case 'criterion':
      return after === null ? drill.noLevel : fill(drill.level, { level: after as Level })
    case 'gap':
      return drill.gap[after as 'filled' | 'open']
    case 'unexpected':
      return fill(drill.parts, { number: after ?? 0, all: FORM_PARTS[form].length })
  }
}

/** At the end: what held, and what comes next, when. */
export function drillSummary(round: DrillRound, words: Words, page: Page): string {
  const { drill, names, mock } = words.messages
  const { topic, answers } = round
  const count = countOf(answers.length, drill.done)
  const lines = answers.map(answer => {
    const at = fill(mock.report.at, { number: answer.index + 1 })
    const parts = (answer.form ?? []).map(({ id, verdict }) => `${MARKS[verdict]}${drill.part[id]}`)
    const said = [standingOf(topic, answer, round, words), parts.join(' ')]
    return [`${at} ${names.category[answer.category]}`, said.filter(Boolean).join('  ')] as const
  })
  const before = answers[0]?.before ?? null
  const moved =
    before === null ? [] : paragraph(fill(drill.moved, { before: known(before, round, words) }), page)
  return toText([
    ...heading(drill.summary, page),
    ...paragraph(fill(drill.head, { topic: topicName(topic, words), count }), page),
    ...rows(lines, page),
    ...moved,
    ...nextLines(round, words, page),
  ])
}

/** What a log that anybody may edit says was known before. */
function known(before: DrillStanding, round: DrillRound, words: Words): string {
  const text = standingOf(round.topic, { after: before, probability: null }, round, words) as
    string | undefined
  return text ?? sanitise(String(before))
}

function nextLines({ next, today }: DrillRound, words: Words, page: Page): string[] {
  if (next.length === 0) return []
  const shown = next.map(due => {
    const what = `${topicName(due.topic, words)}\ncoach drill ${due.topic}`
    return [whenOf(due, today, words), what] as const
  })
  return ['', ...heading(words.messages.drill.next, page), ...rows(shown, page)]
}

const DAY = 86_400_000

function whenOf({ due }: DrillDue, today: string, { messages: { drill } }: Words): string {
  const days = (Date.parse(due) - Date.parse(today)) / DAY
  if (days <= 0) return drill.due.today
  return fill(days === 1 ? drill.due.tomorrow : drill.due.later, { date: drill.date(due) })
}

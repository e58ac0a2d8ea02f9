import { countOf, fill } from '../i18n/fill.js'
import type {
  Category,
  CauseTrend,
  CriterionTrend,
  DrillAdvice,
  Progress,
  ProgressGroup,
} from '../types/index.js'
import { CAUSES, GAPS } from '../types/index.js'
import { apart, dimmed, heading, paragraph, rows, toText, type Page } from './page.js'
import { predictionLines } from './progress-results.js'
import { sanitise } from './sanitise.js'
import { sparkline } from './sparkline.js'
import { inColourOf, markOf } from './verdict.js'
import type { Words } from './words.js'

/** Marks that are drawn at most. */
const MOST_DRAWN = 40
/** Columns beside the marks: indent, gaps and the levels behind. */
const BESIDE = 16

/** `coach progress`: what moved, what is stuck, what comes next; then how each cause and criterion went. */
export function progressText(progress: Progress, words: Words, page: Page): string {
  const parts = [
    title(progress, words, page),
    ...progress.groups.map(group => drawing(group, progress, words, page)),
    moved(progress.overall, words, page),
    drill(progress.drill, words, page),
    predictionLines(progress.prediction, words, page),
  ].filter(part => part.length > 0)
  return toText(apart(parts))
}

function title({ sessions }: Progress, { messages: { progress } }: Words, page: Page): string[] {
  const [from, to] = [sessions[0]!.day, sessions.at(-1)!.day]
  const period = from === to ? from : fill(progress.period, { from, to })
  const practices = countOf(sessions.length, progress.practices)
  return [...heading(progress.title, page), ...paragraph([practices, period].join(progress.separator), page)]
}

/** How a group went, a line a cause and a criterion. */
function drawing(group: ProgressGroup, { by }: Progress, words: Words, page: Page): string[] {
  const { progress } = words.messages
  const causes = group.causes.filter(({ marks }) => marks.some(mark => mark.verdict !== 'not-applicable'))
  const criteria = group.criteria.filter(({ last }) => last !== null)
  const names = [
    ...causes.map(({ id }) => words.messages.names.cause[id]),
    ...criteria.map(({ id }) => words.criterion(id)),
  ]
  const widest = Math.max(0, ...names.map(page.measure))
  const drawn = Math.max(1, Math.min(MOST_DRAWN, page.width - widest - BESIDE))
  const cell = (name: string) => `  ${name}${' '.repeat(widest - page.measure(name) + 2)}`
  const all = group.sittings.length
  return [
    ...(by === 'session' ? [] : heading(groupName(group, by, words), page)),
    ...(causes.length > 0 ? dimmed(progress.causes, page, '') : []),
    ...causes.map(trend => cell(words.messages.names.cause[trend.id]) + marksOf(trend, drawn, page)),
    ...(causes.length > 0 ? dimmed(progress.legend, page) : []),
    ...(criteria.length > 0 ? dimmed(progress.criteria, page, '') : []),
    ...criteria.map(trend => cell(words.criterion(trend.id)) + barsOf(trend, drawn, words)),
    ...(all > drawn ? paragraph(fill(progress.drawn, { number: drawn, all }), page) : []),
  ]
}

function groupName({ key, sittings }: ProgressGroup, by: Progress['by'], { messages }: Words): string {
  const { progress, names } = messages
  const name =
    key === null ? progress.noCompany : by === 'category' ? names.category[key as Category] : sanitise(key)
  return [name, countOf(sittings.length, by === 'category' ? progress.answers : progress.practices)].join(
    progress.separator,
  )
}

const marksOf = ({ marks }: CauseTrend, drawn: number, page: Page): string =>
  marks
    .slice(-drawn)
    .map(cause => {
      const mark = markOf(cause)
      return inColourOf(mark, mark, page.paint)
    })
    .join('')

function barsOf({ rated, first, last }: CriterionTrend, drawn: number, { messages }: Words): string {
  const bars = sparkline(rated.slice(-drawn).map(item => item?.score ?? item?.level ?? null))
  const levels = rated.filter(item => item?.level).length
  return `${bars}  ${levels > 1 ? fill(messages.progress.levels, { first: first!, last: last! }) : String(last)}`
}

/** What improved, went back and is stuck. */
function moved({ causes, criteria, sittings }: ProgressGroup, words: Words, page: Page): string[] {
  const { progress, names } = words.messages
  if (sittings.length < 2) return paragraph(progress.tooFew, page, '')
  const line = (text: string, { id }: CauseTrend) => fill(text, { name: names.cause[id] })
  const levels = (trend: CriterionTrend) => {
    const before = trend.change === 'worse' ? highest(trend) : trend.first
    return fill(progress.criterion, { name: words.criterion(trend.id), first: before!, last: trend.last! })
  }
  const parts = (
    [
      ['better', progress.better, progress.causeBetter],
      ['worse', progress.worse, progress.causeWorse],
    ] as const
  ).map(([change, name, text]) =>
    listed(
      name,
      [
        ...causes.filter(trend => trend.change === change).map(trend => line(text, trend)),
        ...criteria.filter(trend => trend.change === change).map(levels),
      ],
      page,
    ),
  )
  const stuck = causes
    .filter(trend => trend.stuck)
    .map(trend => fill(progress.running, { name: names.cause[trend.id], number: trend.running }))
  const shown = [...parts, listed(progress.stuck, stuck, page)].filter(part => part.length > 0)
  if (shown.length === 0) return paragraph(progress.noChange, page, '')
  return apart(shown)
}

/** What it fell from: the latest level above the last one. */
const highest = ({ rated, last }: CriterionTrend) =>
  rated.findLast(item => item?.level && item.level > last!)?.level ?? last

const listed = (name: string, lines: readonly string[], page: Page): string[] =>
  lines.length === 0 ? [] : [...heading(name, page), ...lines.flatMap(text => paragraph(text, page))]

function drill(topics: readonly DrillAdvice[], words: Words, page: Page): string[] {
  const { progress } = words.messages
  if (topics.length === 0) return []
  const lines = topics.map(
    ({ topic, why }) =>
      [`coach drill ${topic}`, fill(progress.why[why], { name: topicName(topic, words) })] as const,
  )
  return [...heading(progress.drill, page), ...rows(lines, page)]
}

function topicName(topic: DrillAdvice['topic'], words: Words): string {
  const cause = CAUSES.find(id => id === topic)
  if (cause) return words.messages.names.cause[cause]
  const gap = GAPS.find(id => id === topic)
  return gap ? words.gap(gap) : words.criterion(topic as CriterionTrend['id'])
}

import { countOf, fill } from '../../i18n/fill.js'
import type { Catalogue } from '../../i18n/index.js'
import { sanitise } from '../../report/sanitise.js'
import type { InterviewSettings, InterviewState } from '../../interview/index.js'
import {
  contentWidth,
  displayWidth,
  wrap,
  type AnswerReader,
  type Colour,
  type TerminalOutput,
} from '../../terminal/index.js'
import { MOST_PROBES, type Brief } from './brief.js'

const MINUTES_A_QUESTION = 5
const GAP = 2

interface Page {
  messages: Catalogue
  colour: Colour
  output: TerminalOutput
  mode: AnswerReader['mode']
}

/** What the practice is made of, where it is kept and which keys there are. */
export function header(brief: Brief, folder: string, page: Page): string {
  const { messages } = page
  const { mock, names } = messages
  const { settings } = brief
  const rows = [
    [mock.rows.track, `${names.track[settings.track]} ${fill(mock.flag, { flag: '--track' })}`],
    ...personaRows(settings, messages),
    [mock.rows.company, companyText(brief, messages)],
    ...(settings.stage === 2 ? [[mock.rows.firstRound, firstRoundText(brief, messages)] as const] : []),
    [mock.rows.questions, questionsText(brief, messages)],
    ...(settings.minutes === null
      ? []
      : [[mock.rows.time, countOf(settings.minutes, mock.timeLimit)] as const]),
    [mock.rows.saved, folder],
  ] as const
  const labels = Math.max(...rows.map(([label]) => displayWidth(label))) + GAP
  const shown = rows.flatMap(([label, text]) =>
    wrap(text, {
      width: contentWidth(page.output),
      first: `  ${label}${' '.repeat(labels - displayWidth(label))}`,
    }),
  )
  return asText(['', page.colour.bold(mock.start[settings.stage]), ...shown, ...keys(page)])
}

function personaRows({ persona, pressure }: InterviewSettings, { mock }: Catalogue) {
  const said = [...(persona ? [mock.persona[persona]] : []), ...(pressure ? [mock.pressure] : [])]
  return said.length > 0 ? [[mock.rows.persona, said.join('  ')] as const] : []
}

/** Before an interview is gone on with. */
export function resumeHeader({ settings }: InterviewState, page: Page): string {
  const { mock } = page.messages
  const company = settings.company ? `  ${settings.company.name}` : ''
  const [title = '', ...more] = wrap(mock.resumed[settings.stage] + company, {
    width: contentWidth(page.output),
  })
  return asText(['', page.colour.bold(title), ...more, ...keys(page)])
}

/** Line mode names its own keys when it starts. */
function keys({ mode, messages, output, colour }: Page): string[] {
  const { mock } = messages
  if (mode === 'lines') return []
  const width = contentWidth(output)
  const oneRow = `${mock.keys}  ${mock.commands}`
  const rows = displayWidth(oneRow) + GAP <= width ? [oneRow] : [mock.keys, mock.commands]
  return ['', ...rows.flatMap(row => wrap(row, { width, first: '  ' })).map(row => colour.dim(row))]
}

function companyText({ settings, sheet }: Brief, { mock }: Catalogue): string {
  if (!sheet) return [settings.company?.name ?? mock.noCompany, mock.sheetAdds].join('\n')
  const { company, contactPoints } = sheet.sheet
  const counts = [
    ...(company.facts.length > 0 ? [countOf(company.facts.length, mock.facts)] : []),
    ...(contactPoints.length > 0 ? [countOf(contactPoints.length, mock.contacts)] : []),
  ]
  return [company.name, ...counts, sheet.file].join('  ')
}

function firstRoundText({ settings, firstRound }: Brief, { mock, names }: Catalogue): string {
  if (!firstRound) return `${mock.noFirstRound} ${fill(mock.flag, { flag: '--first-round' })}`
  const categories = [...new Set(settings.firstRound.map(({ category }) => names.category[category]))]
  return `${comparedWith(firstRound, mock)}  ${categories.join(mock.separator)}`
}

function comparedWith(from: NonNullable<Brief['firstRound']>, mock: Catalogue['mock']): string {
  if (from.kind === 'file') return fill(mock.compareFile, { file: from.file })
  if (from.kind === 'note') {
    const company = sanitise(from.company)
    return fill(from.days <= 0 ? mock.compareNoteToday : countOf(from.days, mock.compareNoteDays), {
      company,
    })
  }
  return from.days <= 0 ? mock.compareToday : countOf(from.days, mock.compareDays)
}

function questionsText({ settings }: Brief, { mock }: Catalogue): string {
  const { length } = settings.questions
  return [
    countOf(length, mock.questionCount),
    fill(mock.probesEach, { number: MOST_PROBES }),
    fill(mock.aboutMinutes, { number: length * MINUTES_A_QUESTION }),
  ].join(mock.separator)
}

const asText = (rows: readonly string[]) => `${rows.join('\n')}\n`

import { countOf, fill } from '../i18n/fill.js'
import type { MockResult, TranscriptEntry } from '../types/index.js'
import type { Page } from './page.js'
import type { Words } from './words.js'

const GAP = '   '

/** How far each answer held when it was asked "why" again and again. */
export function ladder({ transcript }: MockResult, words: Words, page: Page): string[] {
  const { report } = words.messages.mock
  const names = transcript.map(({ category }, index) => {
    const at = fill(report.at, { number: index + 1 })
    return `  ${at} ${words.messages.names.category[category]}`
  })
  const widest = Math.max(0, ...names.map(page.measure))
  const shown = transcript.flatMap((entry, index) => {
    const name = names[index]! + ' '.repeat(widest - page.measure(names[index]!))
    return rung(name, entry, words, page)
  })
  return shown.length === 0 ? [] : [page.paint.bold(report.ladder), ...shown]
}

function rung(name: string, entry: TranscriptEntry, words: Words, page: Page): string[] {
  const steps = entry.exchanges.map(({ gap, closed }) => {
    const mark = closed ? '●' : '○'
    return `${closed ? page.paint.good(mark) : mark}${words.gap(gap)}`
  })
  const plainSteps = entry.exchanges.map(({ gap }) => `●${words.gap(gap)}`).join(' ')
  const outcome = page.paint.dim(outcomeOf(entry, words))
  if (steps.length === 0) return [`${name}${GAP}${outcome}`]
  const row = `${name}${GAP}${steps.join(' ')}`
  const used = page.measure(`${name}${GAP}${plainSteps}${GAP}${outcomeOf(entry, words)}`)
  if (used <= page.width) return [`${row}${GAP}${outcome}`]
  if (page.measure(`${name}${GAP}${plainSteps}`) <= page.width) return [row, `    ${outcome}`]
  return [name.trimEnd(), `    ${steps.join(' ')}`, `    ${outcome}`]
}

function outcomeOf({ answer, exchanges }: TranscriptEntry, words: Words): string {
  const { report, skipped } = words.messages.mock
  if (answer === null) return skipped
  if (exchanges.length === 0) return report.noProbes
  const stopped = exchanges.findIndex(({ closed }) => !closed)
  return stopped < 0
    ? countOf(exchanges.length, report.allRungs)
    : fill(report.stoppedAt, { number: stopped + 1 })
}

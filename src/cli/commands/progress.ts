import { isDay } from '../../content/day.js'
import { fill } from '../../i18n/fill.js'
import { readReflections, type Notebook } from '../../notebook/index.js'
import { companyKey, progressOf, type Past } from '../../progress/index.js'
import { progressCsv, progressJson } from '../../report/progress-data.js'
import { progressText } from '../../report/progress-text.js'
import { paragraph, toText } from '../../report/page.js'
import type { Progress, ProgressBy, Reflection } from '../../types/index.js'
import type { Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { mockFlags } from '../mock/flags.js'
import { commandLine, notebookFor, withNotebook } from '../mock/notebook.js'
import { readerFor } from '../page.js'
import { LeftOut } from '../progress/left-out.js'
import { pastSittings } from '../progress/past.js'
import { wordsFor } from '../words.js'

/** Shows how causes and criteria went over the saved interviews, beside real results. */
export const run: Run = (context, _, flags) =>
  withNotebook(async () => {
    const by = (flags['by'] as ProgressBy | undefined) ?? 'session'
    const since = dayIn(flags['since'] as string | undefined)
    const company = (flags['company'] as string | undefined) ?? null
    const notebook = notebookFor(context, mockFlags(flags))
    const leftOut = new LeftOut()
    const tools = { notebook, leaveOut: leftOut.add }
    const past: Past = {
      ...(await pastSittings(tools, by === 'category')),
      reflections: await notesIn(notebook, leftOut),
    }
    await leftOut.say(context)
    if (company !== null) checkKnown(company, past)
    const progress = progressOf(past, { by, since, company })
    await write(context.io.stdout, await asText(progress, past, flags, context))
    return EXIT.done
  })

async function asText(
  progress: Progress,
  { sessions }: Past,
  flags: Parameters<Run>[2],
  context: Context,
): Promise<string> {
  const { messages, locale } = context
  if (flags['format'] === 'json') return progressJson(progress)
  if (flags['format'] === 'csv') return progressCsv(progress)
  const { page } = await readerFor(context)
  if (progress.sessions.length > 0) return progressText(progress, wordsFor(locale, messages), page)
  const command = commandLine('mock --stage 2', mockFlags(flags))
  const says = sessions.length > 0 ? messages.progress.noneInRange : fill(messages.progress.none, { command })
  return toText(paragraph(says, page, ''))
}

/** Notes need YAML, which is loaded here alone. */
async function notesIn({ data }: Notebook, leftOut: LeftOut): Promise<Reflection[]> {
  const { parseReflection } = await import('../../content/reflection.js')
  return readReflections(data, parseReflection, leftOut.add).map(({ reflection }) => reflection)
}

/** @throws UsageError `badDate` */
function dayIn(value: string | undefined): string | null {
  if (value === undefined || isDay(value)) return value ?? null
  throw new UsageError('badDate', { name: '--since', value })
}

/** @throws UsageError `unknownCompany`, where there are names to choose from */
function checkKnown(name: string, { sessions, reflections }: Past): void {
  const names = [...sessions, ...reflections].flatMap(({ company }) => (company === null ? [] : [company]))
  const known = [...new Set(names)]
  if (known.length === 0 || known.some(other => companyKey(other) === companyKey(name))) return
  throw new UsageError('unknownCompany', { name, known: known.join(', ') })
}

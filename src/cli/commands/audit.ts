import { audit, parseEntry, type AuditFile, type Entry } from '../../audit/index.js'
import { RecordError } from '../../content/record.js'
import { fill } from '../../i18n/fill.js'
import { seeded } from '../../interview/random.js'
import { loadAnalyser } from '../../platform/analyser.js'
import { sanitise } from '../../report/sanitise.js'
import { GATES, type AuditResult, type Gate } from '../../types/audit.js'
import { LANGS, type Rubric } from '../../types/index.js'
import type { Flags, Run } from '../command.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'
import { loadRubric } from '../loading.js'
import { readInput } from '../stdin.js'
import { wordsFor } from '../words.js'

/** Labelled answers in, agreement out; 1 where a figure falls short of what was asked for. */
export const run: Run = async (context, names, flags) => {
  const least = leastOf(flags)
  const asked = flags['rubric'] as string | undefined
  const { cwd } = context.io
  const rubrics = { 1: await loadRubric(asked, 1, cwd), 2: await loadRubric(asked, 2, cwd) }
  const problems: string[] = []
  const files: AuditFile[] = []
  for (const name of new Set(names)) files.push(await readFile(name, context, problems))
  if (problems.length > 0) {
    await write(context.io.stderr, problems.map(line => `${sanitise(line)}\n`).join(''))
    return EXIT.unusable
  }
  const langs = LANGS.filter(lang =>
    files.some(({ entries }) => entries.some(({ item }) => item.lang === lang)),
  )
  const result = audit(files, { rubrics, analyser: await loadAnalyser(langs), seeded, least })
  await write(context.io.stdout, await render(result, rubrics[1], flags, context))
  return result.shortfalls.length > 0 ? EXIT.findings : EXIT.done
}

/** The floors that were asked for. */
function leastOf(flags: Flags): Partial<Record<Gate, number>> {
  const least: Partial<Record<Gate, number>> = {}
  for (const gate of GATES) {
    const flag = `min${gate[0]!.toUpperCase()}${gate.slice(1)}`
    const value = flags[flag] as string | undefined
    if (value === undefined) continue
    if (!/^\d*\.?\d+$/.test(value) || Number(value) > 1)
      throw new UsageError('badShare', { name: `--min-${gate}`, value })
    least[gate] = Number(value)
  }
  return least
}

async function readFile(name: string, context: Context, problems: string[]): Promise<AuditFile> {
  const { name: file, text } = await readInput(name, context)
  const entries = text.split(/\r?\n/).flatMap((line, index): Entry[] => {
    if (line.trim() === '') return []
    try {
      return [parseEntry(parseJson(line))]
    } catch (error) {
      if (!(error instanceof RecordError)) throw error
      problems.push(badLine(error, file, index + 1, context))
      return []
    }
  })
  return { file, entries }
}

/** @throws RecordError */
function parseJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\ufeff/, '')) as unknown
  } catch {
    throw new RecordError('line', 'JSON')
  }
}

const ONE_OF = /^one of (.*)$/

function badLine(
  { field, expected }: RecordError,
  file: string,
  line: number,
  { messages }: Context,
): string {
  const say = messages.audit
  const values = ONE_OF.exec(expected)?.[1]
  const what = values === undefined ? (say.expected[expected] ?? expected) : fill(say.oneOf, { values })
  return fill(say.badLine, { file, line, field, expected: what })
}

/** `rubric` gives the names; those that it lacks are the shipped second interview's. */
async function render(result: AuditResult, rubric: Rubric, flags: Flags, context: Context): Promise<string> {
  const words = wordsFor(context.locale, context.messages, rubric)
  switch (flags['format']) {
    case 'json':
      return (await import('../../report/audit-json.js')).auditJson(result)
    case 'markdown':
      return (await import('../../report/audit-markdown.js')).auditMarkdown(result, words)
    default: {
      const { readerFor } = await import('../page.js')
      const { page } = await readerFor(context)
      return (await import('../../report/audit-text.js')).auditText(result, words, page)
    }
  }
}

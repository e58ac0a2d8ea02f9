import { fill, countOf } from '../i18n/fill.js'
import type { Catalogue } from '../i18n/index.js'
import { ChangedError } from '../platform/select/changed-error.js'
import { selectFiles } from '../platform/select/select-files.js'
import type { IgnoreRule, LeftOut, Selection, SelectionNote } from '../review/select/selection.js'
import type { Flags } from './command.js'
import type { Context } from './context.js'
import { UsageError } from './errors.js'
import { note } from './note.js'
import { inOrder, type Chosen } from './sources.js'

/**
 * What folders, globs and rules leave to review. That nothing is left is an error that says why, unless it was allowed.
 * @throws UsageError, FileError
 */
export async function selectedSources(
  paths: readonly string[],
  piped: Chosen | null,
  flags: Flags,
  context: Context,
): Promise<Chosen[]> {
  const { io, messages } = context
  const mayBeNone = flags['passWithNoFiles'] === true
  if (paths.length === 0 && piped === null) {
    if (!mayBeNone) throw new UsageError('nothingToRead')
    await note(messages.select.noPatterns, io)
    return []
  }
  const selection = await selected(paths, flags, context)
  for (const item of selection.notes) await note(wordNote(item, messages), io)
  const nothing = piped === null ? whyNothing(selection, flags, messages) : null
  if (nothing !== null) {
    if (nothing instanceof UsageError) throw nothing
    if (nothing !== '') await note(nothing, io)
    return []
  }
  return inOrder(selection.files, piped)
}

/**
 * Says which files ask nothing. That none does is an error, unless it was allowed.
 * @param reviewed how many do
 * @throws UsageError
 */
export async function saySkipped(
  skipped: readonly string[],
  reviewed: number,
  flags: Flags,
  { io, messages }: Context,
): Promise<void> {
  // A change that touches no answers is no mistake.
  if (reviewed === 0 && flags['passWithNoFiles'] !== true && flags['changedSince'] === undefined)
    throw new UsageError('noQuestionsAnywhere', { files: namesOf(skipped, messages) })
  await note(wordSkipped(skipped, messages), io)
}

async function selected(paths: readonly string[], flags: Flags, { io }: Context): Promise<Selection> {
  try {
    return await selectFiles(paths, {
      cwd: io.cwd,
      ignoreFiles: flags['ignore'] !== false,
      changedSince: (flags['changedSince'] as string | undefined) ?? null,
      allowNone: flags['passWithNoFiles'] === true,
      env: io.env,
    })
  } catch (error) {
    if (error instanceof ChangedError) throw new UsageError(error.problem, error.args)
    throw error
  }
}

/** null: something is left; text: nothing is, and that is fine (`''`: the notes have said why). */
function whyNothing(selection: Selection, flags: Flags, messages: Catalogue): UsageError | string | null {
  const { files, leftOut, unchanged } = selection
  if (files.length > 0) return null
  if (unchanged > 0) return fill(messages.select.unchanged, { ref: flags['changedSince'] as string })
  const reasons = wordReasons(leftOut, messages)
  if (flags['passWithNoFiles'] === true)
    return leftOut.length === 0 ? '' : fill(messages.select.nothingLeft, { reasons })
  const isIgnored = leftOut.some(({ by }) => by === 'rule')
  return new UsageError(isIgnored ? 'nothingLeftIgnored' : 'nothingLeft', { reasons })
}

function wordNote(item: SelectionNote, { select }: Catalogue): string {
  if (item.id !== 'ignored') return fill(select[item.id], { file: item.file })
  return fill(select.ignored, { file: item.file, rule: wordRule(item.rule, select) })
}

type Words = Catalogue['select']

const wordRule = (rule: IgnoreRule, select: Words) => fill(select.rule, { ...rule })

/** Each reason once, with the number of files that it took away. */
function wordReasons(leftOut: readonly LeftOut[], { select }: Catalogue): string {
  const counts = new Map<string, { item: LeftOut; number: number }>()
  for (const item of leftOut) {
    const key = JSON.stringify({ ...item, file: '' })
    counts.set(key, { item, number: (counts.get(key)?.number ?? 0) + 1 })
  }
  return [...counts.values()]
    .map(({ item, number }) => wordReason(item, number, select))
    .join(select.separator)
}

function wordReason(item: LeftOut, number: number, select: Words): string {
  switch (item.by) {
    case 'rule':
      return fill(countOf(number, select.by.rule), { rule: wordRule(item.rule, select) })
    case 'exclusion':
      return fill(countOf(number, select.by.exclusion), { pattern: item.pattern })
    case 'about-project':
      return countOf(number, select.by.aboutProject)
  }
}

const wordSkipped = (files: readonly string[], messages: Catalogue) =>
  fill(countOf(files.length, messages.select.noQuestions), { files: namesOf(files, messages) })

const MOST_NAMES = 3

/** The first few: whoever wants all of them has the folder. */
function namesOf(files: readonly string[], { select }: Catalogue): string {
  const more = files.length > MOST_NAMES ? [select.more] : []
  return [...files.slice(0, MOST_NAMES), ...more].join(select.listSeparator)
}

import { ContentError } from '../../content/problem.js'
import { fill } from '../../i18n/fill.js'
import { FileError } from '../../platform/files.js'
import { sanitise } from '../../report/sanitise.js'
import type { Context } from '../context.js'
import { UsageError } from '../errors.js'
import { word } from '../failure.js'
import { write } from '../io.js'
import { note } from '../note.js'
import type { Chosen } from '../sources.js'

/** A file that can't be reviewed, and why. */
export interface Unusable {
  chosen: Chosen
  problem: UnusableError
}

export type UnusableError = UsageError | FileError | ContentError

/** Whether it is the file's own fault, or that of what it names; anything else is nothing to go on after. */
export const isUnusable = (error: unknown): error is UnusableError =>
  error instanceof UsageError || error instanceof FileError || error instanceof ContentError

/** Says what is wrong with each file; what several of them name is explained once. */
export async function sayUnusable(files: readonly Unusable[], context: Context): Promise<void> {
  const because = new Map<string, string[]>()
  for (const { chosen, problem } of files) {
    const { text } = word(problem, context)
    const named = because.get(text) ?? []
    because.set(text, named)
    if (fileOf(problem) !== chosen.name && fileOf(problem) !== chosen.file) named.push(chosen.name)
  }
  const { review, select } = context.messages
  for (const [text, named] of because) {
    const those = fill(review.notReviewed, { files: named.join(select.listSeparator) })
    await write(context.io.stderr, sanitise(named.length === 0 ? text : `${text}${those}\n`))
  }
}

/** Names those that some shard has told all about. */
export async function nameUnusable(names: readonly string[], { io, messages }: Context): Promise<void> {
  for (const file of names) await note(fill(messages.review.unusableInShard, { file }), io)
}

function fileOf(problem: UnusableError): string | undefined {
  if (problem instanceof FileError) return problem.file
  return problem instanceof UsageError ? problem.args['file'] : problem.problems[0]?.file
}

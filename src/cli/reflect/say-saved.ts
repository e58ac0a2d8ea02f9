import { fill } from '../../i18n/fill.js'
import type { SavedReflection } from '../../notebook/index.js'
import { mirrorJson, mirrorRows } from '../../report/mirror-text.js'
import { paragraph, toText } from '../../report/page.js'
import { sanitise } from '../../report/sanitise.js'
import type { Context } from '../context.js'
import { write } from '../io.js'
import { commandLine } from '../mock/notebook.js'
import { readerFor } from '../page.js'
import { wordsFor } from '../words.js'
import { mirrorOf } from './mirror.js'

/**
 * Says where a note is, what its words show, and what comes next.
 * @param asked `startsNext`: the next practice is compared with this note
 */
export async function saySaved(
  { id, file, reflection }: SavedReflection,
  asked: { json: boolean; dataDir: string | undefined; startsNext: boolean },
  context: Context,
): Promise<void> {
  const { io, locale, messages } = context
  const words = wordsFor(locale, messages)
  const mirrored = await mirrorOf(reflection)
  if (asked.json) {
    const json = { version: 1, id, file, result: reflection.result, patterns: mirrorJson(mirrored, words) }
    return write(io.stdout, `${JSON.stringify(json, null, 2)}\n`)
  }
  const { page } = await readerFor(context)
  const { saved, later, nextMock } = messages.reflect
  const command = commandLine(`reflect --result pass --note ${id}`, asked)
  const rows = [
    // Not wrapped: a path is to be copied.
    fill(saved, { id, file: sanitise(file) }),
    ...mirrorRows(mirrored, words, page),
    '',
    ...(asked.startsNext ? paragraph(nextMock, page, '') : []),
    ...(reflection.result === null ? [fill(later, { command })] : []),
  ]
  await write(io.stdout, toText(rows))
}

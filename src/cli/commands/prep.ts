import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearest } from '../../content/nearest.js'
import { parseCompanySheet } from '../../content/company.js'
import { SheetEditor } from '../../content/sheet-editor.js'
import { fill } from '../../i18n/fill.js'
import { readText } from '../../platform/files.js'
import { replaceText } from '../../platform/replace-file.js'
import { readTemplate } from '../../platform/templates.js'
import { sanitise } from '../../report/sanitise.js'
import { askAtTerminal, isInteractive } from '../../terminal/index.js'
import type { Lang } from '../../types/index.js'
import type { Run } from '../command.js'
import type { Context } from '../context.js'
import { Interrupted, UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { COMPANY } from '../init/practice-set.js'
import { writeNew } from '../init/write-new.js'
import { write } from '../io.js'
import { guideThrough } from '../prep/guide.js'
import { openRoom, type Room } from '../room.js'

/** Writes a company sheet, or asks for what it still lacks. */
export const run: Run = async (context, [file = COMPANY], flags) => {
  const { io, locale, messages } = context
  const { prep, init } = messages
  const meant = existsSync(resolve(io.cwd, file)) ? null : nearest(file, ['check', 'questions'])
  if (meant) throw new UsageError('unknownCommand', { name: file, known: 'check, questions' })
  const lang = (flags['lang'] as Lang | undefined) ?? locale
  const name = sanitise(file)
  if (flags['new']) {
    const done = writeNew(resolve(io.cwd, file), name, readTemplate(`${lang}/sheet.yaml`))
    await write(io.stdout, `${fill(init[done], { file: name })}\n${fill(prep.new, { file: name })}\n`)
    return EXIT.done
  }
  const room = await openRoom(context, { format: 'text', plain: false, colour: context.colour })
  try {
    if (!isInteractive(room.io)) throw new UsageError('prepNeedsTerminal')
    if (!existsSync(resolve(io.cwd, file)))
      writeNew(resolve(io.cwd, file), name, readTemplate(`${lang}/sheet.yaml`))
    await fillIn(file, room, context)
  } finally {
    room.leave()
  }
  await write(io.stdout, `\n${fill(prep.saved, { file: name })}\n`)
  return EXIT.done
}

async function fillIn(
  file: string,
  { io: terminal, colour }: Room,
  { io, messages }: Context,
): Promise<void> {
  const { prep } = messages
  let written = readText(file, io.cwd)
  checkReadable(written, file)
  const editor = new SheetEditor(written)
  await write(io.stdout, `${fill(prep.start, { file: sanitise(file) })}\n`)
  const asked = await askAtTerminal(terminal, colour, asker =>
    guideThrough({
      asker,
      editor,
      words: prep,
      say: text => write(io.stdout, `\n${colour.bold(text)}\n`),
      save(text) {
        if (text === written) return
        replaceText(file, io.cwd, written, text)
        written = text
      },
    }),
  )
  if (asked.kind === 'interrupt') throw new Interrupted(fill(prep.saved, { file: sanitise(file) }))
}

/** A sheet without a name is one that was just begun. @throws ContentError */
const checkReadable = (text: string, file: string): unknown =>
  parseCompanySheet(text.replace(/^( +name:) *(?:''|"")? *$/m, '$1 …'), file)

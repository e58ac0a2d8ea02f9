import { resolve } from 'node:path'
import { fill } from '../../i18n/fill.js'
import { readTemplate } from '../../platform/templates.js'
import { sanitise } from '../../report/sanitise.js'
import type { Lang, Locale, Track } from '../../types/index.js'
import type { Run } from '../command.js'
import { UsageError } from '../errors.js'
import { EXIT } from '../exit.js'
import { ANSWERS, COMPANY, practiceSet } from '../init/practice-set.js'
import { writeNew } from '../init/write-new.js'
import { write } from '../io.js'
import type { CiService } from '../options.js'

/** Writes a set of files to practise with, and says what to type next. Nothing is ever overwritten. */
export const run: Run = async ({ io, locale, messages }, [folder = '.'], flags) => {
  // It comes from an unset variable, and would mean this folder.
  if (folder === '') throw new UsageError('emptyFolderName')
  const lang = (flags['lang'] as Lang | undefined) ?? locale
  const track = (flags['track'] as Track | undefined) ?? 'career'
  const ci = (flags['ci'] as CiService | undefined) ?? 'github'
  const { init } = messages
  for (const { file, template } of practiceSet(lang, track, ci)) {
    const name = within(folder, file)
    const done = writeNew(resolve(io.cwd, folder, file), name, fill(readTemplate(template), { locale }))
    await write(io.stdout, `${fill(init[done], { file: sanitise(name) })}\n`)
  }
  const commands = nextCommands(folder, lang, track, locale).map(command => `  ${sanitise(command)}\n`)
  await write(io.stdout, `\n${init.next}\n${commands.join('')}`)
  return EXIT.done
}

const within = (folder: string, file: string): string => {
  const above = folder.replace(/[\\/]+$/, '')
  return folder === '.' ? file : `${above}/${file}`
}

/** Flags are left out where they say what is so anyhow. */
function nextCommands(folder: string, lang: Lang, track: Track, locale: Locale): string[] {
  // The configuration holds for those who work beside it.
  const there = folder === '.' ? [] : [`cd ${inShell(folder.replace(/(?<=.)[\\/]+$/, ''))}`]
  const more = [track === 'career' ? '' : ` --track ${track}`, lang === locale ? '' : ` --lang ${lang}`]
  return [...there, `coach review ${ANSWERS}`, `coach mock --stage 2${more.join('')} --company ${COMPANY}`]
}

const inShell = (path: string): string =>
  /^[\p{L}\p{N}_./@%+-]+$/u.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`

import { dirname, resolve } from 'node:path'
import { fill } from '../../i18n/fill.js'
import { kindOf, nameFrom } from '../../platform/select/names.js'
import { similarPath } from '../../platform/select/similar-path.js'
import { Walker } from '../../platform/select/walker.js'
import { isGlob } from '../../review/select/patterns.js'
import type { ConfigLayer } from '../../types/index.js'
import type { Context } from '../context.js'
import { note } from '../note.js'
import { matches } from './glob.js'

/** Says which overrides of a configuration are for no file that is there; those of what it extends may be for others. */
export async function noteUnmatched(
  layers: readonly ConfigLayer[],
  { io, messages: { cli, select } }: Context,
): Promise<void> {
  for (const { file, files, lines, extended } of layers) {
    if (files === null || extended) continue
    const folder = dirname(resolve(io.cwd, file))
    if (await isForAny(files, folder)) continue
    const line = lines['files'] ?? 1
    const said = fill(cli.unmatched, { file, line, patterns: files.join(select.listSeparator) })
    const near = files.length === 1 ? similarPath(files[0]!, folder) : null
    await note(near === null ? said : `${said}\n${fill(cli.didYouMean, { name: near })}`, io)
  }
}

/** Ignored files count: they can be reviewed with `--no-ignore`. */
async function isForAny(patterns: readonly string[], folder: string): Promise<boolean> {
  const walker = new Walker(folder, [], true)
  const isFor = (path: string) => matches(patterns, nameFrom(folder, path))
  if (walker.below(folder).some(isFor)) return true
  // What a walk passes over: other names than those of Markdown, folders with a dot, and what lies outside.
  for (const pattern of patterns) {
    const path = resolve(folder, pattern)
    const kind = kindOf(path)
    if (kind === 'file' && isFor(path)) return true
    if (kind === 'folder' && walker.below(path).some(isFor)) return true
    if (isGlob(pattern) && (await walker.matching(pattern)).some(isFor)) return true
  }
  return false
}

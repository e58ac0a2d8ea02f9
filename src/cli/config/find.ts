import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import type { Flags } from '../command.js'
import { UsageError } from '../errors.js'

export const CONFIG_NAMES = ['coach.config.yaml', 'coach.config.yml'] as const

/**
 * The configuration of a run, as messages call it: `--config`, or the nearest one from the working folder up to the
 * repository's root; null where there is none.
 * @throws UsageError where one folder holds two
 */
export function configFile(flags: Flags, cwd: string): string | null {
  const asked = flags['config']
  if (asked === false) return null
  return typeof asked === 'string' ? asked : nearestConfig(cwd)
}

function nearestConfig(cwd: string): string | null {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const found = CONFIG_NAMES.filter(name => existsSync(join(folder, name)))
    const [first, second] = found.map(name => relative(cwd, join(folder, name)).replaceAll('\\', '/'))
    if (first !== undefined && second !== undefined)
      throw new UsageError('twoConfigs', { file: first, other: second })
    if (first !== undefined) return first
    if (existsSync(join(folder, '.git')) || dirname(folder) === folder) return null
  }
}

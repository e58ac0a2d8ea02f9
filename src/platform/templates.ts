import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from './paths.js'

/** A file of `templates/` that ships, as text. */
export const readTemplate = (name: string): string =>
  readFileSync(join(packageRoot, 'templates', name), 'utf8')

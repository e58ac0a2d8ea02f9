import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'

const here = dirname(fileURLToPath(import.meta.url))

/** The package's own folder, found from the bundle in `dist/js` as well as from the sources. */
export const packageRoot: string = existsSync(join(here, '../../package.json'))
  ? join(here, '../..')
  : join(here, '../../..')

/** Compiled data: the dictionary, the rubrics, the questions. */
export const dataFile = (name: string): string => join(packageRoot, 'dist', 'data', name)

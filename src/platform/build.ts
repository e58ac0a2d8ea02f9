import { readFileSync } from 'node:fs'
import { dataFile } from './paths.js'
import { version } from './version.js'

let known: string | undefined

/** Which program this is: its version and, since that says nothing of a build from the sources, what was built. */
export const build = (): string => (known ??= `${version}+${readFileSync(dataFile('build'), 'utf8').trim()}`)

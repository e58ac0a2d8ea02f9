import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll } from 'vitest'
import { PseudoTerminal } from './pseudo-terminal.js'

const ROOT = join(import.meta.dirname, '../../..')
const open: PseudoTerminal[] = []

beforeAll(() => {
  if (!existsSync(join(ROOT, 'dist/js/coach.cjs'))) throw new Error('run `npm run build` first')
})

afterEach(() => {
  for (const terminal of open.splice(0)) terminal.kill('SIGKILL')
})

interface Setting {
  columns?: number
  rows?: number
  locale?: string
  /** Where the data of all commands lie. */
  data?: string
}

/** The command as it is installed, in a terminal of its own, which is closed after the test. */
export function coachInTerminal(
  args: string[],
  { columns = 80, rows = 40, locale = 'ja_JP.UTF-8', data }: Setting = {},
): PseudoTerminal {
  const terminal = new PseudoTerminal(process.execPath, [join(ROOT, 'bin/coach.js'), ...args], {
    columns,
    rows,
    env: { LC_ALL: locale, ...(data === undefined ? {} : { XDG_DATA_HOME: data }) },
  })
  open.push(terminal)
  return terminal
}

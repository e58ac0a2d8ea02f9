import { join } from 'node:path'
import { expect, it } from 'vitest'
import { LANGS } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const EXAMPLES = join(import.meta.dirname, '../../examples')
const FIRST = '## Where do you see yourself?\n\nI want to be a specialist and keep doing technical work.\n'
const SECOND =
  '## Where do you see yourself?\n\nIn management, as head of engineering, running a department.\n'

const COMMANDS = [
  ['prep', 'check', join(EXAMPLES, 'company.en.yaml')],
  ['prep', 'check', 'bare.yaml'],
  ['prep', 'questions', join(EXAMPLES, 'company.yaml')],
  ['consistency', 'a.md', 'b.md'],
  ['progress'],
  ['notebook', 'list'],
  ['explain', 'depth'],
  ['rubric', 'show', 'second', '--criterion', 'depth'],
]

// A colour that goes through the wrapping of lines would be shown as its code.
it.each(COMMANDS.flatMap(argv => LANGS.map(locale => [argv.join(' '), locale, argv] as const)))(
  '%s (%s) shows no code of a colour',
  async (_, locale, argv) => {
    const cwd = folder({
      'a.md': FIRST,
      'b.md': SECOND,
      'bare.yaml': 'company:\n  name: A\n',
    })
    const env = { FORCE_COLOR: '1', XDG_DATA_HOME: join(cwd, 'data') }
    const { stdout } = await coach(['--locale', locale, ...argv], { cwd, env })
    expect(stdout).not.toContain('␛')
    expect(stdout.length).toBeGreaterThan(20)
  },
)

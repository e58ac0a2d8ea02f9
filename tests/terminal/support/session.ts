/**
 * A small session in a process of its own, for the tests that need a real terminal: says what it got as JSON.
 * Arguments: `setup` asks the set-up first, `throw` and `sigterm` end the process while an
 * answer is being typed.
 */
import { writeFileSync } from 'node:fs'
import { askSetup, createColour, openAnswerReader, processIo } from '../../../src/terminal/index.js'

const [log = '', ...flags] = process.argv.slice(2)
const got: unknown[] = []
const record = (result: unknown) => {
  got.push(result)
  writeFileSync(log, JSON.stringify(got))
}

const locale = process.env.TEST_LOCALE === 'en' ? 'en' : 'ja'
const io = processIo({ locale })
const colour = await createColour({ stream: io.output, env: io.env })

if (flags.includes('setup')) {
  const defaults = { lang: locale, track: 'career', company: { kind: 'none' }, questions: 5 } as const
  record(await askSetup(io, { defaults, colour }))
}

const reader = openAnswerReader(io, colour)
for (let turn = 1; ; turn++) {
  io.output.write(`\n面接官  質問${turn}です。お聞かせください。\n\n`)
  if (flags.includes('throw')) setTimeout(fail, 100)
  if (flags.includes('sigterm')) setTimeout(() => process.kill(process.pid, 'SIGTERM'), 100)
  const result = await reader.read()
  record(result)
  const left = result.kind === 'interrupt' || result.kind === 'eof'
  if (left || (result.kind === 'command' && result.name === 'quit')) break
}
reader.close()
io.output.write('終わりました\n')

function fail(): never {
  throw new Error('broken on purpose')
}

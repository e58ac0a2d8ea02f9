import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { STATEMENTS } from '../../src/profile/index.js'
import { folderWith } from '../mock/support.js'
import { KEY } from './support/fakes.js'
import { coachInTerminal } from './support/command.js'
import type { PseudoTerminal } from './support/pseudo-terminal.js'

const coach = (data: string, args: string[] = [], locale = 'ja_JP.UTF-8') =>
  coachInTerminal(['profile', '--data-dir', data, ...args], { columns: 60, locale })

/** Waits for a statement, and for its choices to be listed. */
async function statement(terminal: PseudoTerminal, number: number, of = STATEMENTS.length) {
  await terminal.until(({ rows }) => {
    const at = rows.findLastIndex(row => /[（(]\d+\/\d+[）)]/.test(row))
    return rows[at]?.includes(`${number}/${of}`) === true && rows.slice(at).some(row => /5 {2}/.test(row))
  })
}

// Signals and the shell are Unix ones.
describe.skipIf(process.platform === 'win32')('coach profile in a terminal', () => {
  test('asks every statement, saves the answers, and shows what they come to', async () => {
    const data = join(folderWith(), 'data')
    const terminal = coach(data)
    for (let number = 1; number <= STATEMENTS.length; number++) {
      await statement(terminal, number)
      const { pattern, reversed } = STATEMENTS[number - 1]!
      const steps = pattern !== 'perfectionist' ? 2 : reversed ? 0 : 4
      terminal.type(KEY.down.repeat(steps) + KEY.enter)
    }
    expect(await terminal.exit).toMatchObject({ exitCode: 0 })
    await terminal.shows('完璧主義型')
    await terminal.shows('診断ではありません')
    const text = readFileSync(join(data, 'profile.yaml'), 'utf8')
    for (const { id, pattern, reversed } of STATEMENTS)
      expect(text).toContain(`${id}: ${pattern !== 'perfectionist' ? 3 : reversed ? 1 : 5}\n`)
  })

  test.each([
    ['ja_JP.UTF-8', '何も保存していません'],
    ['en_GB.UTF-8', 'Nothing was saved'],
  ])('Ctrl-C half way saves nothing and says so: %s', async (locale, says) => {
    const data = join(folderWith(), 'data')
    const terminal = coach(data, [], locale)
    await statement(terminal, 1)
    terminal.type(KEY.enter)
    await statement(terminal, 2)
    terminal.type(KEY.interrupt)
    await terminal.shows(says)
    expect(await terminal.exit).toMatchObject({ exitCode: 130 })
    expect(existsSync(data) ? readdirSync(data) : []).toEqual([])
  })
})

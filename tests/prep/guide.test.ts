import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { parseCompanySheet } from '../../src/content/company.js'
import { KEY } from '../terminal/support/fakes.js'
import { coachInTerminal } from '../terminal/support/command.js'
import type { PseudoTerminal } from '../terminal/support/pseudo-terminal.js'

let folder = ''

afterEach(() => rmSync(folder, { recursive: true, force: true }))

function begin(sheet: string | null): PseudoTerminal {
  folder = mkdtempSync(join(tmpdir(), 'prep-'))
  if (sheet !== null) writeFileSync(join(folder, 'company.yaml'), sheet)
  return coachInTerminal(['prep', join(folder, 'company.yaml')], { columns: 70 })
}

const sheetNow = () => readFileSync(join(folder, 'company.yaml'), 'utf8')

/** Each answer once its question stands on the screen. */
async function answer(screen: PseudoTerminal, pairs: [asked: string, keys: string][]) {
  for (const [asked, keys] of pairs) {
    await screen.until(({ rows }) => {
      const last = rows.findLast(row => row.trim() !== '') ?? ''
      return last.includes(asked) || (rows.some(row => row.includes(asked)) && last.includes('Enter'))
    })
    screen.type(keys)
    await new Promise(resolve => setTimeout(resolve, 60))
  }
}

it('what is answered is in the file at once, beside what was there', async () => {
  const screen = begin('# 手書き\ncompany:\n  name: 北浜精工\n  # 競合\n  competitors: []\n')
  await answer(screen, [
    ['業種', '精密部品\r'],
    ['競合', '東野シャフト\r'],
    ['競合 (いま1件)', '\r'],
    ['調べて分かったこと', '段取り会を毎週水曜に開いている\r'],
    ['どこで知りましたか', KEY.down + KEY.enter],
    ['調べて分かったこと (いま1件)', ''],
  ])
  const { company } = parseCompanySheet(sheetNow(), 'x')
  expect(company).toEqual({
    name: '北浜精工',
    industry: '精密部品',
    competitors: ['東野シャフト'],
    facts: [{ text: '段取り会を毎週水曜に開いている', source: 'recruiting-page' }],
  })
  expect(sheetNow()).toContain('# 手書き')
  expect(sheetNow()).toContain('# 競合')
  screen.type(KEY.interrupt)
  expect((await screen.exit).exitCode).toBe(130)
  expect(parseCompanySheet(sheetNow(), 'x').company).toEqual(company)
})

it('begins a sheet where there is none', async () => {
  const screen = begin(null)
  await answer(screen, [
    ['会社名', '北浜精工\r'],
    ['業種', ''],
  ])
  expect(parseCompanySheet(sheetNow(), 'x').company.name).toBe('北浜精工')
  expect(sheetNow()).toContain('# 現場が手間や時間を取られていること')
})

it('a sheet that cannot be read is left as it is', async () => {
  const broken = 'company:\n  name: 北浜精工\n  facts: いろいろ\n'
  const screen = begin(broken)
  expect((await screen.exit).exitCode).toBe(2)
  expect(sheetNow()).toBe(broken)
})

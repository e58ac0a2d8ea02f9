import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseCompanySheet } from '../../src/content/company.js'
import { SheetEditor } from '../../src/content/sheet-editor.js'

const SHEET = `# mine
company:
  name: 北浜精工 # by hand
  # whom the same customers choose
  competitors: []
  facts: # one each
role:
# the last word
`

function edited(): SheetEditor {
  const editor = new SheetEditor(SHEET)
  editor.add(['company', 'competitors'], '東野シャフト')
  editor.add(['company', 'facts'], { text: '動画: 毎週水曜', source: 'briefing' })
  editor.add(['company', 'facts'], { text: 'b', source: 'news' })
  editor.set(['role', 'title'], '生産管理')
  editor.add(['contact-points'], { experience: 'x', fact: '動画: 毎週水曜' })
  return editor
}

it('adds to a sheet, which stays readable', () => {
  const sheet = parseCompanySheet(edited().text, 'x.yaml')
  expect(sheet.company.competitors).toEqual(['東野シャフト'])
  expect(sheet.company.facts).toEqual([
    { text: '動画: 毎週水曜', source: 'briefing' },
    { text: 'b', source: 'news' },
  ])
  expect(sheet.role?.title).toBe('生産管理')
  expect(sheet.contactPoints[0]?.experience).toBe('x')
})

it('keeps every comment', () => {
  for (const comment of SHEET.match(/#.*/g)!) expect(edited().text).toContain(comment)
})

it('tells what is there', () => {
  const editor = edited()
  expect(editor.has(['company', 'name'])).toBe(true)
  expect(editor.has(['company', 'industry'])).toBe(false)
  expect(editor.has(['self', 'vision'])).toBe(false)
  expect(editor.count(['company', 'facts'])).toBe(2)
  expect(editor.texts(['company', 'facts'])).toEqual(['動画: 毎週水曜', 'b'])
})

const ROOT = join(import.meta.dirname, '../..')
const SHEETS = [
  'templates/ja/sheet.yaml',
  'templates/en/sheet.yaml',
  'examples/company.yaml',
  'examples/company.en.yaml',
]

describe.each(SHEETS)('%s', file => {
  const before = readFileSync(join(ROOT, file), 'utf8').replace(/name:$/m, 'name: A')

  it('takes in what is added anywhere, and every other line stays as it was', () => {
    const editor = new SheetEditor(before)
    for (const path of [
      ['company', 'competitors'],
      ['role', 'words'],
      ['self', 'values'],
      ['reverse-questions'],
    ])
      editor.add(path, 'x: [y] #z')
    editor.add(['company', 'facts'], { text: 'a', source: 'ir' })
    editor.add(['self', 'strengths'], { text: 'b', episode: 'c' })
    editor.add(['contact-points'], { experience: 'd', fact: 'e' })
    for (const path of [
      ['company', 'industry'],
      ['role', 'title'],
      ['self', 'vision'],
    ])
      if (!editor.has(path)) editor.set(path, '新しい: 値')
    const sheet = parseCompanySheet(editor.text, file)
    expect(sheet.company.competitors.at(-1)).toBe('x: [y] #z')
    expect(sheet.role?.words.at(-1)).toBe('x: [y] #z')
    expect(sheet.self?.strengths.at(-1)).toEqual({ text: 'b', episode: 'c' })
    expect(sheet.contactPoints.at(-1)).toMatchObject({ experience: 'd', fact: 'e' })
    expect(sheet.reverseQuestions.at(-1)).toBe('x: [y] #z')
    const left = editor.text.split('\n')
    for (const line of before.split('\n')) {
      // A key whose value was given, or a list on its line that grew.
      if (/:\s*(\[.*\])?$/.test(line) || /\[.*\]$/.test(line)) continue
      const at = left.indexOf(line)
      expect(at, line).toBeGreaterThanOrEqual(0)
      left.splice(0, at + 1)
    }
  })
})

it('takes the place of a value', () => {
  const editor = new SheetEditor('a: 1 # why\nresult: null # later\nlist:\n  - x: 1\n    y: 2\n')
  editor.set(['result'], 'pass')
  editor.set(['list', 0, 'y'], '3')
  expect(editor.text).toBe('a: 1 # why\nresult: pass # later\nlist:\n  - x: 1\n    y: "3"\n')
})

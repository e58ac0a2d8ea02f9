import { expect, it } from 'vitest'
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

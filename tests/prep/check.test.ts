import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { parseCompanySheet } from '../../src/content/company.js'
import { judge } from '../../src/assessment/index.js'
import { kindOfText } from '../../src/interview/index.js'
import { checkSheet, SHEET_RULES } from '../../src/prep/index.js'
import { CAUSES, LANGS, type Lang } from '../../src/types/index.js'
import { analyser, answerOf, rubricOf } from '../assessment/support.js'
import cases from './sheets.yaml'

interface Case {
  rule: string
  lang: Lang
  change: Record<string, unknown>
  also?: string[]
}

const EXAMPLES: Record<Lang, string> = { ja: 'examples/company.yaml', en: 'examples/company.en.yaml' }
const yamlOf = (lang: Lang) => readFileSync(join(import.meta.dirname, '../..', EXAMPLES[lang]), 'utf8')

function rulesIn(yaml: string, lang: Lang): string[] {
  const sheet = parseCompanySheet(yaml, 'company.yaml')
  const found = checkSheet(sheet, {
    analyse: text => analyser.analyse(text, lang),
    kindOf: question =>
      kindOfText(question, lang, text => {
        const answer = answerOf(lang, text, { category: 'reverse-question', company: sheet.company })
        return judge(answer, rubricOf(2), analyser)
      }),
  })
  return found.map(({ rule }) => rule)
}

function changed(lang: Lang, change: Case['change']): string {
  const document = parseDocument(yamlOf(lang))
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split('.').map(step => (/^\d+$/.test(step) ? Number(step) : step))
    if (value === null) document.deleteIn(steps)
    else document.setIn(steps, document.createNode(value))
  }
  return document.toString()
}

it.each(LANGS)('finds nothing grave in a sound sheet: %s', lang => {
  expect(rulesIn(yamlOf(lang), lang).filter(id => SHEET_RULES.get(id)!.severity !== 'info')).toEqual([])
})

describe.each(cases as Case[])('$rule ($lang, $change)', ({ rule, lang, change, also = [] }) => {
  it('speaks of what was planted, and of nothing that was sound before', () => {
    const before = new Set(rulesIn(yamlOf(lang), lang))
    const found = new Set(rulesIn(changed(lang, change), lang))
    expect(found).toContain(rule)
    expect([...found].filter(id => !before.has(id) && id !== rule && !also.includes(id))).toEqual([])
  })
})

describe('the rules', () => {
  it('are all tried', () => {
    const tried = new Set((cases as Case[]).map(({ rule }) => rule))
    // What a question does for the one who asks it is tried where it is judged.
    const elsewhere = ['questions/on-the-website', 'questions/no-purpose']
    expect([...SHEET_RULES.keys()].filter(id => !tried.has(id) && !elsewhere.includes(id))).toEqual([])
  })

  it.each([...SHEET_RULES.values()])('$id leads to causes and reasons that exist', ({ causes, reasons }) => {
    const known = rubricOf(2).newGradReasons.map(({ id }) => id)
    expect(causes.filter(id => !CAUSES.includes(id))).toEqual([])
    expect(reasons.filter(id => !known.includes(id))).toEqual([])
  })
})

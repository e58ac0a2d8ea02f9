import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { judge } from '../../src/assessment/index.js'
import { checkForm } from '../../src/drill/form.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { shippedRubric } from '../../src/platform/shipped.js'
import { FORM_PARTS, LANGS, type Category, type Form, type Lang } from '../../src/types/index.js'

interface Case {
  lang: Lang
  form: Form
  category: Category
  question: string
  parts: string
  answer: string
}

const cases = parse(readFileSync(join(import.meta.dirname, 'form.yaml'), 'utf8')) as Case[]
const analyser = await loadAnalyser(LANGS)
const MARK = { present: '+', absent: '-', unsure: '?' }

const checked = ({ lang, form, category, question, answer }: Omit<Case, 'parts'>) => {
  const given = { id: null, track: 'career', stage: 2, company: null, firstRound: null } as const
  return checkForm(
    judge({ ...given, lang, category, question, answer }, shippedRubric('second'), analyser),
    form,
  )
}

describe.each(cases)('$lang $form: $answer', one => {
  it(`is ${one.parts}`, () => {
    const parts = checked(one)
    expect(parts.map(({ id }) => id)).toEqual(FORM_PARTS[one.form])
    expect(parts.map(({ verdict }) => MARK[verdict]).join('')).toBe(one.parts)
  })

  it('points at words of the answer where a part is there', () => {
    for (const { verdict, span } of checked(one)) {
      if (verdict === 'present') expect(span).not.toBeNull()
      if (span) expect(one.answer.slice(...span).trim()).not.toBe('')
    }
  })
})

it.each(LANGS)('every part has an example that has it and one that lacks it (%s)', lang => {
  for (const form of ['delivery', 'pressure'] as const)
    FORM_PARTS[form].forEach((_, at) => {
      const marks = cases.filter(one => one.lang === lang && one.form === form).map(({ parts }) => parts[at])
      expect(marks).toEqual(expect.arrayContaining(['+', '-']))
    })
})

it.each(['', ' \n', '。', '😀', 'x'.repeat(5000)])('whatever is said, nothing breaks: %j', answer => {
  for (const form of ['delivery', 'pressure'] as const)
    for (const lang of LANGS)
      expect(checked({ lang, form, category: 'unexpected', question: '?', answer })).toHaveLength(3)
})

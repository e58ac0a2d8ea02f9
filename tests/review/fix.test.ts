import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { langOf } from '../../src/assessment/index.js'
import { applyFixes } from '../../src/review/fix/apply.js'
import { untouchableIn } from '../../src/review/fix/untouchable.js'
import { CAUSES, LANGS, type Lang, type Span } from '../../src/types/index.js'
import { judged, rules, sample } from '../assessment/support.js'
import { fixesFor, mended } from './mending.js'

interface Cases {
  fixed: [before: string, after: string][]
  stays: string[]
}
const CASES = parse(readFileSync(join(import.meta.dirname, 'fix.yaml'), 'utf8')) as Record<
  string,
  Partial<Record<Lang, Cases>>
>
const tables = Object.entries(CASES).flatMap(([rule, langs]) =>
  Object.entries(langs).map(([lang, cases]) => ({ rule, lang: lang as Lang, ...cases })),
)

describe.each(tables)('$rule in $lang', ({ rule, lang, fixed, stays }) => {
  it('has a rule with an explanation, and cases enough', () => {
    expect(rules.find(({ id }) => id === rule)?.langs).toContain(lang)
    expect(fixed.length).toBeGreaterThanOrEqual(8)
    expect(stays.length).toBeGreaterThanOrEqual(4)
  })

  it.each(fixed)('%s → %s', (before, after) => {
    expect(fixesFor(before, lang, rule)).not.toEqual([])
    expect(mended(before, lang)).toBe(after)
  })

  it.each(stays)('%s stays', text => {
    expect(fixesFor(text, lang, rule)).toEqual([])
  })
})

describe('what is not to be changed', () => {
  const SLIP: Record<Lang, string> = { ja: '何でも食べれる', en: "I'm gonna ask" }
  const PLACES = [
    ['a heading', '### @\n\n'],
    ['a heading underlined', '@\n---\n'],
    ['a fence', 'x\n\n```\n@\n```\n'],
    ['a fence without an end', 'x\n\n~~~\n@\n'],
    ['indented code', 'x\n\n    @\n'],
    ['code in a line', 'x `@` x'],
    ['a comment', 'x <!-- @ --> x'],
    ['a comment without an end', 'x <!-- @\n\n x'],
    ['an attribute', 'x <img alt="@"> x'],
    ["a link's target", 'x [y](@) x'],
    ["a named link's target", '[y]: @\n'],
    ['a quotation', '「@」と言いました'],
    ['a quotation in a quotation', '「『x』@」と'],
    ['a quotation without an end', 'x「@'],
    ['a quotation without a beginning', 'x@」と'],
    ['typographic marks', 'x “@” x'],
    ['typewriter marks', 'x "@" x'],
    ['single marks', "x '@' x"],
    ['typographic single marks', 'x ‘@’ x'],
    ['a block quotation', '> @\n'],
    ['its second line', '> x\n@\n'],
    ['a row of a table', '| @ | x |\n'],
  ] as const
  it.each(LANGS.flatMap(lang => PLACES.map(([name, place]) => [lang, name, place] as const)))(
    '%s: %s',
    (lang, _, place) => {
      expect(mended(place.replace('@', SLIP[lang]), lang)).toBe(place.replace('@', SLIP[lang]))
    },
  )

  it.each(LANGS)('but all around them, %s', lang => {
    const text = `${SLIP[lang]}\n\n「x」 "y" \`z\` ${SLIP[lang]}\n\n> q\n\n${SLIP[lang]}`
    expect(mended(text, lang)).not.toContain(SLIP[lang])
  })

  it('an unclosed mark swallows no more than its paragraph', () => {
    expect(mended('5" x\n\n何でも食べれる', 'ja')).toBe('5" x\n\n何でも食べられる')
  })

  it('is found in time on texts made of signs without partners', () => {
    for (const sign of [
      '「',
      '「」』',
      '"',
      '`',
      '``` ',
      '<!--',
      '<a ',
      "'a ",
      '](',
      '| ',
      '> ',
      '”',
      ' ‘a',
    ]) {
      const started = performance.now()
      untouchableIn(sign.repeat(20_000))
      expect(performance.now() - started).toBeLessThan(2000)
    }
  })
})

describe('applying', () => {
  it('takes the first of two that overlap, and counts', () => {
    const fixes = [
      { start: 2, end: 4, text: 'X' },
      { start: 1, end: 3, text: 'Y' },
      { start: 4, end: 4, text: 'Z' },
    ]
    expect(applyFixes('abcdef', fixes)).toEqual({ text: 'aYdZef', applied: 2 })
  })

  it('changes nothing outside of the fixes', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]): Span => [start, start + length])
    fc.assert(
      fc.property(fc.string({ minLength: 40, maxLength: 60 }), fc.array(span), (text, spans) => {
        const fixes = spans.map(([start, end]) => ({ start, end, text: text.slice(start, end) }))
        expect(applyFixes(text, fixes).text).toBe(text)
      }),
    )
  })
})

const pieces = tables.flatMap(({ lang, fixed, stays }) =>
  [...fixed.map(([before]) => before), ...stays].map(text => ({ lang, text })),
)

describe.each(LANGS)('whatever is put together, %s', lang => {
  const own = pieces.filter(piece => piece.lang === lang).map(({ text }) => text)
  const text = fc
    .array(
      fc.tuple(fc.constantFrom(...own), fc.constantFrom('', ' ', '\n', '\n\n', '\r\n', '"', '「', '`')),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    .map(list => list.flat().join(''))

  it('a second time nothing is left to mend, and lines stay lines', () => {
    fc.assert(
      fc.property(text, before => {
        const after = mended(before, lang)
        expect(fixesFor(after, lang)).toEqual([])
        expect(after.split('\n').length).toBe(before.split('\n').length)
      }),
      { numRuns: 300 },
    )
  })

  it('a long row of fillers is gone', () => {
    const filler = lang === 'ja' ? 'えーと、' : 'Um, uh, '
    expect(mended(`${filler.repeat(40)}${lang === 'ja' ? '納期です。' : 'we left.'}`, lang)).toBe(
      lang === 'ja' ? '納期です。' : 'We left.',
    )
  })
})

describe.each(LANGS)('what people answered, %s', lang => {
  const answers = sample(lang, 1).filter(answer => fixesFor(answer.answer, langOf(answer)).length > 0)

  it('is judged as before', () => {
    expect(answers.length).toBeGreaterThan(10)
    const verdicts = (text: string, answer: (typeof answers)[number]) => {
      const { causes } = judged({ ...answer, answer: text }).assessment
      return Object.fromEntries(CAUSES.map(id => [id, causes[id].verdict]))
    }
    const moved = answers.filter(answer => {
      const before = verdicts(answer.answer, answer)
      const after = verdicts(mended(answer.answer, langOf(answer)), answer)
      return CAUSES.some(id => before[id] !== after[id])
    })
    expect(moved.map(({ id }) => id)).toEqual([])
  })
})

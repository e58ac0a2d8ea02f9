import fc from 'fast-check'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAnswer } from '../../src/assessment/index.js'
import { parseRecord } from '../../src/content/record.js'
import { loadAnalyser } from '../../src/platform/analyser.js'
import { ALL, signals } from '../../src/signals/index.js'
import type { Reading } from '../../src/signals/signal.js'
import { LANGS, type Answer, type Lang } from '../../src/types/index.js'

const folder = join(import.meta.dirname, '../../src/signals')
const NO_SIGNALS = new Set([
  'index.ts',
  'signal.ts',
  'by-sentence.ts',
  'memo.ts',
  'patterns.ts',
  'felt.ts',
  'gap-cues.ts',
])
const files = readdirSync(folder)
  .filter(name => name.endsWith('.ts') && !NO_SIGNALS.has(name))
  .map(name => name.slice(0, -'.ts'.length))

describe('the list', () => {
  it('names every signal file once, and nothing else', () => {
    expect(ALL.map(({ id }) => id).sort()).toEqual(files.sort())
    expect(signals.size).toBe(ALL.length)
  })

  it.each(files)('%s.ts holds the signal of that name', async file => {
    const module = (await import(join(folder, `${file}.ts`))) as Record<string, unknown>
    expect(Object.values(module)).toContain(signals.get(file))
  })
})

describe.each(ALL.map(signal => [signal.id, signal] as const))('%s', (_, signal) => {
  it.each(LANGS)('says in %s what it means', lang => {
    expect(signal.means[lang].trim().length).toBeGreaterThan(4)
    expect(/[\u3041-\u30ff]/.test(signal.means[lang])).toBe(lang === 'ja')
  })

  it.each(LANGS)('has a detector and examples in %s, or says why not', lang => {
    const side = signal[lang]
    if (side.detect === null) return expect(side.reason.length).toBeGreaterThan(20)
    expect(side.examples.ok.length).toBeGreaterThan(0)
    expect(side.examples.notOk.length).toBeGreaterThan(0)
    for (const { text } of [...side.examples.ok, ...side.examples.notOk])
      expect(/[\u3041-\u30ff]/.test(text), text).toBe(lang === 'ja')
  })

  it('has a detector in one language at least', () => {
    expect(LANGS.some(lang => signal[lang].detect !== null)).toBe(true)
  })
})

const analyser = await loadAnalyser(LANGS)

const corpus: Answer[] = readdirSync(join(import.meta.dirname, '../../corpus/dev'))
  .sort()
  .flatMap(name =>
    readFileSync(join(import.meta.dirname, '../../corpus/dev', name), 'utf8')
      .trim()
      .split('\n')
      .map(line => parseRecord(JSON.parse(line))),
  )

/** What is wrong with any signal's measure of this reading. */
function faults(reading: Reading): string[] {
  const { lang, text } = reading.doc
  return ALL.flatMap(signal => {
    const measure = signal[lang].detect?.(reading)
    if (!measure) return []
    const { value, spans } = measure
    const found: string[] = []
    if (!(value >= 0 && value <= 1)) found.push(`${signal.id}: ${value}`)
    for (const [start, end] of spans) {
      const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= text.length
      if (!inside || start >= end) found.push(`${signal.id}: [${start}, ${end}] of ${text.length}`)
      else if (text.slice(start, end).trim() === '') found.push(`${signal.id}: quotes a blank`)
    }
    return found
  })
}

const readingOf = (text: string, lang: Lang, more: Partial<Answer> = {}): Reading =>
  readAnswer(
    {
      id: null,
      lang,
      track: 'career',
      stage: 2,
      category: 'motivation',
      question: '',
      company: null,
      firstRound: null,
      answer: text,
      ...more,
    },
    analyser,
  )

const SEEDS: Record<Lang, string> = {
  ja: '前の店では、一日に20回「在庫は？」と聞かれていました。私は棚に札を付け、店長に断って二週間試しました。御社ではどなたが受けておられますか。',
  en: 'We lost 20% of the orders, so I asked the drivers why. “Nobody tells us,” one said; I put a slate by the gate. Who decides that here?',
}
const odd = fc.constantFrom(
  ...[
    '\r\n',
    '\n\n',
    '　',
    '\t',
    '\0',
    '\u200b',
    '\u200d',
    '\ufeff',
    '\ud842',
    '\udc00',
    '😀',
    '👩‍👩‍👧',
    '𠮷',
    'é',
  ],
  ...[
    'e\u0301',
    'か\u3099',
    '「',
    '」',
    '“',
    '"',
    '(',
    '<!--',
    '-->',
    '%',
    '…',
    '。',
    '. ',
    '？',
    '1,2００',
    '十',
  ],
)
const textIn = (lang: Lang) =>
  fc
    .array(
      fc.oneof(
        {
          weight: 5,
          arbitrary: fc
            .tuple(fc.nat(SEEDS[lang].length - 1), fc.integer({ min: 1, max: 30 }))
            .map(([at, length]) => SEEDS[lang].slice(at, at + length)),
        },
        { weight: 2, arbitrary: odd },
        { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 3 }) },
      ),
      { maxLength: 25 },
    )
    .map(parts => parts.join(''))

describe.each(LANGS)('every measure in %s is between 0 and 1 and points at words of the text', lang => {
  const own = corpus.filter(answer => answer.lang === lang)

  it('of answers that people gave', () => {
    for (const answer of own.filter((_, index) => index % 12 === 0))
      expect(faults(readAnswer(answer, analyser)), answer.id ?? '').toEqual([])
  })

  it('of whatever is typed', () => {
    fc.assert(
      fc.property(
        textIn(lang),
        fc.constantFrom('motivation' as const, 'reverse-question' as const, 'failure' as const),
        fc.boolean(),
        (text, category, before) => {
          const firstRound = before ? SEEDS[lang] : null
          expect(faults(readingOf(text, lang, { category, firstRound }))).toEqual([])
        },
      ),
      { numRuns: 60, seed: 11 },
    )
  })

  const long = (unit: string) => unit.repeat(Math.ceil(10_000 / unit.length))
  const other = lang === 'ja' ? 'en' : 'ja'
  it.each([
    ['nothing', ''],
    ['blanks', ' \r\n\t　\n'],
    ['a lone surrogate', '\ud83d'],
    ['windows line ends', SEEDS[lang].replace(/([。.] ?)/g, '$1\r\n')],
    ['the other language', SEEDS[other]],
    ['10,000 characters of prose', long(SEEDS[lang])],
    ['10,000 characters without an end', long(SEEDS[lang].replace(/[。、.,\s「」“”？?;]/g, ''))],
    ['10,000 digits', long('1234567890')],
    ['10,000 emoji', long('😀👍🏽')],
    ['10,000 brackets', long('「(“')],
  ])('of %s', (_, text) => {
    const category = text.length > 1000 ? 'motivation' : 'reverse-question'
    expect(faults(readingOf(text, lang, { category, firstRound: text.slice(0, 500) }))).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Judgement } from '../../src/assessment/index.js'
import { fill } from '../../src/i18n/fill.js'
import { nextProbe } from '../../src/interview/index.js'
import { nextOf } from '../../src/interview/probe.js'
import { slotsFor, type Slots } from '../../src/interview/slots.js'
import { GAPS, LANGS, type Category, type Company, type Gap, type Lang } from '../../src/types/index.js'
import { answerOf, judged, sample } from '../assessment/support.js'
import { bank, COMPANY } from './support.js'

const FRESH = { questions: [], deeper: false }
const ASKED = {
  wordings: new Set<string>(),
  settled: new Set<Gap>(),
  persona: null,
  plain: false,
  doubting: false,
  ...FRESH,
}

/** Answers with a person, a figure, a thing and a clause to take up. */
const RICH: Record<
  Lang,
  Record<'work' | 'claim' | 'habit' | 'remedy' | 'kept' | 'thin' | 'trait' | 'ours' | 'hope' | 'back', string>
> = {
  ja: {
    work: '店長に頼まれて、私は伝票の色を二種類に分けました。返品は月に十四箱から五箱に減りました。荷受け作業の効率化に幅広く貢献してまいりました。今後は御社の荷受け業務の改善に携わり、成長したいです。',
    claim:
      '荷受け作業の改善に力を入れてまいりました。私の強みは、周りをよく見て動けるところです。御社の配送の仕組みに惹かれました。今後は荷受け業務の改善に携わりたいです。',
    habit: '荷受けの班におります。朝は伝票を色で二つの箱に分けています。',
    remedy: '伝票が混ざって、別の店に送ってしまいました。そこで、伝票の色を二種類に分けました。',
    kept: '伝票が混ざって、別の店に送ってしまいました。それからは、伝票を色で二つの箱に分けています。',
    thin: 'メンバーと話し合いを重ね、最後まで全力で取り組みました。とても成長できました。',
    trait: '私の長所は責任感です。何事も前向きに頑張ります。',
    ours: '御社の社風に魅力を感じました。',
    hope: '御社で成長し、社会に貢献したいです。',
    back: '説明会で、雨の日は荷受け場が半分になると伺いました。そういう日は、班長の方が順番を決めておられるのでしょうか。前の職場では四十分ほど列ができて、伝票が濡れて困りました。雨の日の荷受けの順番は、どなたが決めておられますか。',
  },
  en: {
    work: 'My manager complained, so I split the delivery slips into two colours. Returns fell from fourteen boxes a month to five. I contributed widely to loading bay efficiency. In future I would like to grow with your loading bay team and contribute to its success.',
    claim:
      'I was in charge of the loading bay. I contributed widely to loading bay efficiency. I am impressed by your delivery system. In future I would like to grow with a loading bay team.',
    habit: 'I am on the loading bay. I sort the delivery slips into two boxes.',
    remedy:
      'The slips were mixed up and went to the wrong shop. So I sorted the delivery slips into two boxes.',
    kept: 'The slips were mixed up and went to the wrong shop. Since then, I sort the delivery slips into two boxes.',
    thin: 'We pulled together and never gave up. I learned a lot from it.',
    trait: 'I am a team player with a strong sense of responsibility. I always do my best.',
    ours: 'I was impressed by your culture.',
    hope: 'I want to grow as a person and contribute to society.',
    back: 'At the briefing I heard that half of the loading bay is out of use on wet days. We had queues of forty minutes in my last job and the slips got wet. Does your foreman decide the order of the boxes on a wet day?',
  },
}
/** Answers that between them hold everything a wording may take up, with the kind of question each answers. */
const TOLD: [Category, keyof (typeof RICH)['ja']][] = [
  ['work-content', 'work'],
  ['work-content', 'claim'],
  ['work-content', 'habit'],
  ['why-us', 'claim'],
  ['strength', 'claim'],
  ['failure', 'remedy'],
  ['failure', 'kept'],
  ['achievement', 'thin'],
  ['strength', 'trait'],
  ['why-us', 'ours'],
  ['career-vision', 'hope'],
]
/** With a fact that none of the answers mention. */
const SHEETS: Record<Lang, Company> = {
  ja: { ...COMPANY.ja, facts: [...COMPANY.ja.facts, { text: '冷凍の車両を四台に増やした', source: 'news' }] },
  en: {
    ...COMPANY.en,
    facts: [...COMPANY.en.facts, { text: 'Four refrigerated vans since May', source: 'news' }],
  },
}

const richIn = (lang: Lang, categories: readonly Category[], text?: string): Judgement =>
  judged(
    answerOf(lang, text ?? (categories.includes('reverse-question') ? RICH[lang].back : RICH[lang].work), {
      category: categories[0] ?? 'work-content',
      company: SHEETS[lang],
    }),
  )

const slotsIn = (template: string) =>
  [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof Slots)

it.each(LANGS)('no two follow-ups say the same, in %s', lang => {
  const sets = [...bank.probes, ...bank.followOns]
  const texts = sets.flatMap(({ wordings }) => wordings).map(({ text }) => text[lang])
  expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([])
})

describe.each(LANGS)('in %s', lang => {
  describe.each(bank.probes.map(set => [set.gap, set.categories.join(), set] as const))(
    '%s %s',
    (gap, _, set) => {
      const asked = set.categories[0]
      const told: [Category, keyof (typeof RICH)['ja']][] =
        asked === 'reverse-question'
          ? [[asked, 'back']]
          : TOLD.map(([category, kind]) => [asked ?? category, kind])
      const filled = told.map(([category, kind]) =>
        slotsFor(gap, richIn(lang, [category], RICH[lang][kind]), SHEETS[lang], FRESH),
      )

      it.each(set.wordings.map(({ id, text }) => [id, text[lang]] as const))(
        '%s can be asked',
        (_, template) => {
          const texts = filled.map(slots => fill(template, slots as Record<string, string>))
          expect(texts.filter(text => !/[{}]/.test(text))).not.toEqual([])
        },
      )
    },
  )

  it('every gap can be asked about without a word of the candidate’s', () => {
    for (const category of ['work-content', 'reverse-question'] as const) {
      const sets = bank.probes.filter(({ categories }) =>
        category === 'reverse-question' ? categories.includes(category) : categories.length === 0,
      )
      const bare = sets.filter(({ wordings }) =>
        wordings.some(({ text }) => slotsIn(text[lang]).length === 0),
      )
      expect(bare.length).toBe(sets.length)
    }
  })

  const answers = sample(lang, 7, 3)

  it('what is taken up stands in the answer, word for word but for a capital, and breaks no quotation', () => {
    let quotes = 0
    for (const answer of answers) {
      const judgement = judged(answer)
      for (const gap of GAPS) {
        const { company, did, does, stockDo, stockBe, stockUs, stockWant, topic, person, ...own } = slotsFor(
          gap,
          judgement,
          answer.company,
          FRESH,
        )
        for (const words of [did, does, stockDo, stockBe, stockUs, stockWant, topic, person])
          expect(words ?? 'a word').not.toMatch(/[「」“”"\n{}]/)
        expect(company).toBe(answer.company?.name)
        for (const words of Object.values(own)) {
          expect(answer.answer.toLowerCase()).toContain(words.toLowerCase())
          expect(words).toBe(words.trim())
          expect(words).not.toMatch(/[「」『』“”"\n{}]/)
        }
        if (own.quote === undefined) continue
        quotes++
        const length = lang === 'ja' ? [...own.quote].length : own.quote.split(/\s+/).length
        expect(length).toBeLessThanOrEqual(lang === 'ja' ? 32 : 14)
      }
    }
    // Only what a question fits is quoted: a deed of theirs, a claim, a wish.
    expect(quotes).toBeGreaterThan(answers.length * GAPS.length * 0.15)
  })

  it('a follow-up to a real answer takes up its words where it can, and has no slot left', () => {
    const asked = answers.map(answer => ({ answer, probe: nextProbe(judged(answer), bank) }))
    const wordings = new Map(bank.probes.flatMap(set => set.wordings).map(one => [one.id, one.text[lang]]))
    const taking = asked.filter(({ answer, probe }) => {
      expect(probe).not.toBeNull()
      expect(probe!.text).not.toMatch(/[{}]/)
      const template = wordings.get(probe!.wording)!
      const quotes = template.includes('{quote}') ? [...probe!.text.matchAll(/[「“](.+?)[」”]/g)] : []
      for (const [, quote] of quotes) expect(answer.answer).toContain(quote)
      return slotsIn(template).length > 0
    })
    expect(taking.length / asked.length).toBeGreaterThan(0.04)
  })

  it('words taken up once are not taken up again', () => {
    let takenUp = 0
    for (const answer of answers.filter(({ answer }) => answer.length > 150)) {
      const judgement = judged(answer)
      const questions: string[] = []
      for (const gap of GAPS) {
        const { quote } = slotsFor(gap, judgement, null, { questions, deeper: questions.length > 0 })
        if (quote === undefined) continue
        expect(questions.some(question => question.includes(quote))).toBe(false)
        questions.push(`「${quote}」`)
      }
      takenUp += questions.length
    }
    expect(takenUp).toBeGreaterThan(8)
  })

  it('what was said last is taken up first, once the talk has begun', () => {
    const judgement = judged(answerOf(lang, RICH[lang].work))
    const { quote } = slotsFor('detail', judgement, null, { questions: [], deeper: true })
    expect(RICH[lang].work.indexOf(quote!)).toBeGreaterThan(RICH[lang].work.length / 3)
  })

  it('an evasion is never quoted', () => {
    for (const [category, evasion] of EVASIONS[lang]) {
      for (const text of [evasion, `${evasion} ${RICH[lang].work}`]) {
        const judgement = judged(answerOf(lang, text, { category }))
        for (const gap of GAPS)
          for (const deeper of [false, true]) {
            const { quote } = slotsFor(gap, judgement, null, { questions: [], deeper })
            if (quote !== undefined) expect(evasion).not.toContain(quote)
          }
      }
    }
  })

  it('nothing is read back where questions were invited', () => {
    const judgement = judged(
      answerOf(lang, `${RICH[lang].work} ${RICH[lang].back}`, { category: 'reverse-question' }),
    )
    for (const gap of GAPS) expect(Object.keys(slotsFor(gap, judgement, null, FRESH))).toEqual([])
  })

  it('whatever is typed can be followed up without harm', () => {
    const pieces = [
      ...RICH[lang].work.split(/(?<=[。. ])/),
      '「',
      '」',
      '“',
      '"',
      '（',
      '{quote}',
      '{x}',
      '\r\n',
      '😀',
      '\ud83d',
      '',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 12 }),
        fc.constantFrom(...GAPS),
        (parts, gap) => {
          const text = parts.join('')
          const judgement = judged(answerOf(lang, text))
          const { quote } = slotsFor(gap, judgement, null, FRESH)
          if (quote !== undefined) {
            expect(text).toContain(quote)
            expect(quote).not.toMatch(/[「」『』“”"\n]/)
          }
          expect(nextOf([gap], judgement, bank, ASKED)).not.toBeNull()
        },
      ),
      { numRuns: 25, seed: 6 },
    )
  })

  it('asks for a gap until its wordings run out, and then for none', () => {
    const judgement = richIn(lang, [])
    const wordings = new Set<string>()
    const slots = slotsFor('reason', judgement, COMPANY[lang], FRESH)
    const all = bank.probes
      .filter(
        ({ gap, categories }) =>
          gap === 'reason' && (categories.length === 0 || categories.includes('work-content')),
      )
      .flatMap(set => set.wordings)
      .filter(({ text }) => slotsIn(text[lang]).every(slot => slot in slots))
    for (let round = 0; round < all.length; round++) {
      const probe = nextOf(['reason'], judgement, bank, { ...ASKED, wordings })
      expect(wordings.has(probe!.wording)).toBe(false)
      wordings.add(probe!.wording)
    }
    expect(nextOf(['reason'], judgement, bank, { ...ASKED, wordings })).toBeNull()
  })

  it('passes over a gap that is settled', () => {
    const judgement = richIn(lang, [])
    const [first, second] = judgement.assessment.gaps
    expect(nextProbe(judgement, bank, ASKED)!.gap).toBe(first)
    expect(nextProbe(judgement, bank, { ...ASKED, settled: new Set([first!]) })!.gap).toBe(second)
    expect(nextProbe(judgement, bank, { ...ASKED, settled: new Set(GAPS) })).toBeNull()
    expect(nextProbe(judgement, bank, ASKED, 'others')!.gap).toBe('others')
  })
})

const EVASIONS: Record<Lang, [Category, string][]> = {
  ja: [
    ['failure', '特にありません。'],
    ['teamwork', '対立したことは特にございません。'],
    ['achievement', 'すみません、すぐには思い出せません。'],
    ['work-content', '細かいところまでは覚えていません。'],
    ['motivation', '正直に言うと、そこまでは調べていません。'],
    ['problem-solving', '何とも言えません。'],
    ['strength', 'よく分からないです。'],
  ],
  en: [
    ['failure', "I can't think of anything."],
    ['teamwork', "I don't really have any preference there."],
    ['achievement', "I don't remember that very well, sorry."],
    ['work-content', "I'm not sure what to say about that."],
    ['motivation', "I haven't looked into your company yet."],
    ['problem-solving', 'Nothing comes to mind at the moment.'],
    ['strength', 'That is hard to say for me.'],
  ],
}

import { describe, expect, it } from 'vitest'
import { statementsIn, type Told } from '../../src/consistency/index.js'
import { inferCategory } from '../../src/content/category.js'
import { LANGS, type About, type Lang } from '../../src/types/index.js'

/** Questions, and what an answer to them is a statement of; nothing: no part of the axis. */
const QUESTIONS: Record<Lang, [question: string, about: About | null][]> = {
  ja: [
    ['志望動機を教えてください。', 'motive'],
    ['なぜ当社なのですか。', 'motive'],
    ['転職を考えたきっかけは何ですか。', 'motive'],
    ['保育士になりたい理由を教えてください。', 'motive'],
    ['応募の理由をお書きください。', 'motive'],
    ['あなたの強みは何ですか。', 'strength'],
    ['書類の自己PR', 'strength'],
    ['仕事で大切にしていることは何ですか。', 'values'],
    ['会社を選ぶ軸は?', 'values'],
    ['五年後はどうなっていたいですか。', 'vision'],
    ['長期的な展望を教えてください。', 'vision'],
    ['働くうえで大事にしたいことは何ですか。', 'values'],
    ['前の会社を離れる理由', 'motive'],
    ['最近の失敗について教えてください。', null],
    ['チームで意見が割れたことはありますか。', null],
  ],
  en: [
    ['Why do you want to work here?', 'motive'],
    ['Reason for applying', 'motive'],
    ['Why are you leaving your present job?', 'motive'],
    ['Why our support team?', 'motive'],
    ['What attracted you to this work?', 'motive'],
    ['What is your greatest strength?', 'strength'],
    ['What are you good at?', 'strength'],
    ['What do you value at work?', 'values'],
    ['What matters most to you in choosing a company?', 'values'],
    ['Where do you see yourself in five years?', 'vision'],
    ['What is your dream for the future?', 'vision'],
    ['How long do you want to work here?', 'vision'],
    ['What would you do in five years if you joined us?', 'vision'],
    ['What did you study in your years at university?', null],
    ['What rules did your club have?', null],
    ['What was important to you when you chose us?', 'values'],
    ['Tell us about a mistake you made.', null],
    ['Tell us about a time when your team disagreed.', null],
  ],
}

const told = (question: string | null, text: string): Told => ({
  question,
  category: question === null ? null : inferCategory(question),
  text,
  where: 'a.md:1',
  source: 'a.md',
})
const PLAIN: Record<Lang, string> = { ja: '棚を三つに分けました。', en: 'I split the shelf in three.' }
const aboutsOf = (items: Told[], lang: Lang) => statementsIn(items, lang).map(({ about }) => about)

describe.each(LANGS)('in %s', lang => {
  it.each(QUESTIONS[lang])('%s: %s', (question, about) => {
    expect(aboutsOf([told(question, PLAIN[lang])], lang)).toEqual(about ? [about] : [])
  })

  it('takes of an answer to another question only the sentences that say what matters', () => {
    const [question] = QUESTIONS[lang].at(-1)!
    const matters = { ja: '準備を大切にしています。', en: 'I believe in being prepared.' }[lang]
    const found = statementsIn([told(question, `${PLAIN[lang]} ${matters}`)], lang)
    expect(found.map(({ about, text }) => [about, text.trim()])).toEqual([['values', matters]])
  })

  it('knows a paragraph of a document by its words', () => {
    const document = {
      ja: '職務要約\n五年間、生産管理を担当しました。\n\n将来は専門職が目標です。',
      en: 'Summary\nFive years in production planning.\n\nMy goal is to become a specialist.',
    }[lang]
    const found = statementsIn([told(null, document)], lang)
    expect(found.map(({ about, text }) => [about, text])).toEqual([['vision', document.split('\n\n')[1]]])
  })

  it('holds a wish against a motive that is told once', () => {
    const [motive, vision] = ['motive', 'vision'].map(
      wanted => QUESTIONS[lang].find(([, about]) => about === wanted)![0],
    )
    const items = [told(motive!, PLAIN[lang]), told(vision!, PLAIN[lang])]
    expect(aboutsOf(items, lang)).toEqual(['motive', 'vision', 'motive'])
    expect(aboutsOf([...items, items[0]!], lang)).toEqual(['motive', 'vision', 'motive'])
  })

  it('takes a heading that only names an occasion for none', () => {
    const headings = {
      ja: ['履歴書', '職務経歴書', '一次面接'],
      en: ['CV', 'Cover letter', 'First interview'],
    }[lang]
    for (const heading of headings)
      expect([heading, ...aboutsOf([told(heading, PLAIN[lang])], lang)]).toEqual([heading, 'motive'])
  })

  it('takes a page of one paragraph for a motive where nothing else tells, and an answer about work', () => {
    expect(aboutsOf([told(null, PLAIN[lang]), told(null, PLAIN[lang])], lang)).toEqual(['motive', 'motive'])
    const [work, book] = { ja: ['仕事は?', '本は?'], en: ['And the work?', 'What book have you read?'] }[lang]
    const asked = (question: string) => ({ ...told(question, PLAIN[lang]), category: null })
    expect(aboutsOf([asked(work!)], lang)).toEqual(['motive'])
    expect(aboutsOf([asked(book!)], lang)).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { LANGS, type Answer, type Assessment, type Bilingual } from '../../src/types/index.js'
import { analyser, judged, sample } from './support.js'

/** What a change of the text must do to the judgement, whoever wrote it: relations that need no label. */
const ANSWERS: Answer[] = LANGS.flatMap(lang => sample(lang, 8, 3)).filter(
  ({ answer, stage }) => answer.length > 120 && stage === 2,
)

/** Register may rise with a polite sentence; what is said may not. */
const substance = ({ criteria }: Assessment): number => {
  const levels = Object.values(criteria).flatMap(({ level }) => (level === null ? [] : [level]))
  return levels.reduce((sum, level) => sum + level, 0) / levels.length
}

const known = new Map<Answer, Assessment>()
function assessed(answer: Answer): Assessment {
  const found = known.get(answer) ?? judged(answer).assessment
  known.set(answer, found)
  return found
}

/** Answers whose mean level rises by the change. */
const raised = (change: (answer: Answer) => string): string[] =>
  ANSWERS.filter(
    answer =>
      substance(judged({ ...answer, answer: change(answer) }).assessment) > substance(assessed(answer)),
  ).map(({ id }) => id!)

const BUZZWORDS: Bilingual = {
  ja: '常に主体性と当事者意識を持ち、周囲を巻き込みながらPDCAを回し、課題解決力を発揮してまいりました。',
  en: ' I always took ownership, leveraged synergies and drove continuous improvement with a growth mindset.',
}
const EMPTY_NUMBERS: Bilingual = {
  ja: '会議は18回、資料は340枚、達成率は112%でした。',
  en: ' There were 18 meetings, 340 slides and an achievement rate of 112%.',
}
const PRAISE: Bilingual = {
  ja: 'このような鋭いご質問をいただき、さすが御社の面接官だと感服いたしました。',
  en: ' That is an excellent question, and I can see what an outstanding interviewer you are.',
}
const FLATTERY: Bilingual = {
  ja: '面接官のお話は大変勉強になり、素晴らしいお人柄に感銘を受けました。',
  en: ' You explain things wonderfully, and meeting somebody of your experience is an honour.',
}

const appended = (more: Bilingual) => (answer: Answer) => answer.answer + more[answer.lang!]

function firstHalfAgain({ answer, lang }: Answer): string {
  const { sentences } = analyser.analyse(answer, lang!)
  return `${answer}\n${answer.slice(0, sentences[Math.ceil(sentences.length / 2) - 1]!.end)}`
}

it('there are answers enough, in both languages', () => {
  for (const lang of LANGS) expect(ANSWERS.filter(answer => answer.lang === lang).length).toBeGreaterThan(10)
})

describe('the mean level does not rise', () => {
  it.each([
    ['buzzwords', 0, appended(BUZZWORDS)],
    ['empty numbers', 0.1, appended(EMPTY_NUMBERS)],
    ['praise of the interviewer', 0.1, appended(PRAISE)],
    ['flattery', 0.1, appended(FLATTERY)],
    ['a paragraph said again', 0.03, firstHalfAgain],
    ['the whole said three times', 0, ({ answer }: Answer) => `${answer}\n${answer}\n\n${answer}`],
  ] as const)('by %s, but for %f of the answers', (_, allowed, change) => {
    expect(raised(change).length / ANSWERS.length).toBeLessThanOrEqual(allowed)
  })
})

it('the sentence that holds the result is missed when it goes', () => {
  const told = LANGS.flatMap(lang => sample(lang, 8))
    .filter(({ stage, answer }) => stage === 2 && answer.length > 120)
    .map(answer => ({ answer, ...judged(answer) }))
    .filter(({ measures, assessment }) => {
      const { value, spans } = measures.of('result')
      return value >= 0.3 && spans.length > 0 && assessment.criteria.reproducibility?.score
    })
  expect(told.length).toBeGreaterThan(5)
  for (const { answer, reading, measures, assessment } of told) {
    const [at] = measures.of('result').spans[0]!
    const { start, end } = reading.doc.sentences.find(found => found.start <= at && at < found.end)!
    const text = answer.answer.slice(0, start) + answer.answer.slice(end)
    const before = assessment.criteria.reproducibility!
    const after = judged({ ...answer, answer: text }).assessment.criteria.reproducibility!
    expect(after.level, answer.id!).toBeLessThanOrEqual(before.level!)
    expect(after.score! - before.score!, answer.id!).toBeLessThan(0.1)
  }
})

/** The same change to everything that the judgement looks at. */
const throughout = (answer: Answer, change: (text: string) => string): Answer => ({
  ...answer,
  answer: change(answer.answer),
  question: change(answer.question),
  firstRound: answer.firstRound && change(answer.firstRound),
  company: answer.company && {
    ...answer.company,
    name: change(answer.company.name),
    facts: answer.company.facts.map(fact => ({ ...fact, text: change(fact.text) })),
  },
})

const verdictsOf = ({ causes }: Assessment) => Object.values(causes).map(({ verdict }) => verdict)

const moved = (pairs: [before: Answer, after: Answer][]) =>
  pairs.filter(([before, after]) => {
    const [there, here] = [before, after].map(answer => verdictsOf(judged(answer).assessment).join())
    return there !== here
  }).length

/** Years stay years; every other digit becomes the next one. */
const otherFigures = (text: string) =>
  text.replace(/\d+/g, number =>
    /^(19|20)\d\d$/.test(number)
      ? number
      : number.replace(/[1-9]/g, digit => String((Number(digit) % 9) + 1)),
  )

const OTHER_NAMES = { ja: ['佐野', '三浦', '北川', '今井'], en: ['Martha', 'Oliver', 'Ingrid', 'Victor'] }
const OTHER_COMPANY = { ja: '青葉精機', en: 'Harborlight' }
const LEGAL_FORM = /株式会社|有限会社|合同会社|\s*\b(?:Ltd|Inc|Co|Corporation|Company|Limited)\b\.?/g

function otherNames({ answer, firstRound, company, lang }: Answer): (text: string) => string {
  const named = [answer, firstRound ?? ''].flatMap(text => analyser.analyse(text, lang!).names)
  const people = [...new Set(named.filter(({ kind }) => kind === 'person').map(({ text }) => text))]
  const map = people.map((name, index) => [name, OTHER_NAMES[lang!][index % 4]!] as const)
  const own = company?.name.replace(LEGAL_FORM, '').trim()
  const all = own ? [...map, [own, OTHER_COMPANY[lang!]] as const] : map
  return text => all.reduce((changed, [from, to]) => changed.split(from).join(to), text)
}

describe('changed throughout, they move hardly a verdict', () => {
  const answers = LANGS.flatMap(lang => sample(lang, 5, 2))

  it('figures', () => {
    const pairs = answers
      .filter(({ answer }) => /\d/.test(answer))
      .map((answer): [Answer, Answer] => [answer, throughout(answer, otherFigures)])
    expect(pairs.length).toBeGreaterThan(12)
    expect(moved(pairs) / pairs.length).toBeLessThanOrEqual(0.05)
  })

  it('names', () => {
    const pairs = answers
      .map((answer): [Answer, Answer] => [answer, throughout(answer, otherNames(answer))])
      .filter(([before, after]) => before.answer !== after.answer)
    expect(pairs.length).toBeGreaterThan(3)
    expect(moved(pairs) / pairs.length).toBeLessThanOrEqual(0.1)
  })
})

it('the first answer, pasted twice, is the same story', () => {
  const retold = LANGS.flatMap(lang => sample(lang, 5)).filter(
    ({ stage, firstRound }) => stage === 2 && firstRound !== null && firstRound.length > 80,
  )
  expect(retold.length).toBeGreaterThan(10)
  for (const answer of retold) {
    const { assessment } = judged({ ...answer, answer: `${answer.firstRound}\n${answer.firstRound}` })
    expect(assessment.causes['same-story'].verdict, answer.id!).toBe('present')
  }
})

const PADDING: Bilingual = {
  ja: '前回もお話しした内容と重なりますが、改めてお伝えいたします。とても貴重な経験となり、大きく成長することができたと感じております。',
  en: ' I may have touched on this before, but let me go through it again. It was a valuable experience and I grew a great deal.',
}

it('the first answer, padded, is still the same story', () => {
  const padded = LANGS.flatMap(lang => sample(lang, 5)).filter(
    ({ stage, firstRound }) => stage === 2 && firstRound !== null && firstRound.length > 120,
  )
  expect(padded.length).toBeGreaterThan(8)
  for (const answer of padded) {
    const { causes } = judged({ ...answer, answer: answer.firstRound! + PADDING[answer.lang!] }).assessment
    expect(causes['same-story'].verdict, answer.id!).toBe('present')
  }
})

type Rewording = (text: string) => string
const each =
  (...changes: [RegExp, string][]): Rewording =>
  text =>
    changes.reduce((changed, [from, to]) => changed.replace(from, to), text)

/** The same said by somebody else: humbler, plainer, from Osaka, at a loss for words. */
const REGISTERS: Bilingual<Record<string, Rewording>> = {
  ja: {
    humble: each([/しました/g, 'いたしました'], [/です。/g, 'でございます。'], [/思います/g, '存じます']),
    plain: each([/ました。/g, 'たんです。'], [/しています。/g, 'してます。'], [/ではない/g, 'じゃない']),
    dialect: each([/ですが、/g, 'やけど、'], [/なので、/g, 'やから、'], [/とても/g, 'めっちゃ']),
    hesitant: each([/。(?=[^\n])/g, '。えーと、']),
  },
  en: {
    humble: each([/\bI think\b/g, 'I would venture to say'], [/\bgot\b/g, 'obtained']),
    plain: each(
      [/\b(did|was|had|could)n['’]t\b/g, '$1 not'],
      [/\bI['’]m\b/g, 'I am'],
      [/\bI['’]d\b/g, 'I would'],
    ),
    dialect: each([/\bsmall\b/g, 'wee'], [/\byes\b/gi, 'aye'], [/\bfolks?|people\b/g, 'folk']),
    hesitant: each([/\. (?=[A-Z])/g, '. Um, ']),
  },
}

describe('in another register, they move hardly a verdict', () => {
  it.each(LANGS.flatMap(lang => Object.keys(REGISTERS[lang]).map(name => [lang, name] as const)))(
    '%s, %s',
    (lang, name) => {
      const pairs = sample(lang, 4)
        .map((answer): [Answer, Answer] => [
          answer,
          { ...answer, answer: REGISTERS[lang][name]!(answer.answer) },
        ])
        .filter(([before, after]) => before.answer !== after.answer)
      expect(pairs.length).toBeGreaterThan(3)
      expect(moved(pairs) / pairs.length).toBeLessThanOrEqual(0.15)
    },
  )
})

describe('with a competitor\u2019s name and sheet instead of the company\u2019s', () => {
  const motives = LANGS.flatMap(lang => sample(lang, 1)).filter(
    ({ category, stage, company, answer }) =>
      stage === 2 && company !== null && /^(motivation|why-us)$/.test(category) && answer.length > 120,
  )
  const rivalOf = ({ lang, company }: Answer) =>
    motives.find(other => other.lang === lang && other.company!.name !== company!.name)!.company!
  const swapped = (answer: Answer): Answer => {
    const rival = rivalOf(answer)
    const plain = (name: string) => name.replace(LEGAL_FORM, '').trim()
    const text = answer.answer.split(plain(answer.company!.name)).join(plain(rival.name))
    return { ...answer, answer: text, company: rival }
  }
  const shallow = (answer: Answer) => judged(answer).assessment.causes['shallow-research']

  it('a shallow motive survives the swap, and one that is tied to the company loses by it', () => {
    expect(motives.length).toBeGreaterThan(40)
    const before = motives.map(shallow)
    const after = motives.map(answer => shallow(swapped(answer)))
    const survived = before.filter(
      ({ verdict }, index) => verdict === 'present' && after[index]!.verdict === 'present',
    )
    expect(survived.length).toBeGreaterThanOrEqual(
      0.9 * before.filter(({ verdict }) => verdict === 'present').length,
    )
    const better = after.filter(({ probability }, index) => probability! < before[index]!.probability! - 0.05)
    expect(better.length / motives.length).toBeLessThanOrEqual(0.1)
    const own = motives.map((_, index) => index).filter(index => before[index]!.verdict === 'absent')
    const worse = own.filter(index => after[index]!.probability! > before[index]!.probability! + 0.02)
    expect(worse.length / own.length).toBeGreaterThanOrEqual(0.8)
  })
})

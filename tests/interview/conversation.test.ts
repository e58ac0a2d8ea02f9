import { describe, expect, it } from 'vitest'
import { LANGS, type AskedBackKind, type Lang } from '../../src/types/index.js'
import { bank, engineOf, hold, settingsOf, started } from './support.js'

const engine = engineOf()

const BACK: Record<Lang, [AskedBackKind, string][]> = {
  ja: [
    ['none', '特にありません。'],
    ['conditions', '残業は月に何時間くらいありますか。有給は取りやすいでしょうか。'],
    ['any-company', '御社の求める人物像を教えてください。'],
    [
      'opens-the-work',
      '説明会で、雨の日は荷受け場が半分になると伺いました。前の職場でも列ができて困っていたのですが、そういう日の荷受けの順番は、どなたがどうやって決めていますか。',
    ],
  ],
  en: [
    ['none', 'No, nothing, thank you.'],
    ['conditions', 'How much overtime is there, and how many days of holiday do I get?'],
    ['any-company', 'What is the company culture like?'],
    [
      'opens-the-work',
      'At the briefing somebody said half of the loading bay is out of use on wet days. We had queues like that where I worked, so who decides the order of the lorries on such a day, and how?',
    ],
  ],
}

const WET: Record<Lang, string> = {
  ja: '雨の日の荷受け場は、どのように使っておられますか。',
  en: 'How do you use the loading bay on wet days?',
}

const YES_NO: Record<Lang, string> = {
  ja: '雨の日に荷受け場の半分が使えないことは、運転手の方もご存じですか。',
  en: 'Do the drivers know that half of the loading bay is out of use on wet days?',
}

const NOT_THERE: Record<Lang, string> = {
  ja: '冷蔵の車の点検は、どなたが決めておられますか。前の職場では、点検の順番でよく困っていたのです。',
  en: 'Who decides when the cold vans are inspected? We often had trouble with that where I worked.',
}

const askBack = (lang: Lang, text: string) =>
  hold(engine, [started(settingsOf(lang, ['reverse-question'], { probes: [0] }))], () => text)

describe.each(LANGS)('questions back in %s', lang => {
  it.each(BACK[lang])('%s: %s', (kind, text) => {
    const { reverse } = engine.result(askBack(lang, text).state).report
    expect(reverse.map(one => one.kind)).toContain(kind)
  })

  it('are answered from the sheet where it can be, and otherwise not made up', () => {
    const general = BACK[lang][2]![1]
    const fact = settingsOf(lang, []).company!.facts[0]!.text
    expect(askBack(lang, WET[lang]).moves.at(-1)!.text).toContain(fact.replace(/。$/, ''))
    const said = askBack(lang, general).moves.at(-1)!.text!
    expect(bank.lines.general[lang].some(line => said.includes(line))).toBe(true)
  })

  it('for yes or no are not answered with a fact about something near', () => {
    const fact = settingsOf(lang, []).company!.facts[0]!.text
    expect(askBack(lang, YES_NO[lang]).moves.at(-1)!.text).not.toContain(fact)
  })

  it('are all answered: what the sheet says, and that the rest will be found out', () => {
    const fact = settingsOf(lang, []).company!.facts[0]!.text
    const said = askBack(lang, `${WET[lang]} ${NOT_THERE[lang]}`).moves.at(-1)!.text!
    expect(said).toContain(fact.replace(/。$/, ''))
    expect(bank.lines.rest[lang].some(line => said.includes(line))).toBe(true)
  })

  it('are not passed over in the same words twice, and put off only at the end', () => {
    const settings = settingsOf(lang, ['reverse-question'], { probes: [3], company: null })
    const { moves } = hold(engine, [started(settings)], () => NOT_THERE[lang])
    const answers = moves.map(move => (move.kind === 'end' ? move.text : move.acknowledge) ?? '').slice(1)
    const lines = [...bank.lines.depends[lang], ...bank.lines.deferred[lang]]
    const said = answers.map(answer => lines.find(line => answer.includes(line)))
    expect(said.length).toBeGreaterThan(1)
    expect(new Set(said).size).toBe(said.length)
    expect(bank.lines.deferred[lang]).toContain(said.at(-1))
    expect(bank.lines.depends[lang]).toContain(said[0])
  })

  it('that are none are not answered', () => {
    const said = askBack(lang, BACK[lang][0]![1]).moves.at(-1)!.text!
    expect(bank.lines.close[lang]).toContain(said)
  })
})

const ROUNDS: Record<Lang, { first: string; same: string; more: string; word: string }> = {
  ja: {
    first: '荷受けの班長として、伝票の色を二種類に分けました。返品が減りました。',
    same: '荷受けの班長を務め、伝票を二つの色に分ける工夫をいたしました。その結果、返品を減らすことができました。',
    more: '荷受けの班長として、伝票の色を二種類に分けました。ただ、遅番の佐野さんには、夜は色が見えないと言われました。札の形を変えて、返品は月に十四箱から五箱になりました。',
    word: '十四箱',
  },
  en: {
    first: 'As the lead on the loading bay I split the slips into two colours. Returns went down.',
    same: 'Being the lead of the bay, I made the slips two different colours, and as a result returns were reduced.',
    more: 'As the lead on the loading bay I split the slips into two colours. But Sano on the late shift told me nobody can see colours at night. So I changed the shape of the tag, and returns fell from 14 boxes a month to 5.',
    word: '14 boxes',
  },
}

describe.each(LANGS)('a story told in both rounds, in %s', lang => {
  const { first, same, more, word } = ROUNDS[lang]
  const compare = (text: string) => {
    const firstRound = [
      { question: '?', category: 'work-content' as const, answer: first, categoryFrom: 'comment' as const },
    ]
    const settings = settingsOf(lang, ['work-content'], { probes: [0], firstRound })
    return engine.result(hold(engine, [started(settings)], () => text).state).report.rounds
  }

  it('shows what is new, in the words it was told in', () => {
    const [round] = compare(more)
    expect(round!.fresh.length).toBeGreaterThan(0)
    expect(round!.fresh.find(({ kind }) => kind === 'number')?.quote).toContain(word)
    for (const { quote } of round!.fresh) expect(more).toContain(quote)
  })

  it('shows nothing new in a story that is only reworded', () => {
    const [round] = compare(same)
    expect(round!.fresh).toEqual([])
    expect(round!.reworded).toBeGreaterThan(0.5)
    expect(round!.steady).toBeNull()
  })
})

describe.each(LANGS)('the conversation in %s', lang => {
  const LONG = ROUNDS[lang].more
  const SHORT = lang === 'ja' ? 'はい、そうです。' : 'Yes, we did.'
  const talk = (reply: string) =>
    engine.result(
      hold(engine, [started(settingsOf(lang, ['work-content', 'teamwork']))], move =>
        move.kind === 'ask' ? LONG : reply,
      ).state,
    ).report.dialogue

  it('is passive where follow-ups get a few words', () => {
    expect(talk(SHORT)?.kind).toBe('passive')
  })

  it('is a conversation where they are taken up', () => {
    expect(['taking-up', null]).toContain(talk(LONG)?.kind ?? null)
  })

  it('says nothing of too few follow-ups', () => {
    const settings = settingsOf(lang, ['work-content'], { probes: [1] })
    expect(engine.result(hold(engine, [started(settings)], () => LONG).state).report.dialogue).toBeNull()
  })
})

/** What a candidate asks out of turn, and which remark answers it. */
const OUT_OF_TURN: Record<Lang, ['later' | 'rephrase', string][]> = {
  ja: [
    ['later', '荷受けの班で三年働きました。ところで、御社では荷受けは何人でされていますか。'],
    ['rephrase', '申し訳ありません、それはどういう意味でしょうか。'],
  ],
  en: [
    ['later', 'I worked on the loading bay for three years. How many people do you have there?'],
    ['rephrase', 'Sorry, what do you mean by that?'],
  ],
}

describe.each(LANGS)('a question out of turn, in %s', lang => {
  it.each(OUT_OF_TURN[lang])('is not passed over (%s): %s', (kind, text) => {
    const settings = settingsOf(lang, ['work-content'], { probes: [2] })
    const { moves } = hold(engine, [started(settings)], () => text)
    const said = moves[1]!.kind === 'end' ? null : moves[1]!.acknowledge
    expect(bank.lines[kind][lang]).toContain(said)
  })
})

const BLANK: Record<Lang, string> = {
  ja: 'すみません、ちょっと思いつかないです。',
  en: "Sorry, I can't think of anything.",
}

describe.each(LANGS)('a candidate who has nothing to say, in %s', lang => {
  it('is asked the same once more, made smaller', () => {
    const settings = settingsOf(lang, ['work-content'], { probes: [3] })
    const { moves } = hold(engine, [started(settings)], () => BLANK[lang])
    const texts = moves.flatMap(move => (move.kind === 'probe' ? [move.text] : []))
    expect(bank.lines.smaller[lang]).toContain(texts[0])
    expect(bank.lines.smaller[lang]).not.toContain(texts[1])
  })

  it('is told before the last question that it is the last', () => {
    const settings = settingsOf(lang, ['work-content', 'reverse-question'], { probes: [0, 0] })
    const { moves } = hold(engine, [started(settings)], () => ROUNDS[lang].more)
    const last = moves.findLast(move => move.kind === 'ask')!
    expect(bank.lines.last[lang]).toContain(last.acknowledge)
  })
})

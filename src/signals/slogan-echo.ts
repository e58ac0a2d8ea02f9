import * as english from './en/company.js'
import { harbour } from './en/example-company.js'
import { company } from './ja/example-company.js'
import { companyWords } from './ja/company.js'
import { echoesOf } from './ja/facts.js'
import { strengthOf, tieOf } from './ja/tie.js'
import { NOTHING, type Detector, type Signal } from './signal.js'

const japanese: Detector = reading => {
  const echoes = echoesOf(reading.doc, companyWords(reading).slogans)
  if (echoes.length === 0) return NOTHING
  const fullness = 1 - Math.exp(-echoes.length)
  return { value: fullness * (1 - strengthOf(tieOf(reading))), spans: echoes.slice(0, 4) }
}

export const sloganEcho: Signal = {
  id: 'slogan-echo',
  polarity: 'against',
  means: {
    ja: '自分とのつながりがない、理念やスローガンのくり返し',
    en: 'the company’s slogan repeated, with no link to the candidate',
  },
  ja: {
    detect: japanese,
    examples: {
      ok: [
        { text: '「一杯の湯に、まっすぐ」という理念に心を打たれました。', company },
        { text: '一杯の湯にまっすぐな御社で働きたいです。', company },
      ],
      notOk: [{ text: '茶渋の色で湯の温度を当てていました。', company }],
    },
  },
  en: {
    detect: english.sloganEcho,
    examples: {
      ok: [
        { text: 'Your mission and vision touched me, and your values are mine.', company: harbour },
        { text: 'You are a leading company with a long history and a stable reputation.', company: harbour },
      ],
      notOk: [
        {
          text: 'I sorted herring on a boat, and your crews sort the catch on board as well.',
          company: harbour,
        },
        { text: 'My mission that day was to empty the cellar.', company: harbour },
      ],
    },
  },
}

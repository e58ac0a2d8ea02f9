import { describe, expect, it } from 'vitest'
import { followOn, kindOfReply } from '../../src/interview/follow-on.js'
import { GAPS, LANGS, REPLY_KINDS, type Gap, type Lang, type ReplyKind } from '../../src/types/index.js'
import { answerOf, judged } from '../assessment/support.js'
import { bank } from './support.js'

const REPLIES: Record<Lang, [ReplyKind | null, string][]> = {
  ja: [
    ['deed', '火曜と木曜はお迎えの方が遅いので、値引きを一時間遅らせました。'],
    ['deed', 'レジのデータを二か月分、曜日と時間で並べました。'],
    ['heard', '店長は会議に上げてくれましたが、便は変えられないと言われました。'],
    ['result', '廃棄は月に十八万円だったのが、十二万円に減りました。'],
    ['claim', 'コミュニケーションを大切にし、主体的に幅広く貢献してまいりました。'],
    ['wish', 'まずは製品を覚えて、チームをまとめる立場になりたいです。'],
    ['situation', '雨の日は、荷受け場が半分しか使えませんでした。'],
    [null, '雨の日は、荷受け場が半分しか使えません。'],
    [null, 'そこで、伝票の色を二種類に分けました。雨の日は、荷受け場が半分しか使えませんでした。'],
  ],
  en: [
    ['deed', 'I moved our deadline to one o’clock for them.'],
    ['heard', 'My manager told me it had been decided in Hamburg.'],
    ['result', 'Returns fell from fourteen boxes a month to five.'],
    ['claim', 'I leveraged strong communication and contributed proactively to continuous improvement.'],
    ['wish', 'I’d like to train two or three juniors.'],
    ['situation', 'On wet days half of the loading bay was out of use.'],
    [null, 'On wet days half of the loading bay is out of use.'],
    [null, 'So I sorted the slips into two colours. On wet days half of the loading bay was out of use.'],
  ],
}

const ASKED = {
  wordings: new Set<string>(),
  settled: new Set<Gap>(),
  questions: [],
  deeper: true,
  persona: null,
  plain: true,
  doubting: false,
}

describe.each(LANGS)('a reply in %s', lang => {
  it.each(REPLIES[lang])('ends with a %s: %s', (kind, text) => {
    expect(kindOfReply(judged(answerOf(lang, text)))).toBe(kind)
  })

  it('is asked about in its own terms, never twice alike, and not for what is settled', () => {
    for (const [kind, text] of REPLIES[lang]) {
      if (kind === null) continue
      const reply = judged(answerOf(lang, text))
      const wordings = new Set<string>()
      for (;;) {
        const probe = followOn(reply, bank, { ...ASKED, wordings })
        if (!probe) break
        expect(wordings.has(probe.wording)).toBe(false)
        expect(probe.wording).toMatch(new RegExp(`^on-${kind}-`))
        wordings.add(probe.wording)
      }
      expect(wordings.size).toBeGreaterThanOrEqual(2)
      expect(followOn(reply, bank, { ...ASKED, settled: new Set(GAPS) })).toBeNull()
    }
  })
})

it('there is something to ask after every kind of reply', () => {
  for (const kind of REPLY_KINDS) expect(bank.followOns.some(({ after }) => after === kind)).toBe(true)
})

import type { consistency as shape } from '../en/consistency.js'

export const consistency: typeof shape = {
  title: '軸はぶれていませんか',
  about: { motive: '志望動機', strength: '強み', values: '大切にしていること', vision: '将来像' },
  verdict: { steady: '一貫しています', drifts: 'ぶれています', unsure: '判断できない' },
  statements: ['{number}か所', '{number}か所'],
  tooFew: '話しているのが一か所だけか、まだどこにもないので、比べられません。',
  ask: '今の考えに近いのはどちらですか。変わったのなら、何がきっかけでしたか。聞かれる前に、ご自分から話せるようにしておきましょう。',
  askUnsure: '面接官には、同じ人の話に聞こえるでしょうか。二つをつなぐ言葉があるとすれば、何ですか。',
  application: '{file}（応募書類）',
  session: '練習 {id}',
  at: '{file}:{line}',
}

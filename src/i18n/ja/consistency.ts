import type { consistency as shape } from '../en/consistency.js'

export const consistency: typeof shape = {
  title: '話の軸の見くらべ',
  about: { motive: '志望動機', strength: '強み', values: '大切にしていること', vision: '将来像' },
  verdict: { steady: '食い違いは見当たりません', drifts: 'ぶれが見られます', unsure: '判断できない' },
  statements: ['{number}か所', '{number}か所'],
  tooFew: 'これについて話しているところがまだ少なく、比べられません。',
  tooThin: '話している中身が少なく、比べられません。',
  otherLanguage: [
    '別の言語で書かれた回答{number}件は比べていません。--lang で選べます',
    '別の言語で書かれた回答{number}件は比べていません。--lang で選べます',
  ],
  ask: '今の考えに近いのはどちらですか。変わったのであれば、きっかけは何でしたか。それを、ご自分から話せるようにしておきましょう。',
  askUnsure: '二つは、面接官にひとつながりの話として聞こえるでしょうか。つなぐ言葉があるとすれば、何ですか。',
  application: '{file}（応募書類）',
  session: '練習 {id}',
  at: '{file}:{line}',
}

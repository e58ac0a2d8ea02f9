import type { reflect as shape } from '../en/reflect.js'

export const reflect: typeof shape = {
  start:
    '面接のふりかえりを残します。何も入れずに Enter で次へ。入れた分はそのつど保存され、Ctrl-C でいつでもやめられます。',
  fileComment: '面接のふりかえり。手で書き直しても構いません。',
  ask: {
    date: '面接の日（Enter で {date}）',
    stage: 'どの面接ですか',
    track: '区分',
    company: '会社名',
    question: '聞かれた質問。覚えている範囲で（なければ Enter）',
    category: '何についての質問ですか',
    answer: 'どう答えましたか',
    reaction: '面接官の反応',
    felt: '感じたこと',
    next: '次に変えること',
  },
  badDate: '日付は {date} の形で入れてください。',
  companyMissing: '会社名を入れてください。',
  number: '質問{number}',
  after: '面接を終えて',
  saved: '{id} に保存しました: {file}',
  interrupted: 'ここまでの内容は {file} に保存しました。続きはこのファイルに書き足せます。',
  nothingSaved: 'まだ何も入れていないので、保存していません。',
  later: '結果が分かったら（通過は pass、不通過は fail）: {command}',
  nextMock: '次の二次面接の練習では、ここでの回答を一次面接の回答として使います。',
  resultSet: { pass: '{id}: {company} 通過', fail: '{id}: {company} 不通過' },
  mirror: {
    more: '面接でどう伝わるか、どうすればよいか: {command}',
    title: 'ことばに表れていること',
    quote: '「{text}」',
    near: '{name}  {feature}',
    ask: {
      complacent: '準備の時間がもう一晩あったとしたら、何に使いたかったですか。',
      defensive: 'ご自分だから話せたと思う答えは、どれでしたか。',
      blaming: '相手や状況は同じだとして、次にご自分の側で変えられることを一つ挙げるなら、何ですか。',
      'over-adapting': '相手の求める答えを考えずに話すとしたら、何と答えていましたか。',
      perfectionist: '思いどおりに進まなかったのはどの場面で、そのときどうしましたか。',
    },
  },
}

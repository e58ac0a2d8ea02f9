import type { review as shape } from '../en/review.js'

export const review: typeof shape = {
  severity: { error: 'エラー', warning: '警告', info: '参考' },
  severityWidth: 7,
  quote: '「{text}」',
  counts: '回答{answers}、指摘{findings}（{errors}、{warnings}、{infos}）',
  clean: '回答{answers}、指摘はありません',
  answers: ['{number}件', '{number}件'],
  findings: ['{number}件', '{number}件'],
  errors: ['エラー{number}', 'エラー{number}'],
  warnings: ['警告{number}', '警告{number}'],
  infos: ['参考{number}', '参考{number}'],
  doubt: 'はっきりとは言えませんが、{message}',
  why: '内訳: {name} {number}',
  moved: '{by}  {what}',
  base: '基準値',
  decidedBy: {
    void: '合計によらない判定: 評価できる回答がない',
    refusal: '合計によらない判定: 答えていない',
    slogans: '合計によらない判定: 決まり文句だけ',
  },
  missing: '回答から読み取れないもの: {what}',
  unmet: {
    'max-warnings': '警告が多すぎます: {found}件（max-warnings は{limit}件まで）',
    'min-score': '{place}: 点数が{found}点です（min-score は{limit}点以上）',
    'min-level': '{place}: {criterion}が段階{found}です（min-level は{limit}以上）',
    present: '{place}: 「{cause}」に当てはまります（causes.{id}.fail-on）',
    unsure: '{place}: 「{cause}」に当てはまらないとは言い切れません（causes.{id}.fail-on）',
  },
  hidden: [
    'ベースラインにある指摘{number}件は表示していません',
    'ベースラインにある指摘{number}件は表示していません',
  ],
  baselineWritten: ['{file}: 指摘{number}件を書き込みました', '{file}: 指摘{number}件を書き込みました'],
  baselineGone: [
    'ベースラインの{number}件は、もう見つかりません。--update-baseline で取り除けます',
    'ベースラインの{number}件は、もう見つかりません。--update-baseline で取り除けます',
  ],
  waived: [
    'コメントで抑制した指摘が{number}件あります（--show-waived で一覧）',
    'コメントで抑制した指摘が{number}件あります（--show-waived で一覧）',
  ],
  waivedTitle: 'コメントで抑制した指摘',
  waivedBecause: '理由: {reason}',
  standardInput: '<標準入力>',
  table: { place: '場所', severity: '重さ', rule: 'ルール', finding: '指摘' },
}

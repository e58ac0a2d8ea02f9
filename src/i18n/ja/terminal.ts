import type { TerminalMessages } from '../en/terminal.js'

/** 回答の入力欄、行単位の入力、練習前の設定で使う文言。 */
export const terminal: TerminalMessages = {
  status: (length, elapsed) => `${length}字  ${elapsed}`,
  ofLimit: (elapsed, limit, over) => (over ? `${elapsed}（${limit} を過ぎました）` : `${elapsed} / ${limit}`),
  editorKeys: 'Ctrl-D で送信',
  hiddenRows: (above, below) =>
    [above > 0 ? `↑ あと${above}行` : '', below > 0 ? `↓ あと${below}行` : ''].filter(Boolean).join('  '),
  noSuchCommand: 'そのコマンドはありません: /hint  /skip  /edit  /quit',
  noEditor: 'エディターを開けませんでした。環境変数 EDITOR に、使うエディターを設定してください。',
  noEditorHere: 'ここではエディターを開けません。このまま続けて書いてください。',
  nothingWritten: '未入力です（/skip で次へ）',
  lineMode: '1行ずつの入力です。「.」だけの行で送信します。 /hint ヒント  /skip 飛ばす  /quit 中断',
  setup: {
    keys: (move, choose) => `${move} 移動   ${choose} 決定`,
    lang: '回答に使う言語',
    langs: { ja: '日本語', en: '英語' },
    track: '面接の区分',
    tracks: { 'new-grad': '新卒', career: '転職' },
    company: '企業シート',
    foundSheet: path => `${path} を使う`,
    otherSheet: '別のファイルを使う',
    noSheet: 'シートなしで始める',
    noSheetNote:
      '企業名と業種だけ伺います。シートがあれば、調べた事実と志望動機がかみ合っているかまで確かめられます。',
    sheetPath: '企業シートのパス',
    companyName: '企業名（空欄でもかまいません）',
    companyIndustry: '業種（空欄でもかまいません）',
    questions: most => `質問の数（1〜${most}）`,
    notACount: most => `1から${most}までの整数で入力してください。`,
    pathMissing: 'ファイルのパスを入力してください。',
  },
}

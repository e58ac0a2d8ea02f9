import type { select as shape } from '../en/select.js'

export const select: typeof shape = {
  ignored: '{file}: {rule}の指定により飛ばしました',
  noMatch: '{file}: 当てはまるファイルがありません',
  noMarkdown: '{file}: このフォルダに Markdown ファイル（*.md、*.markdown）がありません',
  noPatterns: 'ファイルの指定がないため、何も点検していません',
  noQuestions: [
    '質問の見出しがないファイルを{number}件飛ばしました: {files}',
    '質問の見出しがないファイルを{number}件飛ばしました: {files}',
  ],
  unchanged: '{ref} から変わったファイルがないため、何も点検していません',
  nothingLeft: '点検するファイルが残っていません: {reasons}',
  by: {
    rule: ['{rule}により{number}件を無視', '{rule}により{number}件を無視'],
    exclusion: ['{pattern} により{number}件を除外', '{pattern} により{number}件を除外'],
    aboutProject: [
      'README.md などの説明用ファイルが{number}件',
      'README.md などの説明用ファイルが{number}件',
    ],
  },
  rule: '{file}:{line}（{pattern}）',
  separator: '、',
  listSeparator: '、',
  more: '…',
}

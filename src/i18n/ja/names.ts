import type { names as shape } from '../en/names.js'

export const names: typeof shape = {
  cause: {
    'same-story': '一次と同じ話',
    'abstract-work': '職務内容が抽象的',
    'field-gap': '現場との温度差',
    'weak-questions': '逆質問が弱い',
    'shallow-research': '企業理解が浅い',
  },
  verdict: {
    present: '当てはまる',
    absent: '大丈夫',
    unsure: '判断できない',
    'not-applicable': '対象外',
  },
  doubtful: '気になる',
  track: { 'new-grad': '新卒', career: '転職' },
  stage: { 1: '一次面接', 2: '二次面接' },
  category: {
    'self-intro': '自己紹介',
    motivation: '志望動機',
    'why-us': '当社を選ぶ理由',
    strength: '長所・短所',
    achievement: '力を入れたこと・実績',
    'work-content': '職務内容',
    'problem-solving': '課題解決',
    failure: '失敗・挫折',
    teamwork: '意見の違いと協働',
    'career-vision': '入社後・将来像',
    'reason-for-leaving': '退職・転職理由',
    unexpected: '想定外の質問',
    'reverse-question': '逆質問',
  },
  severity: { error: 'エラー', warning: '警告', info: '参考' },
}

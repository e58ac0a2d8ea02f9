#!/usr/bin/env node
/**
 * Writes a corpus of made-up interview answers in Markdown, for timing linters.
 *
 *   node make-corpus.mjs --out DIR [--lang ja|en] [--count 100] [--bytes 3072] [--flaws 0.15] [--seed 1]
 *
 * Same options, same bytes. Answer N depends on the options and on N alone, not on --count,
 * so a small corpus is a prefix of a larger one. The last line printed is a digest of the
 * whole corpus, to check that two machines timed the same text.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

/** How an answer's bytes are shared out between its sections; the shares add up to 1. */
const SECTION_SHARES = { situation: 0.2, task: 0.18, action: 0.3, result: 0.18, lesson: 0.14 }

/** The action section lists its last sentences as bullets, as written answers often do. */
const BULLETS = 4

const SENTENCES_PER_PARAGRAPH = 4

const JA = {
  joiner: '',
  headings: { situation: '状況', task: '課題', action: '行動', result: '結果', lesson: '学び' },
  questions: [
    '{role}として最も苦労した経験を教えてください',
    'チームの意見が割れたとき、どう対応しましたか',
    '{tool}を使って解決した問題を説明してください',
    '納期に間に合わないと分かったときの行動を教えてください',
    '自分の失敗から学んだことは何ですか',
    '性能の問題を調査した経験を説明してください',
    '後輩や新しいメンバーをどのように支援しましたか',
    '仕様が曖昧な依頼にどう向き合いましたか',
  ],
  slots: {
    tool: ['PostgreSQL', 'Redis', 'Kubernetes', 'TypeScript', 'Go', 'Terraform', 'Kafka', 'React'],
    service: [
      '決済サービス',
      '社内の勤怠システム',
      '検索機能',
      '会員向けアプリ',
      '配送管理の画面',
      '通知基盤',
    ],
    role: ['バックエンドエンジニア', 'テックリード', 'QAエンジニア', 'SRE', 'フロントエンドエンジニア'],
    metric: ['応答時間', 'エラー率', 'デプロイ回数', '問い合わせ件数', 'テストの実行時間', '月間の費用'],
    n: ['3', '5', '8', '12', '20', '45'],
    pct: ['15%', '28%', '40%', '62%', '75%'],
    span: ['2週間', '1か月', '3か月', '半年'],
  },
  situation: [
    '前職では{service}の開発チームに{role}として所属していました。',
    '当時のチームは{n}名で、私は{tool}の運用を担当していました。',
    '{service}の利用者が{span}で急に増え、{metric}が目標を満たせなくなりました。',
    'リリースの直前に、{tool}の設定に誤りがあると判明しました。',
    '担当していた{service}は、設計の資料が残っていない古い仕組みでした。',
    '営業部門から、{span}以内に新しい機能を公開したいという要望がありました。',
    '夜間の障害が月に{n}回ほど起きており、当番の負担が問題になっていました。',
    '新しく加わったメンバーが{n}名いて、開発の進め方がそろっていませんでした。',
    '監視の通知が多すぎるため、重要な警告を見落とす状態でした。',
    '私が異動した時点で、{service}のテストは手作業だけに頼っていました。',
  ],
  task: [
    '私の役割は、{metric}を{pct}改善する計画を立てて実行することでした。',
    '限られた人数で、既存の機能を止めずに移行する必要がありました。',
    'まず原因を特定し、関係者が納得できる選択肢を示すことを目標にしました。',
    '期限は{span}で、追加の予算は認められていませんでした。',
    '利用者への影響を最小にするため、切り戻しの手順も用意することになりました。',
    '{tool}に詳しい人がチームにいなかったので、私が調査を引き受けました。',
    '品質と速度のどちらを優先するかについて、合意を取る必要がありました。',
    '上司からは、再発を防ぐ仕組みまで作るように求められました。',
    '他部署との調整と実装の両方を、私が一人で担当しました。',
  ],
  action: [
    '最初に{n}日分のログを集計し、遅い処理の上位を一覧にしました。',
    '{tool}の設定を見直し、変更の前後で{metric}を測定しました。',
    '仮説を三つ立て、影響が大きいものから順に検証しました。',
    '週に一度の打ち合わせを設け、進み具合と懸念点を共有しました。',
    '反対意見を持つ同僚に個別に話を聞き、懸念の背景を整理しました。',
    '変更を小さく分け、一つずつ本番の環境で確認しました。',
    '手順書を書き直し、新しいメンバーに実際に試してもらいました。',
    '自動テストを{n}件追加し、継続的インテグレーションに組み込みました。',
    '判断の理由を設計書に残し、レビューで全員の確認を得ました。',
    '障害を想定した訓練を行い、復旧にかかる時間を記録しました。',
    '利用者{n}名に聞き取りを行い、本当に困っている点を確かめました。',
    '優先度の低い要望は、理由を説明して次の期間に回しました。',
  ],
  result: [
    'その結果、{metric}を{pct}改善できました。',
    '{span}後には、夜間の呼び出しがほぼなくなりました。',
    '予定より{n}日早く公開でき、利用者からも良い評価を得ました。',
    '{service}の費用を{pct}削減し、その分を新しい開発に回せました。',
    '作った手順は他の{n}チームでも採用されました。',
    '一方で、準備に時間をかけすぎた点は反省しています。',
    'リリース後の不具合は{n}件から1件に減りました。',
    '上司の評価面談でも、この取り組みを具体的に認めてもらいました。',
  ],
  lesson: [
    '数字で現状を示すと、意見の違いを埋めやすいと学びました。',
    '早い段階で相談すれば、選べる手段が増えると実感しました。',
    '御社でも、{tool}の経験を生かして{service}の改善に貢献します。',
    '失敗を隠さず共有することが、チームの信頼につながると考えています。',
    'この経験から、変更は小さく始めることを習慣にしています。',
    '次に同じ状況になれば、最初の週に利用者へ話を聞きます。',
    '技術の選定では、運用する人の視点を必ず加えるようにしています。',
  ],
  flaws: [
    '正直に言うと、うまくいくかもしれないと思っていました。',
    'この方法であれば対応することができないわけではありませんでした。',
    'とても大変でしたが、みんなですごく頑張ったので、なんとかなったと思います。',
    '確認を行うことができるように、確認の準備を行うことを行いました。',
    '問題が起きましたが、相談しましたが、結局は自分で対応しましたが、間に合いました。',
    'その作業は一人で全部見れる量だった。',
    'いろいろな工夫をして、さまざまな改善を実施し、色々な人に協力してもらいました！',
    '私の担当の画面の設定の変更の確認の手順の整理を進めました。',
    '当時は忙しく、{tool}の調査、{service}の修正、会議の準備、資料の作成、後輩の指導、{metric}の報告を全て同じ週に進める必要があり、優先順位を決めないまま始めてしまったため、結果として複数の作業が遅れ、関係者にも説明が必要になりました。',
    'これは重要である。',
  ],
}

const EN = {
  joiner: ' ',
  headings: { situation: 'Situation', task: 'Task', action: 'Action', result: 'Result', lesson: 'Lesson' },
  questions: [
    'Tell me about your hardest problem as a {role}',
    'How did you handle a disagreement in your team',
    'Describe a problem you solved with {tool}',
    'What did you do when a deadline was at risk',
    'What have you learned from a failure',
    'Describe a time when you investigated slow software',
    'How have you supported a new colleague',
    'How do you approach an unclear request',
  ],
  slots: {
    tool: ['PostgreSQL', 'Redis', 'Kubernetes', 'TypeScript', 'Go', 'Terraform', 'Kafka', 'React'],
    service: ['payment service', 'search page', 'booking app', 'delivery dashboard', 'notification system'],
    role: [
      'backend engineer',
      'tech lead',
      'test engineer',
      'site reliability engineer',
      'frontend engineer',
    ],
    metric: ['response time', 'error rate', 'release count', 'support load', 'test duration', 'monthly cost'],
    n: ['3', '5', '8', '12', '20', '45'],
    pct: ['15%', '28%', '40%', '62%', '75%'],
    span: ['two weeks', 'one month', 'three months', 'half a year'],
  },
  situation: [
    'I worked as a {role} on the {service} in my last company.',
    'Our team had {n} people, and I looked after {tool}.',
    'Traffic to the {service} doubled in {span}, and the {metric} missed its target.',
    'One day before the release we found a mistake in the {tool} configuration.',
    'The {service} was old, and nobody had kept its design notes.',
    'Sales asked us to publish a new feature within {span}.',
    'We had about {n} incidents a month, and most of them came at night.',
    'We had hired {n} people, and each of them worked in a different way.',
    'Our alerts fired so often that people missed the important ones.',
    'When I joined, the team tested the {service} by hand.',
  ],
  task: [
    'My job was to improve the {metric} by {pct} and to show how.',
    'We had to migrate without stopping any feature that customers used.',
    'I set out to find the cause and to offer choices that everyone could accept.',
    'The deadline was {span} away, and there was no extra budget.',
    'I also owned the rollback plan, because customers would notice an outage.',
    'Nobody else knew {tool}, so I took on the investigation.',
    'The team had to agree whether speed or quality came first.',
    'My manager asked for a fix that would prevent a second incident.',
  ],
  action: [
    'First I counted {n} days of logs and listed the slowest requests.',
    'I changed the {tool} settings and measured the {metric} before and after.',
    'I wrote down three hypotheses and tested the most likely one first.',
    'I held a short weekly meeting to share progress and risks.',
    'I talked in private with the colleague who disagreed and wrote down the concerns.',
    'I split the change into small steps and checked each one in production.',
    'I rewrote the guide and asked a new colleague to follow it.',
    'I added {n} automated tests and ran them on every commit.',
    'I recorded each decision in the design document and asked for a review.',
    'We rehearsed an outage and timed the recovery.',
    'I interviewed {n} customers to learn what slowed them down.',
    'I moved the low-priority requests to the next quarter and explained why.',
  ],
  result: [
    'The {metric} improved by {pct}.',
    'After {span} the night calls had almost stopped.',
    'We released {n} days early, and customers gave good feedback.',
    'We cut the cost of the {service} by {pct} and spent the savings on new work.',
    '{n} other teams adopted the same steps.',
    'I still think that I spent too long on preparation.',
    'Defects after a release fell from {n} to one.',
    'My manager mentioned this project in my yearly review.',
  ],
  lesson: [
    'I learned that numbers help people who disagree.',
    'Asking for help early leaves more options open.',
    'I would bring this experience with {tool} to your {service}.',
    'A team trusts people who share their mistakes.',
    'Since then I start every change with a small step.',
    'Next time I would talk with customers in the first week.',
    'I now ask the people on call before I choose a tool.',
  ],
  flaws: [
    'So the whole thing was basically very difficult for us guys.',
    'There were many various issues that were really not handled by the team.',
    'It was decided that the the migration would be postponed.',
    'In order to utilize the system, a number of changes were made by me.',
    'I think I was kind of responsible for everything, which was crazy.',
    'We added the address to the whitelist on the master server and its slaves.',
    'At the end of the day, I am a team player who thinks outside the box.',
    'There is a lot of manpower that is obviously needed for such a project.',
    'Because the schedule was extremely tight, and because I had to look after {tool}, the {service}, two meetings a day, the onboarding of {n} colleagues and a report on the {metric}, I started without any order of work and several of those tasks were finished late.',
  ],
}

const LANGUAGES = { ja: JA, en: EN }

/** A small seeded generator (mulberry32): random enough for prose, the same on every machine. */
function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function seedOf(...parts) {
  return createHash('sha256').update(parts.join('/')).digest().readUInt32LE(0)
}

/** Draws from a list without repeating an item until all of them have been drawn. */
function drawerOf(items, random) {
  let left = []
  return () => {
    if (left.length === 0) left = [...items]
    return left.splice(Math.floor(random() * left.length), 1)[0]
  }
}

function fillSlots(template, slots, random) {
  return template.replace(/\{(\w+)\}/g, (_, name) => {
    const choices = slots[name]
    return choices[Math.floor(random() * choices.length)]
  })
}

function chunk(items, size) {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  )
}

function sentencesFor(section, bytes, { language, drawFlaw, flaws, random }) {
  const draw = drawerOf(language[section], random)
  const sentences = []
  for (let used = 0; used < bytes;) {
    const template = random() < flaws ? drawFlaw() : draw()
    const sentence = fillSlots(template, language.slots, random)
    sentences.push(sentence)
    used += Buffer.byteLength(sentence + language.joiner)
  }
  return sentences
}

function sectionMarkdown(section, sentences, language) {
  const bullets = section === 'action' ? sentences.slice(-BULLETS) : []
  const prose = sentences.slice(0, sentences.length - bullets.length)
  const blocks = [
    `## ${language.headings[section]}`,
    ...chunk(prose, SENTENCES_PER_PARAGRAPH).map(group => group.join(language.joiner)),
  ]
  if (bullets.length > 0) blocks.push(bullets.map(sentence => `- ${sentence}`).join('\n'))
  return blocks
}

function answerMarkdown(index, { lang, bytes, flaws, seed }) {
  const language = LANGUAGES[lang]
  const random = randomFrom(seedOf(seed, lang, index))
  const drawFlaw = drawerOf(language.flaws, random)
  const question = fillSlots(drawerOf(language.questions, random)(), language.slots, random)
  const blocks = [`# ${question}`]
  for (const [section, share] of Object.entries(SECTION_SHARES)) {
    const sentences = sentencesFor(section, bytes * share, { language, drawFlaw, flaws, random })
    blocks.push(...sectionMarkdown(section, sentences, language))
  }
  return `${blocks.join('\n\n')}\n`
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      lang: { type: 'string', default: 'ja' },
      count: { type: 'string', default: '100' },
      bytes: { type: 'string', default: '3072' },
      flaws: { type: 'string', default: '0.15' },
      seed: { type: 'string', default: '1' },
    },
  })
  const options = {
    out: values.out,
    lang: values.lang,
    count: Number(values.count),
    bytes: Number(values.bytes),
    flaws: Number(values.flaws),
    seed: values.seed,
  }
  if (!options.out) throw new Error('--out DIR is needed')
  if (!Object.hasOwn(LANGUAGES, options.lang)) throw new Error('--lang is ja or en')
  if (!Number.isInteger(options.count) || options.count < 1)
    throw new Error('--count is a whole number, 1 or more')
  if (!(options.bytes > 0)) throw new Error('--bytes is a number above 0')
  if (!(options.flaws >= 0 && options.flaws <= 1)) throw new Error('--flaws is a number from 0 to 1')
  return options
}

function main() {
  const options = readOptions()
  mkdirSync(options.out, { recursive: true })
  const digest = createHash('sha256')
  let total = 0
  for (let index = 1; index <= options.count; index += 1) {
    const markdown = answerMarkdown(index, options)
    writeFileSync(join(options.out, `answer-${String(index).padStart(4, '0')}.md`), markdown)
    digest.update(markdown)
    total += Buffer.byteLength(markdown)
  }
  console.log(`${options.count} files, ${total} bytes, sha256 ${digest.digest('hex').slice(0, 16)}`)
}

try {
  main()
} catch (error) {
  console.error(`make-corpus: ${error.message}`)
  process.exitCode = 2
}

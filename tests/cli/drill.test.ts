import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/terminal/index.js'
import { FORM_PARTS } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const THIN = '前職では幅広い業務を担当し、常に主体性を持って改善に取り組んでまいりました。'
const FULL =
  '予約台帳を一冊にまとめたことです。予約係とフロントが別の帳面を見ていて、書き写すときに間違えていたからです。まとめてからは、フロントの方が電話のたびに走らずに済むようになったと話してくれました。'
const ANSWERS = `- answer: ${THIN}\n  reply: ${FULL}\n- ${FULL}\n- ""\n- ${FULL}\n`
const ENGLISH = `- I put the quick repairs on their own rack. Most of the waiting bikes were flat tyres behind one big job, so a ten-minute fix waited two weeks. A courier told me he had lost his day.\n`
const JA = { LANG: 'ja_JP.UTF-8' }
const LOG = 'drills.ndjson'

interface DrillJson {
  version: number
  topic: { id: string; kind: string }
  why: string
  form: string
  questions: {
    id: string
    form: { part: string; verdict: string; span: [number, number] | null }[] | null
    exchanges: { gap: string; reply: string | null }[]
    rating: string
    over: number[]
    before: unknown
    after: unknown
    ask: string | null
  }[]
  today: string
  next: { topic: string; due: string }[]
}

const drill = (argv: string[], cwd: string, more = {}) =>
  coach(['drill', ...argv], { cwd, env: { ...JA, XDG_DATA_HOME: join(cwd, 'data') }, ...more })
const withAnswers = (argv: string[], cwd = folder({ 'a.yaml': ANSWERS, 'en.yaml': ENGLISH })) => ({
  cwd,
  run: drill([...argv, '--answers', 'a.yaml'], cwd),
})
const jsonOf = async (argv: string[], cwd?: string) => {
  const { run, cwd: at } = withAnswers([...argv, '--format', 'json'], cwd)
  const { code, stdout } = await run
  expect(code).toBe(0)
  return { json: JSON.parse(stdout) as DrillJson, cwd: at }
}
const logIn = (cwd: string, data = 'data/nijimen') =>
  readFileSync(join(cwd, data, LOG), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Record<string, unknown>)
const send = (...texts: string[]) => texts.map(text => `${text}\n.\n`).join('')

describe('coach drill --answers', () => {
  it('asks, marks the form, follows up once, and says what comes next', async () => {
    const { run } = withAnswers(['depth'])
    const { code, stdout, stderr } = await run
    expect(code).toBe(0)
    expect(stdout).toContain('答え方の型: 結論 → 根拠 → 共感')
    expect(stdout).toContain('● 根拠')
    expect(stdout).toContain('（飛ばしました）')
    expect(stdout.match(/1\/3|2\/3|3\/3/g)).toHaveLength(3)
    expect(stdout).toContain('今回のふりかえり')
    expect(stdout).toMatch(/次の練習\n {2}(明日（11月22日）|11月2\d日) +思考の深さ\n +coach drill depth\n/)
    expect(stderr).toBe('a.yaml: 使われなかった回答が1件あります\n')
    // The check comes before the follow-up, and the verdict after it.
    expect(stdout.indexOf('答え方の型')).toBeLessThan(stdout.indexOf(FULL.slice(0, 10)))
    expect(stdout.indexOf('思考の深さ: ')).toBeGreaterThan(stdout.indexOf(FULL.slice(0, 10)))
  })

  it('says the same in colours', async () => {
    const cwd = folder({ 'a.yaml': ANSWERS })
    const argv = ['drill', 'depth', '--answers', 'a.yaml']
    const painted = await coach(argv, { cwd, env: { ...JA, FORCE_COLOR: '1' } })
    expect(painted.stdout).toContain('\x1b[1m')
    const plain = (await coach(argv, { cwd, env: JA })).stdout
    expect(painted.stdout.replace(/\x1b\[\d+m/g, '')).toBe(plain)
  })

  it('is the same twice, and keeps nothing unless a folder is named', async () => {
    const first = withAnswers(['result'])
    const { stdout } = await first.run
    expect((await withAnswers(['result']).run).stdout).toBe(stdout)
    expect(existsSync(join(first.cwd, 'data'))).toBe(false)
  })

  it('JSON has the parts, the ratings and the words they rest on', async () => {
    const { json } = await jsonOf(['abstract-work', '--seed', '4'])
    expect(json).toMatchObject({
      version: 1,
      topic: { id: 'abstract-work', kind: 'cause' },
      why: 'asked',
      form: 'delivery',
      today: '2026-11-21',
    })
    expect(json.questions).toHaveLength(2)
    const [thin, full] = json.questions
    expect(thin!.exchanges).toHaveLength(1)
    expect(full!.exchanges).toEqual([])
    expect(full!.form!.map(({ part }) => part)).toEqual(FORM_PARTS.delivery)
    for (const { span, verdict } of full!.form!)
      if (verdict === 'present') expect(FULL.slice(...span!)).not.toBe('')
    expect(full).toMatchObject({ before: null, after: 'absent' })
    expect(['good', 'easy']).toContain(full!.rating)
    expect(json.next).toEqual([{ topic: 'abstract-work', due: expect.any(String), last: expect.any(String) }])
  })

  it.each([
    [['unexpected'], 'pressure', 'unexpected'],
    [['result'], 'delivery', 'gap'],
    [['depth', '--form', 'pressure'], 'pressure', 'criterion'],
  ])('%j takes the form %s', async (argv, form, kind) => {
    const { json } = await jsonOf(argv)
    expect(json).toMatchObject({ form, topic: { kind } })
    expect(json.questions[0]!.form!.map(({ part }) => part)).toEqual(FORM_PARTS[form as 'pressure'])
  })

  it('questions for the interviewer have no form', async () => {
    const { json } = await jsonOf(['weak-questions'])
    expect(json.questions.every(({ form }) => form === null)).toBe(true)
  })

  it('a follow-up aims at the gap', async () => {
    const { json } = await jsonOf(['others'])
    expect(json.questions[0]!.exchanges[0]!.gap).toBe('others')
  })

  it('the same seed asks the same, --questions says how many, English answers are asked in English', async () => {
    const ids = async (...argv: string[]) =>
      (await jsonOf(['fit', ...argv])).json.questions.map(({ id }) => id)
    expect(await ids('--seed', '5')).toEqual(await ids('--seed', '5'))
    expect(await ids('--questions', '2')).toHaveLength(2)
    const cwd = folder({ 'en.yaml': ENGLISH })
    expect((await drill(['fit', '--answers', 'en.yaml'], cwd)).stdout).toMatch(/[A-Za-z ]+\?/)
  })

  it.each([
    ['- 3\n', 'a.yaml:1:3'],
    ['answers: []\n', 'a.yaml:1:1'],
    ['- answr: x\n', 'answer'],
    ['- a\n<<<<<<< HEAD\n- b\n=======\n- c\n>>>>>>> x\n', 'マージの衝突'],
  ])('a file that is no list of answers is refused with its place: %j', async (text, said) => {
    const { code, stderr } = await withAnswers(['fit'], folder({ 'a.yaml': text })).run
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('the topic', () => {
  it('misspelt: did you mean, and exit 2', async () => {
    const { code, stderr } = await drill(['shalow-research'], folder({}))
    expect(code).toBe(2)
    expect(stderr).toContain('shalow-research')
    expect(stderr).toContain('もしかして shallow-research ですか。')
  })

  it('is abstract work where nothing is known', async () => {
    expect((await jsonOf([])).json).toMatchObject({ topic: { id: 'abstract-work' }, why: 'start' })
  })

  it('is the weakest of the last interview, then what is due, and the standing before is kept', async () => {
    const report = {
      report: { causes: { 'field-gap': { verdict: 'present', probability: 0.9 } }, criteria: {} },
    }
    const cwd = folder({ 'a.yaml': ANSWERS })
    const script =
      'stage: 2\nlang: ja\nanswers:\n  - category: work-content\n    answer: 台帳を一冊にまとめました。\n'
    writeFileSync(join(cwd, 's.yaml'), script)
    const env = { ...JA, XDG_DATA_HOME: join(cwd, 'data') }
    expect((await coach(['mock', '--answers', 's.yaml', '--data-dir', 'd'], { cwd, env })).code).toBe(0)
    writeFileSync(join(cwd, 'd', '2026-11-21-1', 'report.json'), JSON.stringify(report))
    const first = await jsonOf(['--data-dir', 'd'], cwd)
    expect(first.json).toMatchObject({ topic: { id: 'field-gap' }, why: 'session' })
    expect(first.json.questions[0]!.before).toBe('present')
    const [line] = logIn(cwd, 'd')
    expect(line).toMatchObject({ topic: 'field-gap', at: '2026-11-21T09:00:00.000Z', before: 'present' })

    const due = { at: '2026-10-01T09:00:00Z', topic: 'growth', rating: 'again', after: 2 }
    writeFileSync(join(cwd, 'd', LOG), `${JSON.stringify(due)}\n`)
    const second = await jsonOf(['--data-dir', 'd'], cwd)
    expect(second.json).toMatchObject({ topic: { id: 'growth' }, why: 'due' })
    expect(second.json.questions[0]!.before).toBe(2)
  })

  it('a broken log is refused with its place', async () => {
    const cwd = folder({ 'a.yaml': ANSWERS })
    mkdirSync(join(cwd, 'd'))
    writeFileSync(join(cwd, 'd', LOG), 'mine\n\n')
    const { code, stderr } = await withAnswers(['--data-dir', 'd'], cwd).run
    expect(code).toBe(2)
    expect(stderr).toContain(`${LOG}:1:1`)
  })
})

describe('answers from a pipe', () => {
  it('header, form, verdicts and summary; a line a question in the log', async () => {
    const cwd = folder({})
    const input = send(THIN, FULL, FULL) + '/skip\n'.repeat(4)
    const { code, stdout, stderr } = await drill(['depth', '--seed', '1', '--time-limit', '60'], cwd, {
      stdin: input,
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).toContain('短い練習を始めます: 思考の深さ')
    expect(stdout).toContain('1回の回答は60秒が目安です')
    expect(stdout).toMatch(/\d+字 {2}0:00 \/ 1:00/)
    expect(stdout).toContain('今回のふりかえり')
    expect(logIn(cwd).length).toBeGreaterThan(0)
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(80)
  })

  it('an input that ends early keeps what was said: 130', async () => {
    const cwd = folder({})
    const { code, stderr } = await drill(['depth', '--seed', '1'], cwd, { stdin: send(THIN) })
    expect(code).toBe(130)
    expect(stderr).toBe('ここまでの結果は保存しました。続きは coach drill depth\n')
    expect(logIn(cwd)).toHaveLength(1)
  })

  it('a sheet that was just begun is not used, and named', async () => {
    const cwd = folder({ 'company.yaml': 'company:\n  name:\n' })
    const { code, stderr } = await drill(['depth', '--seed', '1'], cwd, { stdin: '/quit\n' })
    expect(code).toBe(0)
    expect(stderr).toContain('company.yaml はまだ使えません')
    const named = await drill(['depth', '--company', 'company.yaml'], cwd, { stdin: '/quit\n' })
    expect(named.code).toBe(2)
  })

  it('nothing at all is wrong usage, and leaves no trace', async () => {
    const cwd = folder({})
    const { code, stderr } = await drill(['depth'], cwd, { stdin: '' })
    expect(code).toBe(2)
    expect(stderr).toContain('--answers answers.yaml')
    expect(existsSync(join(cwd, 'data'))).toBe(false)
  })

  it('/quit at once says that nothing was kept', async () => {
    const { code, stderr } = await drill(['depth'], folder({}), { stdin: '/quit\n' })
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'まだ回答がないので、何も保存していません。\n' })
  })

  it.each([40, 60])('%i columns are enough', async columns => {
    const { stdout } = await drill(['unexpected', '--locale', 'en', '--seed', '2'], folder({}), {
      stdin:
        send('I would tell you at once.', 'Because somebody has to undo it later.') + '/skip\n'.repeat(4),
      columns,
    })
    expect(stdout).toContain('The form: ')
    expect(Math.max(...stdout.split('\n').map(displayWidth))).toBeLessThanOrEqual(columns)
  })
})

import { describe, expect, it } from 'vitest'
import { LANGS, type AxisResult, type Lang } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const SAID: Record<Lang, { steady: string; drifting: string; application: string; plain: string }> = {
  ja: {
    steady:
      '## 入社後、どうなっていたいですか。\n\n回路設計をずっと続けたいです。専門職の等級で上を目指します。管理職にはなりたくありません。\n',
    drifting:
      '## 五年後はどうなっていたいですか。\n\n課長になって、十人くらいのチームを持ちたいです。設計は若い人に任せて、部長を目指します。\n',
    application:
      '## 将来の目標\n\n回路設計の専門家として、設計をずっと続けることが目標です。役職にはこだわりません。\n',
    plain:
      '職務要約\n印刷会社で五年、生産管理を担当しました。\n\n将来は専門職として設計をずっと続けることが目標です。\n',
  },
  en: {
    steady:
      '## Where do you see yourself in five years?\n\nAs a specialist. I want to go deep into databases and keep doing technical work; I turned down team lead twice.\n',
    drifting:
      '## Where do you see yourself in ten years?\n\nIn management. I want to be head of engineering, running a department, and leave the technical work to others.\n',
    application: '## Your career goal\n\nMy goal is to become a specialist in databases and stay hands-on.\n',
    plain:
      'Summary\nFive years in production planning.\n\nMy goal is to become a specialist and keep doing technical work.\n',
  },
}

describe.each(LANGS)('in %s', lang => {
  const { steady, drifting, application, plain } = SAID[lang]
  const run = async (argv: string[], files: Record<string, string>) => {
    const result = await coach(['--locale', lang, 'consistency', ...argv, '--format', 'json'], {
      cwd: folder(files),
    })
    const { axes } = (result.stdout ? JSON.parse(result.stdout) : { axes: [] }) as { axes: AxisResult[] }
    return { ...result, axes, vision: axes.find(({ about }) => about === 'vision')! }
  }

  it('sets both quotes beside each other where a vision drifts', async () => {
    const { code, vision } = await run(['a.md', 'b.md'], { 'a.md': steady, 'b.md': drifting })
    expect(code).toBe(0)
    expect(vision.verdict).toBe('drifts')
    expect(vision.between!.first.where).toBe('a.md:1')
    expect(vision.between!.second.where).toBe('b.md:1')
    expect(steady).toContain(vision.between!.first.quote)
    expect(drifting).toContain(vision.between!.second.quote)
  })

  it('a drift fails where that was asked for', async () => {
    const files = { 'a.md': steady, 'b.md': drifting }
    expect((await run(['a.md', 'b.md', '--fail-on', 'warning'], files)).code).toBe(1)
  })

  it.each([application, plain])('holds an application against the answers: %s', async text => {
    const { vision } = await run(['a.md', '--application', 'cv.md'], { 'a.md': steady, 'cv.md': text })
    expect(vision).toMatchObject({ statements: 2, verdict: 'steady', between: null })
    const other = await run(['b.md', '--application', 'cv.md'], { 'b.md': drifting, 'cv.md': text })
    expect(other.vision.verdict).toBe('drifts')
  })

  it('reads standard input', async () => {
    const cwd = folder({ 'b.md': drifting })
    const { code, stdout } = await coach(['--locale', lang, 'consistency', '-', 'b.md'], {
      cwd,
      stdin: steady,
    })
    expect(code).toBe(0)
    expect(stdout).toContain('b.md:1')
    expect(stdout).toContain(lang === 'ja' ? '<標準入力>:1' : '<stdin>:1')
  })

  it('compares pages without any question', async () => {
    const [first, second] = [steady, drifting].map(text => text.split('\n\n')[1]!)
    const { axes } = await run(['a.md', 'b.md'], { 'a.md': first!, 'b.md': second! })
    expect(axes.filter(({ verdict }) => verdict === 'drifts')).toMatchObject([{ statements: 2 }])
  })

  it('says that one statement cannot be compared', async () => {
    const { vision } = await run(['a.md'], { 'a.md': steady })
    expect(vision).toMatchObject({ statements: 1, verdict: 'unsure' })
  })
})

it('with nothing to compare it is wrong usage', async () => {
  const { code, stderr } = await coach(['consistency'], { cwd: folder({}) })
  expect(code).toBe(2)
  expect(stderr).toContain('--application')
})

it('says where the notebook holds nothing yet', async () => {
  const { code, stderr } = await coach(['consistency', '--notebook', '--data-dir', 'none'], {
    cwd: folder({}),
  })
  expect(code).toBe(2)
  expect(stderr).toContain('coach reflect')
})

it('refuses half a merge', async () => {
  const merge = '## 志望動機\n\n<<<<<<< ours\nA\n=======\nB\n>>>>>>> theirs\n'
  const { code, stderr } = await coach(['consistency', 'a.md'], { cwd: folder({ 'a.md': merge }) })
  expect(code).toBe(2)
  expect(stderr).toContain('a.md:3')
})

it.each([
  ['a heading without an answer', '## 志望動機を教えてください。\n'],
  ['front matter alone', '---\nstage: 1\n---\n'],
])('takes %s for nothing', async (_, text) => {
  const { code, stderr } = await coach(['consistency', 'a.md'], { cwd: folder({ 'a.md': text }) })
  expect(code).toBe(2)
  expect(stderr).toContain('--application')
})

it('says that an answer in another language is not compared', async () => {
  const cwd = folder({ 'a.md': SAID.ja.steady, 'b.md': SAID.ja.steady, 'c.md': SAID.en.drifting })
  const { stdout, stderr } = await coach(['consistency', 'a.md', 'b.md', 'c.md'], { cwd })
  expect(stderr).toContain('1 answer in another language')
  expect(stdout).not.toContain('c.md')
})

it.each(['■志望動機', '【志望動機】', '**志望動機**', 'Q1. 志望動機は？'])(
  'knows a question set off as %s',
  async heading => {
    const page = `${heading}\n\n祖母の介護がきっかけです。\n\n${heading.replace('志望動機', '強み')}\n\n計画的に進めるところです。\n`
    const { stdout } = await coach(['consistency', 'a.md', 'b.md', '--format', 'json'], {
      cwd: folder({ 'a.md': page, 'b.md': page }),
    })
    const { axes } = JSON.parse(stdout) as { axes: AxisResult[] }
    expect(axes.map(({ statements }) => statements)).toEqual([2, 2, 0, 0])
  },
)

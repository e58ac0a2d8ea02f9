import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { KEY } from '../terminal/support/fakes.js'
import { coachInTerminal } from '../terminal/support/command.js'
import type { PseudoTerminal } from '../terminal/support/pseudo-terminal.js'
import { folder } from './run.js'

const coach = (data: string, locale: string, ...args: string[]) =>
  coachInTerminal([...args, '--data-dir', data], { columns: 90, locale })

/** Answers prompts as they come. */
async function answer(terminal: PseudoTerminal, steps: readonly (readonly [prompt: string, text: string])[]) {
  for (const [prompt, text] of steps) {
    await terminal.until(({ rows }) => rows.some(row => row.includes(prompt)))
    terminal.type(`${text}\r`)
  }
}

const written = (data: string) => {
  const notes = join(data, 'reflections')
  return existsSync(notes)
    ? readdirSync(notes)
        .map(name => readFileSync(join(notes, name), 'utf8'))
        .join('')
    : ''
}

// Keys are sent to the prompt that is on the screen; its result replaces it.
describe.skipIf(process.platform === 'win32')('coach reflect in a terminal', () => {
  it('asks for a note, proposes the category, and gives the words back', async () => {
    const data = folder({})
    const terminal = coach(data, 'ja_JP.UTF-8', 'reflect')
    await answer(terminal, [
      ['面接の日', '2026-11-20'],
      ['どの面接ですか', ''],
      ['区分', ''],
      ['会社名', '港町倉庫'],
      ['聞かれた質問', '志望動機を教えてください'],
      ['› 志望動機', ''],
      ['どう答えましたか', '倉庫で働いた経験: 二年'],
      ['面接官の反応', 'うなずいていた'],
      ['質問2', ''],
      ['感じたこと', '相性が悪かっただけ'],
      ['次に変えること', ''],
      ['結果が分かったら', ''],
    ])
    expect((await terminal.exit).exitCode).toBe(0)
    await terminal.shows('自分の側で')
    expect(written(data)).toBe(`# 面接のふりかえり。手で書き直しても構いません。

date: 2026-11-20
company: 港町倉庫
stage: 1
track: career
lang: ja
questions:
  - question: 志望動機を教えてください
    category: motivation
    answer: "倉庫で働いた経験: 二年"
    reaction: うなずいていた
felt: 相性が悪かっただけ
next:
result:
`)
  })

  it('keeps every answer where somebody leaves, hand edits too, and says where', async () => {
    const data = folder({})
    const terminal = coach(data, 'en_US.UTF-8', 'reflect', '--date', '2026-11-20')
    await answer(terminal, [
      ['Which interview', ''],
      ['As a', ''],
      ['Company', 'Harbour Clinic'],
      ['A question that came', 'What did you do last year?'],
      ['What was it about', ''],
    ])
    await terminal.shows('What did you answer')
    const file = join(data, 'reflections/2026-11-20-1.yaml')
    writeFileSync(file, `${readFileSync(file, 'utf8')}# on the train\n`)
    terminal.type('I moved the shelf\r')
    await terminal.shows('How did the interviewer')
    terminal.type(`nod${KEY.interrupt}`)
    expect((await terminal.exit).exitCode).toBe(130)
    await terminal.until(({ rows }) => rows.join('').includes('2026-11-20-1.yaml'))
    expect(written(data)).toContain('answer: I moved the shelf\n')
    expect(written(data)).toContain('# on the train\n')
  })

  it('leaves nothing behind where nothing was entered', async () => {
    const data = folder({})
    const terminal = coach(data, 'en_US.UTF-8', 'reflect')
    await terminal.shows('Day of the interview')
    terminal.type(KEY.interrupt)
    expect((await terminal.exit).exitCode).toBe(130)
    expect(readdirSync(data)).toEqual([])
  })

  it('asks before it deletes, and keeps what is not to go', async () => {
    const data = folder({ 'reflections/2026-11-20-1.yaml': 'date: 2026-11-20\n' })
    const kept = coach(data, 'ja_JP.UTF-8', 'notebook', 'delete', 'note-2026-11-20-1')
    await answer(kept, [['いいえ', '']])
    expect((await kept.exit).exitCode).toBe(0)
    expect(written(data)).not.toBe('')
    const gone = coach(data, 'ja_JP.UTF-8', 'notebook', 'delete', 'note-2026-11-20-1')
    await gone.shows('いいえ')
    gone.type('\x1b[B')
    await gone.shows('› はい')
    gone.type('\r')
    expect((await gone.exit).exitCode).toBe(0)
    expect(written(data)).toBe('')
  })

  it('a practice of a second interview says that it starts from the note', async () => {
    const data = folder({
      'reflections/2020-11-20-1.yaml':
        'date: 2020-11-20\ncompany: 港町倉庫\nstage: 1\nlang: ja\nquestions:\n  - question: 志望動機は？\n    answer: 倉庫\n',
    })
    const given = [
      '--lang',
      'ja',
      '--track',
      'career',
      '--questions',
      '2',
      '--company',
      'examples/company.yaml',
    ]
    const terminal = coach(data, 'ja_JP.UTF-8', 'mock', '--stage', '2', ...given)
    await terminal.until(({ rows }) => /港町倉庫での\d+日前の面接の記録と比べます/.test(rows.join('')))
    terminal.type(KEY.interrupt)
    await terminal.exit
  })
})

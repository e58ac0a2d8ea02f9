import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder, Notebook, readBeside, type SavedReflection } from '../../src/notebook/index.js'
import type { Reflection } from '../../src/types/index.js'
import { lockFolder } from '../../src/notebook/lock.js'
import type { InterviewEvent } from '../../src/interview/index.js'
import { answered, finished, quit, settings, started, temporaryFolder } from './support.js'

const at = (text: string) => new Date(`${text}T10:00:00`)

/** Sessions as runs of the command leave them. */
function keep(notebook: Notebook, day: string, ...events: InterviewEvent[]): string {
  const session = notebook.begin(at(day))
  for (const event of events) session.append(event)
  session.close()
  return session.id
}

describe('the data folder', () => {
  const place = (platform: NodeJS.Platform, env: Record<string, string>) => ({
    platform,
    env,
    cwd: '/home/kei',
  })
  test.each([
    ['XDG', undefined, place('linux', { HOME: '/home/a', XDG_DATA_HOME: '/data' }), '/data/nijimen'],
    ['home', undefined, place('linux', { HOME: '/home/a' }), '/home/a/.local/share/nijimen'],
    [
      'relative XDG',
      undefined,
      place('linux', { HOME: '/home/a', XDG_DATA_HOME: 'x' }),
      '/home/a/.local/share/nijimen',
    ],
    ['macOS', undefined, place('darwin', { HOME: '/h' }), '/h/Library/Application Support/nijimen'],
    ['flag', 'here', place('linux', { XDG_DATA_HOME: '/data' }), '/home/kei/here'],
  ])('%s', (_, asked, where, expected) => {
    expect(dataFolder(asked, where)).toBe(expected)
  })

  test('Windows', () => {
    const folder = dataFolder(undefined, place('win32', { LOCALAPPDATA: '/local' }))
    expect(folder.replaceAll('\\', '/')).toBe('/local/nijimen')
  })
})

describe('sessions', () => {
  test('are numbered by day, beyond ten', () => {
    const notebook = new Notebook(join(temporaryFolder(), 'new', 'folder'))
    const ids = Array.from({ length: 11 }, () => keep(notebook, '2026-11-21', started()))
    expect(ids.at(0)).toBe('2026-11-21-1')
    expect(ids.at(-1)).toBe('2026-11-21-11')
    expect(keep(notebook, '2026-11-22', started())).toBe('2026-11-22-1')
  })

  test('hold what was kept beside the journal, for their owner only', () => {
    const notebook = new Notebook(temporaryFolder())
    const session = notebook.begin(at('2026-11-21'))
    session.append(started())
    session.save('transcript.md', '# 面接\n')
    expect(readBeside(session.saved, 'transcript.md')).toBe('# 面接\n')
    expect(readBeside(session.saved, 'report.json')).toBeNull()
    session.close()
    expect(readdirSync(session.saved.folder).sort()).toEqual(['journal.ndjson', 'transcript.md'])
    if (process.platform !== 'win32')
      expect(statSync(join(session.saved.folder, 'journal.ndjson')).mode & 0o777).toBe(0o600)
  })

  test('that are discarded leave no trace', () => {
    const folder = temporaryFolder()
    const session = new Notebook(folder).begin(at('2026-11-21'))
    session.append(started())
    session.discard()
    session.close()
    expect(readdirSync(folder)).toEqual([])
  })

  test('say where they can’t be written', () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    expect(() => new Notebook(join(file, 'data')).begin(at('2026-11-21'))).toThrow(/cannotWrite|unreadable/)
  })
})

describe('going on', () => {
  test('takes the latest session that was not finished', () => {
    const notebook = new Notebook(temporaryFolder())
    keep(notebook, '2026-11-19', started(), answered('古い'))
    const expected = keep(notebook, '2026-11-20', started(), answered('新しい'), quit)
    keep(notebook, '2026-11-21', started(), answered('済み'), quit, answered('続き', 1), finished)
    const session = notebook.resume()
    expect(session.id).toBe(expected)
    expect(session.saved.events).toEqual([started(), answered('新しい'), quit])
    session.close()
  })

  test('tells the second session of a day from the tenth', () => {
    const notebook = new Notebook(temporaryFolder())
    const ids = Array.from({ length: 10 }, () => keep(notebook, '2026-11-21', started(), answered('a')))
    const session = notebook.resume()
    expect(session.id).toBe(ids.at(-1))
    session.close()
  })

  test('says so when there is nothing', () => {
    expect(() => new Notebook(join(temporaryFolder(), 'none')).resume()).toThrow(/noSession/)
  })
})

describe('finding', () => {
  const notebook = () => {
    const made = new Notebook(temporaryFolder())
    keep(made, '2026-11-20', started(), answered('a'), finished)
    keep(made, '2026-11-21', started())
    return made
  }
  test('last: where something was said', () => expect(notebook().find('last').id).toBe('2026-11-20-1'))
  test('by id', () => expect(notebook().find('2026-11-21-1').events).toHaveLength(1))
  test.each(['2026-11-22-1', '../2026-11-20-1', '', '.'])('not %j', name => {
    expect(() => notebook().find(name)).toThrow(/unknownSession/)
  })
  test('not a folder of something else', () => {
    const made = notebook()
    mkdirSync(join(made.data, 'notes'))
    expect(() => made.find('notes')).toThrow(/unknownSession/)
  })
})

describe('the first round of a second interview', () => {
  const first = (given: Partial<typeof settings>, text: string) =>
    [started({ stage: 1, ...given }), answered(text)] as const

  test('is the latest finished first interview, follow-ups included', () => {
    const notebook = new Notebook(temporaryFolder())
    keep(notebook, '2026-11-17', ...first({}, '古い'), finished)
    keep(
      notebook,
      '2026-11-18',
      ...first({}, '新しい'),
      { type: 'probed', question: 0, gap: 'reason', wording: 'w', text: 'なぜ？' },
      { type: 'replied', question: 0, text: '近いからです', seconds: 3, closed: true },
      answered('質問です', 1),
      finished,
    )
    keep(notebook, '2026-11-19', ...first({}, '途中'))
    keep(notebook, '2026-11-20', started(), answered('二次'), finished)
    expect(notebook.firstRound('career', 'ja')?.answers).toEqual([
      { question: 'なぜ当社ですか。', category: 'motivation', answer: '新しい\n近いからです' },
    ])
  })

  const note = (date: string, given: Partial<Reflection> = {}): SavedReflection => ({
    id: `note-${date}-1`,
    file: '',
    reflection: {
      date,
      company: '港町倉庫',
      stage: 1,
      track: 'career',
      lang: 'ja',
      questions: [
        { question: '志望動機は？', category: 'motivation', answer: '本番', reaction: null },
        { question: '長所は？', category: 'strength', answer: null, reaction: null },
        { question: '質問は？', category: 'reverse-question', answer: '夜勤は？', reaction: null },
      ],
      felt: null,
      next: null,
      result: null,
      ...given,
    },
  })
  const REAL = [{ question: '志望動機は？', category: 'motivation', answer: '本番' }]

  test.each<[string, SavedReflection[], string | null]>([
    ['a later note', [note('2026-11-19')], '港町倉庫'],
    ['a note of the same day', [note('2026-11-18')], '港町倉庫'],
    ['not an earlier note', [note('2026-11-17')], null],
    ['not a note on a second interview', [note('2026-11-19', { stage: 2 })], null],
    ['not one in another language', [note('2026-11-19', { lang: 'en' })], null],
    ['not one of another track', [note('2026-11-19', { track: 'new-grad' })], null],
    ['not one without answers', [note('2026-11-19', { questions: [] })], null],
  ])('is %s', (_, notes, real) => {
    const notebook = new Notebook(temporaryFolder())
    keep(notebook, '2026-11-18', ...first({}, '練習'), finished)
    const found = notebook.firstRound('career', 'ja', notes)
    expect(found?.real).toBe(real)
    expect(found?.answers).toEqual(real === null ? [expect.objectContaining({ answer: '練習' })] : REAL)
  })

  test('prefers the same track, and never another language', () => {
    const notebook = new Notebook(temporaryFolder())
    keep(notebook, '2026-11-17', ...first({ track: 'career' }, '転職'), finished)
    keep(notebook, '2026-11-18', ...first({ track: 'new-grad' }, '新卒'), finished)
    keep(notebook, '2026-11-19', ...first({ lang: 'en' }, 'English'), finished)
    expect(notebook.firstRound('career', 'ja')?.answers[0]?.answer).toBe('転職')
    expect(notebook.firstRound('new-grad', 'ja')?.answers[0]?.answer).toBe('新卒')
    expect(notebook.firstRound('new-grad', 'en')?.answers[0]?.answer).toBe('English')
  })

  test('is null where there is none, and passes over a journal that is broken', () => {
    const notebook = new Notebook(temporaryFolder())
    expect(notebook.firstRound('career', 'ja')).toBeNull()
    const id = keep(notebook, '2026-11-18', ...first({}, 'a'), finished)
    writeFileSync(join(notebook.data, id, 'journal.ndjson'), 'nonsense\n')
    expect(notebook.firstRound('career', 'ja')).toBeNull()
  })
})

describe('the lock', () => {
  const SOMEBODY = process.ppid

  test('keeps another process out, and lets go', () => {
    const folder = temporaryFolder()
    const release = lockFolder(folder, SOMEBODY)
    expect(() => lockFolder(folder)).toThrow(new RegExp(`sessionInUse.*${SOMEBODY}`))
    release()
    lockFolder(folder)()
    expect(existsSync(join(folder, 'lock'))).toBe(false)
  })

  test.each([
    ['of a process that is gone', '2147483646\n'],
    ['that was cut', ''],
    ['that holds nonsense', 'mine'],
  ])('%s is taken over', (_, content) => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'lock'), content)
    const release = lockFolder(folder)
    expect(readFileSync(join(folder, 'lock'), 'utf8').trim()).toBe(String(process.pid))
    release()
  })

  test('of a new owner is left alone', () => {
    const folder = temporaryFolder()
    const release = lockFolder(folder)
    writeFileSync(join(folder, 'lock'), `${SOMEBODY}\n`)
    release()
    expect(existsSync(join(folder, 'lock'))).toBe(true)
  })

  test('guards going on with a session', () => {
    const notebook = new Notebook(temporaryFolder())
    const id = keep(notebook, '2026-11-21', started(), answered('a'))
    const release = lockFolder(join(notebook.data, id), SOMEBODY)
    expect(() => notebook.resume()).toThrow(/sessionInUse/)
    release()
    notebook.resume().close()
  })
})

import { readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach, folder, type Setting } from './run.js'

const page = '## Why do you want to work here?\n\nI admire your commitment to innovation.\n'

const cwd = folder({
  'a.md': page,
  'sub/b.md': page,
  'sub/notes.md': 'No question here.\n',
  'sub/empty.md': '',
  'drafts/d.md': page,
  'about/README.md': page,
  'prose/p.md': 'Only prose.\n',
  '.coachignore': 'drafts/\n',
})

/** The reviewed files, and what was said besides. */
async function reviewed(argv: string[], setting: Setting = {}) {
  const { code, stdout, stderr } = await coach(
    ['review', '--format', 'json', '--fail-on', 'never', ...argv],
    {
      cwd,
      ...setting,
    },
  )
  const files = stdout === '' ? null : (JSON.parse(stdout) as { files: { file: string }[] }).files
  return { code, files: files?.map(({ file }) => file) ?? null, stderr }
}

interface Case {
  argv: string[]
  code: 0 | 2
  files: string[] | null
  /** Standard error, in each language. */
  en: string
  ja: string
}

const CASES: Case[] = [
  {
    argv: ['.'],
    code: 0,
    files: ['a.md', 'sub/b.md'],
    en: 'coach: 3 files skipped, as they hold no question headings: prose/p.md, sub/empty.md, sub/notes.md\n',
    ja: 'coach: 質問の見出しがないファイルを3件飛ばしました: prose/p.md、sub/empty.md、sub/notes.md\n',
  },
  {
    argv: ['sub/*.md', 'a.md', './a.md', '!sub/empty.md'],
    code: 0,
    files: ['a.md', 'sub/b.md'],
    en: 'coach: 1 file skipped, as it holds no question headings: sub/notes.md\n',
    ja: 'coach: 質問の見出しがないファイルを1件飛ばしました: sub/notes.md\n',
  },
  {
    argv: ['drafts/d.md', 'a.md'],
    code: 0,
    files: ['a.md'],
    en: 'coach: drafts/d.md: skipped, as .coachignore:1 (drafts/) says\n',
    ja: 'coach: drafts/d.md: .coachignore:1（drafts/）の指定により飛ばしました\n',
  },
  {
    argv: ['drafts'],
    code: 2,
    files: null,
    en: 'coach: nothing is left to review: 1 file ignored by .coachignore:1 (drafts/); --no-ignore switches ignore files off\n',
    ja: 'coach: 点検するファイルが残っていません: .coachignore:1（drafts/）により1件を無視。--no-ignore を付けると .gitignore と .coachignore を使いません\n',
  },
  { argv: ['drafts', '--no-ignore'], code: 0, files: ['drafts/d.md'], en: '', ja: '' },
  {
    argv: ['drafts', '--pass-with-no-files'],
    code: 0,
    files: [],
    en: 'coach: nothing is left to review: 1 file ignored by .coachignore:1 (drafts/)\n',
    ja: 'coach: 点検するファイルが残っていません: .coachignore:1（drafts/）により1件を無視\n',
  },
  {
    argv: ['a.md', 'about', '!a.md'],
    code: 2,
    files: null,
    en: 'coach: nothing is left to review: 1 file about the project, such as README.md; 1 file excluded by !a.md\n',
    ja: 'coach: 点検するファイルが残っていません: README.md などの説明用ファイルが1件、!a.md により1件を除外\n',
  },
  {
    argv: ['prose'],
    code: 2,
    files: null,
    en: 'coach: no questions found in prose/p.md; write each question as a heading (## …) and its answer below it\n',
    ja: 'coach: prose/p.md のどこにも質問が見つかりません。質問を見出し（## …）にして、その下に回答を書いてください\n',
  },
  {
    argv: ['prose', '--pass-with-no-files'],
    code: 0,
    files: [],
    en: 'coach: 1 file skipped, as it holds no question headings: prose/p.md\n',
    ja: 'coach: 質問の見出しがないファイルを1件飛ばしました: prose/p.md\n',
  },
  {
    argv: ['prose/p.md', '--pass-with-no-files'],
    code: 2,
    files: [],
    en: 'coach: prose/p.md: no questions found; write each question as a heading (## …) and its answer below it\n',
    ja: 'coach: prose/p.md: 質問が見つかりません。質問を見出し（## …）にして、その下に回答を書いてください\n',
  },
  {
    argv: ['a.md', 'sbu/*.md'],
    code: 2,
    files: null,
    en: 'coach: sbu/*.md: no file matches\nDid you mean sub/*.md?\n',
    ja: 'coach: sbu/*.md: 当てはまるファイルがありません\nもしかして sub/*.md ですか。\n',
  },
  {
    argv: ['*.txt', '--pass-with-no-files'],
    code: 0,
    files: [],
    en: 'coach: *.txt: no file matches\n',
    ja: 'coach: *.txt: 当てはまるファイルがありません\n',
  },
  {
    argv: ['missing.md', '--pass-with-no-files'],
    code: 2,
    files: null,
    en: 'coach: missing.md: no such file\n',
    ja: 'coach: missing.md: ファイルがありません\n',
  },
  {
    argv: ['!drafts'],
    code: 2,
    files: null,
    en: 'coach: !drafts: this only leaves files out; name what to review as well, for example .\n',
    ja: 'coach: !drafts: 除外の指定しかありません。点検するもの（たとえば .）も指定してください\n',
  },
  {
    argv: ['--pass-with-no-files'],
    code: 0,
    files: [],
    en: 'coach: no files given; nothing is reviewed\n',
    ja: 'coach: ファイルの指定がないため、何も点検していません\n',
  },
  {
    argv: ['a.md', '--stdin-filename', 'b.md'],
    code: 2,
    files: null,
    en: 'coach: --stdin-filename names standard input; give - as well\n',
    ja: 'coach: --stdin-filename は標準入力の名前です。- も指定してください\n',
  },
]

describe.each(CASES)('coach review $argv', ({ argv, code, files, en, ja }) => {
  it.each([
    ['en', en],
    ['ja', ja],
  ])('in %s', async (locale, stderr) => {
    expect(await reviewed([...argv, '--locale', locale])).toEqual({ code, files, stderr })
  })
})

it('where nothing is reviewed, people get the note alone, and files of reports are written all the same', async () => {
  const shown = await coach(['review', 'drafts', '--pass-with-no-files'], { cwd })
  expect(shown).toMatchObject({ code: 0, stdout: '' })
  const where = folder({ 'drafts/d.md': page, '.coachignore': '*\n' })
  const argv = ['review', '.', '--pass-with-no-files', '--format', 'junit=out.xml']
  expect(await coach(argv, { cwd: where })).toMatchObject({ code: 0, stdout: '' })
  expect(readFileSync(join(where, 'out.xml'), 'utf8')).toContain('<testsuites')
})

describe('standard input', () => {
  const front = `---\ncompany: company.yaml\n---\n\n${page}`

  it('is called by the name that is given for it', async () => {
    const said = await reviewed(['-', '--stdin-filename', './sub/x.md'], { stdin: page })
    expect(said).toEqual({ code: 0, files: ['sub/x.md'], stderr: '' })
  })

  it('takes its front matter to stand where that file would', async () => {
    const where = folder({ 'team/company.yaml': 'company:\n  name: Harbour Bikes\n' })
    const ok = await reviewed(['-', '--stdin-filename', 'team/x.md'], { cwd: where, stdin: front })
    expect(ok).toMatchObject({ code: 0, files: ['team/x.md'] })
    const astray = await reviewed(['-', '--stdin-filename', 'x.md'], { cwd: where, stdin: front })
    expect(astray).toMatchObject({ code: 2, files: [] })
  })

  it('takes the place of the file that it is named after, and others go beside it in order', async () => {
    const asked = ['sub/b.md', '-', 'a.md', '--stdin-filename', 'a.md', '--locale', 'en']
    expect(await reviewed(asked, { stdin: page })).toEqual({
      code: 0,
      files: ['a.md', 'sub/b.md'],
      stderr: '',
    })
    const unnamed = await reviewed(['.', '-', '--locale', 'en'], { stdin: page })
    expect(unnamed.files).toEqual(['<stdin>', 'a.md', 'sub/b.md'])
  })
})

it('an ignore file that cannot be read is said so, not passed over', async () => {
  const where = folder({ 'a.md': page })
  symlinkSync('.coachignore', join(where, '.coachignore'))
  const { code, stderr } = await reviewed(['.', '--locale', 'en'], { cwd: where })
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: "coach: .coachignore: can't be read: its links lead round in a circle (ELOOP)\n",
  })
})

describe('--changed-since', () => {
  const env = {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.com',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.com',
  }
  const git = (root: string, ...args: string[]) => {
    const { status, stderr } = spawnSync('git', args, { cwd: root, env, encoding: 'utf8' })
    expect([status, status === 0 ? '' : stderr]).toEqual([0, ''])
  }

  /** `main` went on after `topic` left it; on `topic`, files were committed, edited, added, ignored, deleted. */
  const repository = () => {
    const names = [
      'same.md',
      'committed.md',
      'edited.md',
      'deleted.md',
      'on main.md',
      '質問/答え.md',
      'team/t.md',
    ]
    const root = folder({
      ...Object.fromEntries(names.map(name => [name, page])),
      '.gitignore': 'ignored.md\n',
      'ignored.md': page,
    })
    git(root, 'init', '-q', '-b', 'main')
    git(root, 'add', '.')
    git(root, 'commit', '-qm', 'first')
    git(root, 'branch', 'topic')
    const write = (name: string) => writeFileSync(join(root, name), `${page}\nMore.\n`)
    write('on main.md')
    git(root, 'commit', '-qam', 'second')
    git(root, 'checkout', '-q', 'topic')
    write('committed.md')
    git(root, 'commit', '-qam', 'third')
    for (const name of ['edited.md', '質問/答え.md', 'team/new.md']) write(name)
    rmSync(join(root, 'deleted.md'))
    return root
  }
  const root = repository()
  const review = (argv: string[], at = root) =>
    reviewed([...argv, '--changed-since', 'main', '--locale', 'en'], { cwd: at, env })

  it('takes what differs since the branch was left, and what is new', async () => {
    expect(await review(['.'])).toEqual({
      code: 0,
      files: ['committed.md', 'edited.md', 'team/new.md', '質問/答え.md'],
      stderr: '',
    })
  })

  it('works from a subfolder, upwards too', async () => {
    expect((await review(['.'], join(root, 'team'))).files).toEqual(['new.md'])
    expect((await review(['..'], join(root, 'team'))).files).toEqual([
      '../committed.md',
      '../edited.md',
      '../質問/答え.md',
      'new.md',
    ])
  })

  it('a file that git does not know differs, even one that it ignores', async () => {
    expect((await review(['ignored.md', 'same.md'])).files).toEqual(['ignored.md'])
  })

  it('a link differs where what it leads to does', async () => {
    const linked = repository()
    symlinkSync('edited.md', join(linked, 'a-link.md'))
    git(linked, 'add', 'a-link.md')
    git(linked, 'commit', '-qm', 'link', 'a-link.md')
    git(linked, 'branch', '-f', 'main', 'topic')
    writeFileSync(join(linked, 'edited.md'), `${page}\nAgain.\n`)
    git(linked, 'commit', '-qam', 'edit')
    expect((await review(['a-link.md', 'edited.md'], linked)).files).toEqual(['a-link.md'])
  })

  it('nothing changed is fine, and said', async () => {
    expect(await review(['same.md', 'on main.md'])).toEqual({
      code: 0,
      files: [],
      stderr: 'coach: nothing differs from main; nothing is reviewed\n',
    })
    const ja = await reviewed(['same.md', '--changed-since', 'main', '--locale', 'ja'], { cwd: root, env })
    expect(ja.stderr).toBe('coach: main から変わったファイルがないため、何も点検していません\n')
  })

  it('changes without questions are fine as well', async () => {
    writeFileSync(join(root, 'prose.txt'), 'Prose.\n')
    expect(await review(['*.txt'])).toEqual({
      code: 0,
      files: [],
      stderr: 'coach: 1 file skipped, as it holds no question headings: prose.txt\n',
    })
  })

  it('a path that is not there stays an error', async () => {
    expect(await review(['deleted.md'])).toMatchObject({ code: 2, files: null })
    expect(await review([])).toMatchObject({ code: 2, files: null })
  })

  const alone = folder({ 'a.md': page })
  const unrelated = folder({ 'a.md': page })
  git(unrelated, 'init', '-q', '-b', 'main')
  git(unrelated, 'add', '.')
  git(unrelated, 'commit', '-qm', 'first')
  git(unrelated, 'checkout', '-q', '--orphan', 'other')
  git(unrelated, 'commit', '-qm', 'other')

  it.each([
    [
      'mian',
      root,
      env,
      ['no commit called mian', 'Did you mean main?'],
      ['mian というコミットは git にありません'],
    ],
    ['--all', root, env, ['no commit called --all'], ['--all というコミットは']],
    ['HEAD:a.md', root, env, ['no commit called HEAD:a.md'], ['HEAD:a.md']],
    [
      'main',
      alone,
      { ...env, GIT_CEILING_DIRECTORIES: alone },
      ['this folder is in none'],
      ['リポジトリの中にありません'],
    ],
    ['main', root, { PATH: alone }, ['needs git'], ['git が必要ですが、見つかりません']],
    [
      'main',
      unrelated,
      env,
      ['no commit in common', 'git fetch --unshallow'],
      ['共通のコミットがありません'],
    ],
  ])('%s: what is wrong is said (%#)', async (ref, at, itsEnv, en, ja) => {
    for (const [locale, sentences] of [
      ['en', en],
      ['ja', ja],
    ] as const) {
      const said = await reviewed(['.', `--changed-since=${ref}`, '--locale', locale], {
        cwd: at,
        env: itsEnv,
      })
      expect(said).toMatchObject({ code: 2, files: null })
      for (const sentence of sentences) expect(said.stderr).toContain(sentence)
    }
  })
})

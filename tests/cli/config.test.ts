import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coach, folder } from './run.js'

const WEAK = `## Why do you want to work here?

I admire your commitment to innovation and your people-first culture.

## Do you have any questions for us?

No, nothing in particular.
`

interface Json {
  files: { file: string; findings: { rule: string; severity: string; message: string }[] }[]
}

const flags = ['--locale', 'en']
const review = (cwd: string, ...args: string[]) => coach(['review', ...args, ...flags], { cwd })
const findingsOf = async (cwd: string, ...args: string[]) =>
  (JSON.parse((await review(cwd, ...args, '--format', 'json')).stdout) as Json).files.flatMap(file =>
    file.findings.map(({ rule, severity }) => `${rule} ${severity}`),
  )
const withConfig = (yaml: string, files: Record<string, string> = {}) =>
  folder({ 'a.md': WEAK, '.git/HEAD': '', 'coach.config.yaml': yaml, ...files })

describe('which configuration holds', () => {
  const DEEP = { 'coach.config.yaml': 'min-score: 100\n', 'sub/a.md': WEAK, 'sub/b/a.md': WEAK }

  it('the nearest one above the working folder', async () => {
    const root = folder({ ...DEEP, 'sub/coach.config.yml': 'fail-on: never\n' })
    expect((await review(join(root, 'sub/b'), 'a.md')).code).toBe(0)
    expect((await review(root, 'sub/a.md')).stdout).toContain('(min-score)')
  })

  it('none from above a repository', async () => {
    const root = folder(DEEP)
    mkdirSync(join(root, 'sub/.git'))
    expect((await review(join(root, 'sub/b'), 'a.md')).stdout).not.toContain('(min-score)')
  })

  it('another by --config, none by --no-config', async () => {
    const cwd = withConfig('fail-on: never\n', { 'other.yaml': 'min-score: 99\n' })
    expect((await review(cwd, 'a.md')).code).toBe(0)
    expect((await review(cwd, 'a.md', '--no-config')).code).toBe(1)
    expect((await review(cwd, 'a.md', '--config', 'other.yaml')).stdout).toContain('(min-score)')
  })

  it.each<[args: string[], files: Record<string, string>, said: string]>([
    [
      ['--config', 'other.yml'],
      { 'other.yaml': 'stage: 2' },
      'other.yml: no such file\nDid you mean other.yaml?',
    ],
    [[], { 'coach.config.yml': 'stage: 2' }, 'two configurations in one folder'],
    [[], { 'coach.config.yaml': ' \n' }, 'coach.config.yaml: empty'],
    [[], { 'coach.config.yaml': 'rules: { langage/ra-nuki: off }' }, 'Did you mean language/ra-nuki?'],
    [[], { 'coach.config.yaml': 'stage: 9' }, 'coach.config.yaml:1:8  stage: expected one of 1, 2, found 9'],
    [
      [],
      { 'coach.config.yaml': 'format: [json, csv]' },
      'coach.config.yaml:1:16  format[1]: only one report',
    ],
    [[], { 'coach.config.yaml': 'max-warnings: 1.5' }, 'max-warnings: expected a whole number, found 1.5'],
    [['--max-warnings', '-1'], {}, 'is not a whole number from 0'],
    [['--min-score', '101'], {}, '--min-score: 101 is not a whole number from 0 to 100'],
  ])('%j %j is refused', async (args, files, said) => {
    const cwd = withConfig('stage: 2\n', files)
    const { code, stdout, stderr } = await review(cwd, 'a.md', ...args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(said)
  })
})

describe('extends', () => {
  it('later ones win, the file itself over all, each from its own folder', async () => {
    const cwd = withConfig('extends: [shared/one.yaml, two.yaml]\ntrack: new-grad\n', {
      'shared/one.yaml': 'track: career\nmin-score: 1\nmax-warnings: 5\ncompany: acme.yaml\n',
      'shared/acme.yaml': 'company: { name: Acme }\n',
      'two.yaml': 'extends: three.yaml\nmin-score: 2\n',
      'three.yaml': 'min-score: 3\nfail-on: never\n',
    })
    const { stdout } = await coach(['config', 'print', ...flags], { cwd })
    for (const line of [
      'track: new-grad  # coach.config.yaml:2',
      'min-score: 2  # extends two.yaml:2',
      'max-warnings: 5  # extends shared/one.yaml:3',
      'company: shared/acme.yaml  # extends shared/one.yaml:4',
      'fail-on: never  # extends three.yaml:2',
      'stage: 2  # default',
    ])
      expect(stdout.split('\n')).toContain(line)
  })

  it.each<[yaml: string, files: Record<string, string>, said: string]>([
    ['extends: coach.config.yaml', {}, '1:10  extends: coach.config.yaml leads back to this file'],
    ['extends: [b.yaml]', { 'b.yaml': 'extends: ./coach.config.yaml' }, 'b.yaml:1:10  extends: ./coach'],
    ['extends: [b.yaml]', { 'c.yaml': 'stage: 2' }, '1:11  extends[0]: no such file: b.yaml'],
    ['extends: bse.yaml', { 'base.yaml': 'stage: 2' }, 'Did you mean base.yaml?'],
    ['extends: b.yaml', { 'b.yaml': 'stge: 2' }, 'b.yaml:1:1  stge: unknown key stge'],
    ['stage: 2\ncompany: acme.yml', { 'acme.yaml': 'x' }, '2:10  company: no such file: acme.yml'],
    ['first-round: f.md', {}, '1:14  first-round: no such file: f.md'],
    ['rubric: secnd', {}, '1:9  rubric: no such file: secnd'],
    ['overrides: [{ files: [x], company: y }]', {}, 'overrides[0].company: no such file: y'],
  ])('%s is refused', async (yaml, files, said) => {
    const cwd = withConfig(yaml, files)
    for (const argv of [
      ['config', 'check'],
      ['review', 'a.md'],
    ]) {
      const { code, stdout, stderr } = await coach([...argv, ...flags], { cwd })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(said)
    }
  })
})

describe('rules', () => {
  it('off takes out exactly its findings, a level renames them, in counts and exit code', async () => {
    const plain = await findingsOf(withConfig('stage: 2'), 'a.md')
    expect(plain.length).toBeGreaterThan(1)
    const rules = [...new Set(plain.map(line => line.split(' ')[0]!))]
    for (const rule of rules) {
      const without = await findingsOf(withConfig(`rules: { ${rule}: off }`), 'a.md')
      expect(without).toEqual(plain.filter(line => !line.startsWith(rule)))
      const named = await findingsOf(
        withConfig(`rules: { '${rule.split('/')[0]}/*': off, ${rule}: info }`),
        'a.md',
      )
      expect(named).toContain(`${rule} info`)
    }
    const quiet = withConfig(`rules: { ${rules.map(rule => `${rule}: info`).join(', ')} }`)
    const { code, stdout } = await review(quiet, 'a.md')
    expect(code).toBe(0)
    expect(stdout).toContain('(0 errors, 0 warnings')
  })

  it('a level changes no words, and in SARIF only that of the result', async () => {
    const of = async (yaml: string) =>
      JSON.parse((await review(withConfig(yaml), 'a.md', '--format', 'sarif')).stdout) as {
        runs: [{ tool: { driver: { rules: unknown } }; results: { level: string; message: unknown }[] }]
      }
    const all = "{ 'shallow-research/*': info, 'weak-questions/*': info, 'abstract-work/*': info }"
    const [before, after] = [await of('stage: 2'), await of(`rules: ${all}`)]
    expect(after.runs[0].tool).toEqual(before.runs[0].tool)
    expect(after.runs[0].results.map(({ message }) => message)).toEqual(
      before.runs[0].results.map(({ message }) => message),
    )
    expect(before.runs[0].results.map(({ level }) => level)).toContain('error')
    expect(after.runs[0].results.map(({ level }) => level)).not.toContain('error')
  })
})

describe('thresholds', () => {
  it.each<[yaml: string, args: string[], en: string, ja: string]>([
    ['min-score: 100', [], 'a.md:1: the score is ', 'a.md:1: 点数が'],
    ['stage: 2', ['--min-score', '100'], '(min-score)', '（min-score は100点以上）'],
    ['max-warnings: 0', [], 'at most 0 (max-warnings)', '（max-warnings は0件まで）'],
    ['stage: 2', ['--max-warnings', '0'], 'at most 0 (max-warnings)', '（max-warnings は0件まで）'],
    [
      'criteria: { fit: { min-level: 4 } }',
      [],
      'at least 4 is asked for (min-level)',
      '（min-level は4以上）',
    ],
    [
      'stage: 1\ncriteria: { relevance: { min-level: 4 } }',
      [],
      ': Relevance is at level',
      '（min-level は4以上）',
    ],
    [
      'causes: { weak-questions: { fail-on: present } }',
      [],
      'a.md:5: “Weak questions for the interviewer” is present (causes.weak-questions.fail-on)',
      '「逆質問が弱い」に当てはまります',
    ],
  ])('%s %j: said at the end, exit 1', async (yaml, args, en, ja) => {
    // A warning there is, and nothing that fails by itself.
    const cwd = withConfig(`fail-on: never\nrules: { 'weak-questions/*': warning }\n${yaml}\n`)
    const shown = await review(cwd, 'a.md', ...args)
    expect(shown.code).toBe(1)
    expect(shown.stdout.trimEnd().split('\n').at(-1)).toMatch(/\((min-|max-|causes)/)
    expect(shown.stdout).toContain(en)
    expect(shown.stderr).toBe('')
    const json = await coach(['review', 'a.md', ...args, '--format', 'json', '--locale', 'ja'], { cwd })
    expect(json.code).toBe(1)
    expect(json.stderr).toContain(ja)
    expect(Object.keys(JSON.parse(json.stdout) as object)).toEqual(['version', 'files', 'summary'])
    const toFile = await review(cwd, 'a.md', ...args, '--format', 'stylish=out.txt')
    expect(toFile).toMatchObject({ code: 1, stdout: '' })
    expect(toFile.stderr).toContain(en)
    expect(readFileSync(join(cwd, 'out.txt'), 'utf8')).toContain(en)
  })

  it.each([
    ['min-score: 0'],
    ['max-warnings: 99'],
    ['criteria: { fit: { min-level: 1 }, manners: { min-level: 4 } }'],
    ['causes: { field-gap: { fail-on: never } }'],
  ])('%s: met', async yaml => {
    expect((await review(withConfig(`fail-on: never\n${yaml}\n`), 'a.md')).code).toBe(0)
  })

  it('a cause that is never to fail a run does not, by no severity', async () => {
    const only = (yaml: string) => `rules: { 'shallow-research/*': off }\n${yaml}\n`
    const fails = async (yaml: string) => (await review(withConfig(only(yaml)), 'a.md')).code
    expect(await fails('fail-on: error')).toBe(1)
    expect(await fails('causes: { weak-questions: { fail-on: never } }')).toBe(0)
  })
})

describe('who says it: command line, front matter, overrides, configuration', () => {
  const YAML = 'stage: 1\nmin-score: 1\noverrides:\n  - files: [a.md]\n    stage: 2\n    min-score: 2\n'
  const valueOf = async (key: string, ...args: string[]) => {
    const cwd = withConfig(YAML, { 'front.md': `---\ntrack: career\nstage: 2\n---\n${WEAK}` })
    const { stdout } = await coach(['config', 'print', ...args, ...flags], { cwd })
    return stdout.split('\n').find(line => line.startsWith(`${key}:`))
  }

  it.each<[args: string[], said: string]>([
    [[], 'stage: 1  # coach.config.yaml:1'],
    [['a.md'], 'stage: 2  # coach.config.yaml:5'],
    [['front.md'], 'stage: 2  # front.md:3'],
    [['front.md', '--stage', '1'], 'stage: 1  # --stage'],
    [['--no-config'], 'stage: 2  # default'],
  ])('%j', async (args, said) => expect(await valueOf('stage', ...args)).toBe(said))

  it('what is printed can be read again, and gives the same', async () => {
    const yaml =
      "rules: { 'language/*': off }\ncriteria: { depth: { min-level: 2 } }\nformat: [csv=a b.csv]\n"
    const cwd = withConfig(`${yaml}causes: { same-story: { fail-on: unsure } }\nfiles: ['*.md', 'true']\n`)
    const once = (await coach(['config', 'print'], { cwd })).stdout
    writeFileSync(join(cwd, 'again.yaml'), once)
    const again = (await coach(['config', 'print', '--config', 'again.yaml'], { cwd })).stdout
    const bare = (text: string) => text.replace(/ +# .*/g, '')
    expect(bare(again)).toBe(bare(once))
    expect(once).toContain('language/ra-nuki: off')
  })

  it('as JSON too', async () => {
    const cwd = withConfig(YAML)
    const { stdout } = await coach(['config', 'print', 'a.md', '--format', 'json'], { cwd })
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      config: 'coach.config.yaml',
      file: 'a.md',
      settings: {
        min_score: { value: 2, from: 'coach.config.yaml:6' },
        fail_on: { value: 'error', from: 'default' },
      },
    })
  })
})

describe('files', () => {
  it('are those of the configuration where none are named, from its folder', async () => {
    const cwd = withConfig("files: [answers, '*.md']\nignore: ['**/draft.md']\n", {
      'answers/b.md': WEAK,
      'answers/draft.md': WEAK,
      'answers/note.txt': 'x',
    })
    const names = async (from: string, ...args: string[]) =>
      (JSON.parse((await review(from, ...args, '--format', 'json')).stdout) as Json).files.map(
        ({ file }) => file,
      )
    expect(await names(cwd)).toEqual(['a.md', 'answers/b.md'])
    expect(await names(join(cwd, 'answers'))).toEqual(['../a.md', 'b.md'])
    expect(await names(cwd, 'a.md')).toEqual(['a.md'])
  })

  it.each([
    ['files: [nothing/**]', 'nothing/**: no file matches'],
    ["files: ['*.md']\nignore: ['**']", 'nothing is left to review: 1 file excluded by !**'],
    ['stage: 2', 'nothing to read'],
  ])('%s: none is no pass', async (yaml, said) => {
    const { code, stderr } = await review(withConfig(yaml))
    expect(code).toBe(2)
    expect(stderr).toContain(said)
  })
})

describe('coach config check', () => {
  it('checks the nearest, or each that is named', async () => {
    const cwd = withConfig('stage: 2\n', { 'b.yaml': 'stage: 7\n', 'sub/x.md': '' })
    expect(await coach(['config', 'check', ...flags], { cwd: join(cwd, 'sub') })).toEqual({
      code: 0,
      stdout: '../coach.config.yaml: a valid configuration\n',
      stderr: '',
    })
    const both = await coach(['config', 'check', 'b.yaml', 'coach.config.yaml', ...flags], { cwd })
    expect(both).toMatchObject({ code: 2, stdout: 'coach.config.yaml: a valid configuration\n' })
    expect(both.stderr).toContain('b.yaml:1:8')
  })

  it('is nothing to do where there is none', async () => {
    const cwd = folder({ '.git/HEAD': '' })
    const { code, stderr } = await coach(['config', 'check', ...flags], { cwd })
    expect(code).toBe(2)
    expect(stderr).toContain('no coach.config.yaml')
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { REPORT_SCHEMAS, schemaText } from '../../scripts/schemas/reports.js'
import { LANGS } from '../../src/types/index.js'
import { coach, folder } from '../cli/run.js'
import { mutationsOf } from './mutations.js'
import { faultsOf, linesOf, VALIDATORS, xmlFaults } from './validators.js'

const root = join(import.meta.dirname, '../..')
const FORMATS = ['sarif', 'junit', 'checkstyle', 'json', 'ndjson', 'gitlab', 'rdjsonl'] as const
type Reports = Record<(typeof FORMATS)[number], string>

const markdownIn = (path: string) =>
  readdirSync(join(root, path))
    .filter(name => name.endsWith('.md'))
    .map(name => join(path, name))

const ODD = 'a "b" <c> & ]]> \u0001\u0008\u001b[31m \ufffe \u{1F600} é'
const written = folder({
  'with space.md': '# 志望動機を教えてください。\n\n御社の理念に共感しました。\n',
  '回答 (二次),100%.md': '# 学んだことは何ですか。\n\n頑張りました。\n',
  'odd.md': `# What did you change? ${ODD}\n\nI ${ODD} worked hard, and did my best.\u2028${ODD}\n`,
  'known.json': '{"version": 1, "findings": []}',
  'good.md': '# Why do you want to work here?\n\nI asked a machinist, and changeovers hurt most.\n',
})

/** All reports of one run, in a folder of their own. */
async function reportsOf(argv: string[], cwd: string, stdin?: string): Promise<Reports> {
  const out = folder({})
  const targets = FORMATS.flatMap(format => ['--format', `${format}=${join(out, format)}`])
  const given = stdin === undefined ? {} : { stdin }
  const { code, stderr } = await coach(['review', ...argv, ...targets], { cwd, ...given })
  expect({ stderr, code: [0, 1].includes(code) }).toEqual({ stderr: '', code: true })
  return Object.fromEntries(FORMATS.map(name => [name, readFileSync(join(out, name), 'utf8')])) as Reports
}

interface Given {
  name: string
  argv: string[]
  cwd?: string
  stdin?: string
}

const RUNS: Given[] = [
  ...['tests/fixtures/review', 'tests/fixtures/waivers', 'examples'].flatMap(markdownIn).map(file => ({
    name: file,
    argv: [file],
    cwd: root,
  })),
  { name: 'several files, with explanations', argv: ['with space.md', 'odd.md', 'good.md', '--explain'] },
  { name: 'a baseline', argv: ['good.md', 'odd.md', '--baseline', 'known.json'] },
  { name: 'a name with a space', argv: ['with space.md'] },
  { name: 'a Japanese name', argv: ['./回答 (二次),100%.md'] },
  { name: 'odd characters', argv: ['odd.md'] },
  { name: 'the first interview', argv: ['good.md', '--stage', '1'] },
  { name: 'standard input', argv: ['-'], stdin: '# 長所は何ですか。\n\n頑張ることです。\n' },
]

describe.each(LANGS)('every report in %s', locale => {
  const made = new Map<string, Reports>()
  beforeAll(async () => {
    for (const { name, argv, cwd = written, stdin } of RUNS)
      made.set(name, await reportsOf([...argv, '--locale', locale], cwd, stdin))
  }, 120_000)

  it.each(RUNS.map(({ name }) => name))('is valid: %s', name => {
    const reports = made.get(name)!
    expect(faultsOf('sarif', JSON.parse(reports.sarif))).toEqual([])
    expect(faultsOf('review', JSON.parse(reports.json))).toEqual([])
    expect(faultsOf('gitlab', JSON.parse(reports.gitlab))).toEqual([])
    for (const line of linesOf(reports.ndjson)) expect(faultsOf('finding', line)).toEqual([])
    for (const line of linesOf(reports.rdjsonl)) expect(faultsOf('rdjsonl', line)).toEqual([])
  })

  it.each(['junit', 'checkstyle'] as const)(
    'as %s is XML of its schema',
    async format => {
      const documents = [...made.values()].map((reports, at) => [`${at}.xml`, reports[format]])
      expect(await xmlFaults(format, Object.fromEntries(documents))).toEqual([])
    },
    60_000,
  )

  it('has SARIF places that are relative, percent-encoded references to the files', () => {
    const uris = (name: string) => [...new Set(made.get(name)!.sarif.match(/(?<="uri": ")[^"]*/g))]
    expect(uris('a name with a space')).toEqual(['with%20space.md'])
    expect(uris('a Japanese name')).toEqual([encodeURIComponent('回答 (二次),100%.md')])
    for (const name of made.keys()) for (const uri of uris(name)) expect(uri).toMatch(/^[^/][!-~]*$/)
  })

  it('has what code scanning shows and sorts by: texts of every rule, a fingerprint of every result', () => {
    for (const { sarif } of made.values()) {
      const [run] = (JSON.parse(sarif) as SarifLog).runs
      for (const rule of run!.tool.driver.rules) {
        for (const text of [rule.shortDescription, rule.fullDescription, rule.help])
          expect(text.text.length).toBeGreaterThan(3)
        expect(rule.help.markdown).toContain(rule.id)
        expect(rule.properties['problem.severity']).toMatch(/^(error|warning|recommendation)$/)
      }
      const prints = run!.results.map(({ partialFingerprints }) => partialFingerprints['nijimen/v1'])
      expect(new Set(prints).size).toBe(run!.results.length)
    }
  })
})

interface SarifLog {
  runs: {
    tool: {
      driver: {
        rules: {
          id: string
          shortDescription: { text: string }
          fullDescription: { text: string }
          help: { text: string; markdown: string }
          properties: Record<string, string>
        }[]
      }
    }
    results: { partialFingerprints: Record<string, string> }[]
  }[]
}

it.each([
  ['a control sign', 'junit', '<testsuites name="\u0001"></testsuites>'],
  ['a tag left open', 'checkstyle', '<checkstyle version="4.3">'],
  ['no counts', 'junit', '<testsuites><testsuite name="a"></testsuite></testsuites>'],
  ['a key of its own', 'checkstyle', '<checkstyle version="4.3" date="today"></checkstyle>'],
] as const)('XML with %s is refused', async (_, schema, document) => {
  expect(await xmlFaults(schema, { 'a.xml': document })).not.toEqual([])
})

it('SARIF without a tool is refused', () => {
  expect(faultsOf('sarif', { version: '2.1.0', runs: [{ results: [] }] })).not.toEqual([])
})

describe('what coach assess and coach mock write', () => {
  it.each(LANGS.flatMap(locale => [[locale], [locale, '--explain']]))(
    'is valid: assess %s %s',
    async (...args) => {
      const [locale, ...flags] = args
      const input = `${readFileSync(join(root, 'examples/answers.ndjson'), 'utf8')}{"answer": 3}\n`
      const { stdout } = await coach(['assess', '-', '--locale', locale!, ...flags], { stdin: input })
      const lines = linesOf(stdout)
      expect(lines).toHaveLength(7)
      for (const line of lines) expect(faultsOf('assessment', line)).toEqual([])
    },
  )

  it.each(LANGS)('is valid: mock, and report by another rubric, %s', async locale => {
    const cwd = folder({
      'own.yaml':
        'extends: second\ncriteria:\n  - id: depth\n    cuts: {ja: [3, 3.5, 3.9], en: [3, 3.5, 3.9]}\n',
    })
    const script = join(root, `examples/script.${locale}.yaml`)
    const json = ['--format', 'json', '--data-dir', 'kept', '--locale', locale]
    const { stdout } = await coach(['mock', '--answers', script, ...json], { cwd })
    expect(faultsOf('mock', JSON.parse(stdout))).toEqual([])
    const anew = await coach(['report', 'last', '--rubric', 'first', ...json], { cwd })
    const report = JSON.parse(anew.stdout) as { changes: unknown[] }
    expect(report.changes).not.toEqual([])
    expect(faultsOf('mock', report)).toEqual([])
  })
})

describe('the schemas that ship', () => {
  it('are those that the program makes: npm run schemas', () => {
    for (const [name, schema] of Object.entries(REPORT_SCHEMAS))
      expect(readFileSync(join(root, 'schemas', name), 'utf8')).toBe(schemaText(schema))
    expect(manifest.files).toContain('schemas')
    const resolve = createRequire(import.meta.url).resolve
    expect(resolve(`${manifest.name}/schemas/review.schema.json`)).toBe(
      join(root, 'schemas/review.schema.json'),
    )
  })

  it.each(['review', 'finding', 'assessment', 'mock'] as const)(
    '%s refuses an output with a key more, a key less or a value of another type, wherever',
    async name => {
      const output = await outputFor(name)
      expect(faultsOf(name, output)).toEqual([])
      const mutants = mutationsOf(output)
      expect(mutants.length).toBeGreaterThan(10)
      const accepted = mutants.filter(({ data }) => VALIDATORS[name](data)).map(({ change }) => change)
      expect(accepted).toEqual([])
    },
  )
})

async function outputFor(name: 'review' | 'finding' | 'assessment' | 'mock'): Promise<unknown> {
  const weak = join(root, 'examples/answers-weak.en.md')
  const asked = {
    review: ['review', weak, '--format', 'json'],
    finding: ['review', weak, '--format', 'ndjson'],
    assessment: ['assess', join(root, 'examples/answers.ndjson')],
    mock: ['mock', '--answers', join(root, 'examples/script.en.yaml'), '--format', 'json'],
  }[name]
  const { stdout } = await coach(asked, { cwd: folder({}) })
  return name === 'finding' || name === 'assessment' ? linesOf(stdout)[0] : JSON.parse(stdout)
}

import { describe, expect, it } from 'vitest'
import { REVIEW_FORMATS } from '../../src/types/index.js'
import { coach, folder } from './run.js'

const TEXT = `## Blue or green?

## Round or square?

<!-- coach-disable-next-line answers/empty -- they are asked -- not answered -->

## Do you have any questions for us?

<!-- coach-disable-next-line weak-questions -- practice > real -->
No, nothing from me, thanks.
`
const WAIVED = TEXT.replace(
  /^/,
  '<!-- coach-disable-file answers, pattern, shallow-research, field-gap -- a draft -->\n\n',
).replace(/<!-- coach-disable-next-line answers.*\n/, '')
const cwd = folder({
  'mixed.md': TEXT,
  'waived.md': WAIVED,
  'none.md': '## Blue or green?\n\n<!-- coach-disable-line answers/empty -->\n',
  'unknown.md': '## Blue or green?\n\n<!-- coach-disable-line answers/emty -- later -->\n',
})
const review = (...args: string[]) =>
  coach(['review', ...args], { cwd, env: args.includes('ja') ? { LANG: 'ja_JP' } : {} })

describe('waivers', () => {
  it('count for no exit code', async () => {
    expect((await review('mixed.md', '--fail-on', 'info')).code).toBe(1)
    const args = ['--fail-on', 'warning', '--report-unused-waivers', 'off']
    expect((await review('waived.md', ...args)).code).toBe(0)
    expect((await review('waived.md', '--report-unused-waivers', 'error')).code).toBe(1)
  })

  it.each(REVIEW_FORMATS.filter(format => format !== 'sarif' && format !== 'blob'))(
    'are left out of %s',
    async format => {
      const { stdout } = await review('mixed.md', '--format', format)
      expect(stdout).not.toContain('weak-questions/none')
      if (format !== 'csv') expect(stdout).toContain('answers/unknown-category')
    },
  )

  it.each([
    [
      'en',
      '1 finding waived in the files; --show-waived lists it',
      'Waived in the files',
      'reason: practice > real',
    ],
    ['ja', 'コメントで抑制した指摘が1件あります', 'コメントで抑制した指摘', '理由: practice > real'],
  ])('are told of in %s, and listed when asked for', async (locale, told, title, reason) => {
    const shown = async (...args: string[]) =>
      (await review('mixed.md', '--locale', locale, ...args)).stdout.trimEnd().split('\n')
    const short = await shown()
    expect(short.some(line => line.startsWith(told))).toBe(true)
    expect(short.join('\n')).not.toContain('practice')
    const long = await shown('--show-waived')
    expect(long.slice(-3)).toEqual([title, '  mixed.md:10:1  weak-questions/none', `      ${reason}`])
    expect(long.some(line => line.startsWith(told) && line !== title)).toBe(false)
  })

  it.each([
    ['none.md', 'en', ['waiver/no-reason', 'This waiver gives no reason']],
    ['none.md', 'ja', ['waiver/no-reason', '理由が書かれていないため']],
    ['unknown.md', 'en', ['“answers/emty”', 'Did you mean answers/empty?']],
    ['unknown.md', 'ja', ['「answers/emty」', 'もしかして answers/empty ですか。']],
  ])('that are wrong are explained: %s in %s', async (file, locale, said) => {
    const { stdout } = await review(file, '--locale', locale)
    for (const words of said) expect(stdout).toContain(words)
  })

  it('a wrong severity is refused', async () => {
    const { code, stderr } = await review('mixed.md', '--report-unused-waivers', 'eror', '--locale', 'en')
    expect(code).toBe(2)
    expect(stderr).toContain('Did you mean error?')
  })
})

describe('severities of the configuration', () => {
  const WRONG = {
    'unused.md': '## Blue or green?\n\n<!-- coach-disable-file clarity/filler -- for now -->\n\nBlue.\n',
    'no-reason.md': '## Blue or green?\n\n<!-- coach-disable-line answers/empty -->\n',
    'unknown-rule.md': '## Blue or green?\n\n<!-- coach-disable-line answers/emty -- later -->\n',
    'unreadable.md': '## Blue or green?\n\n<!-- coach-disable -->\n',
  }
  const severitiesOf = async (rules: string, file: string, ...argv: string[]) => {
    const root = folder({ ...WRONG, 'coach.config.yaml': `rules: { ${rules} }\n` })
    const { stdout } = await coach(['review', file, '--format', 'ndjson', ...argv], { cwd: root })
    return stdout
      .split('\n')
      .filter(Boolean)
      .map(line => JSON.parse(line) as { rule: string; severity: string })
      .filter(({ rule }) => rule.startsWith('waiver/'))
      .map(({ rule, severity }) => `${rule} ${severity}`)
  }

  it.each(Object.keys(WRONG))('hold for %s', async file => {
    const rule = `waiver/${file.slice(0, -3)}`
    expect(await severitiesOf('', file)).toEqual([`${rule} warning`])
    expect(await severitiesOf(`${rule}: error`, file)).toEqual([`${rule} error`])
    expect(await severitiesOf(`${rule}: info`, file)).toEqual([`${rule} info`])
    expect(await severitiesOf(`${rule}: off`, file)).toEqual([])
    expect(await severitiesOf('waiver/*: off', file)).toEqual([])
    expect(await severitiesOf(`waiver/*: off, ${rule}: error`, file)).toEqual([`${rule} error`])
  })

  it.each([
    ['error', 'off', []],
    ['off', 'error', ['waiver/unused error']],
    ['off', 'warning', ['waiver/unused warning']],
  ])('%s for unused ones gives way to --report-unused-waivers %s', async (rule, flag, said) => {
    const argv = ['--report-unused-waivers', flag]
    expect(await severitiesOf(`waiver/unused: ${rule}`, 'unused.md', ...argv)).toEqual(said)
  })
})

interface Result {
  ruleId: string
  suppressions?: { kind: string; justification?: string }[]
  partialFingerprints: Record<string, string>
}

describe('SARIF', () => {
  const resultsOf = async (...args: string[]) => {
    const { stdout } = await review(...args, '--format', 'sarif')
    return (JSON.parse(stdout) as { runs: { results: Result[] }[] }).runs[0]!.results
  }

  it('shows them as suppressed in the source, and all others as not', async () => {
    const results = await resultsOf('mixed.md')
    const waived = results.filter(({ ruleId }) => ruleId === 'weak-questions/none')
    expect(waived.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: 'inSource', justification: 'practice > real' }],
    ])
    for (const result of results.filter(one => !waived.includes(one))) expect(result.suppressions).toEqual([])
  })

  it('says nothing of it where nothing is waived', async () => {
    for (const result of await resultsOf('none.md')) expect(result).not.toHaveProperty('suppressions')
  })

  it('gives a finding the same fingerprint, waived or not', async () => {
    const root = folder({ 'a.md': TEXT.replace(/<!-- coach-disable-next-line weak.*\n/, '\n') })
    const { stdout } = await coach(['review', 'a.md', '--format', 'sarif'], { cwd: root })
    const open = (JSON.parse(stdout) as { runs: { results: Result[] }[] }).runs[0]!.results
    const printOf = (results: Result[]) =>
      results.find(({ ruleId }) => ruleId === 'answers/empty')!.partialFingerprints
    const same = folder({ 'a.md': TEXT })
    const other = await coach(['review', 'a.md', '--format', 'sarif'], { cwd: same })
    const waived = (JSON.parse(other.stdout) as { runs: { results: Result[] }[] }).runs[0]!.results
    expect(printOf(waived)).toEqual(printOf(open))
    expect(new Set(waived.map(one => one.partialFingerprints['nijimen/v1'])).size).toBe(waived.length)
  })
})

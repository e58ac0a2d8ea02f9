import { describe, expect, it } from 'vitest'
import { catalogue } from '../../src/i18n/index.js'
import { CAUSES, LANGS } from '../../src/types/index.js'
import { coach } from '../cli/run.js'
import type { ReviewJson } from './expectations.js'

const review = async (file: string) =>
  JSON.parse((await coach(['review', `examples/${file}`, '--format', 'json'])).stdout) as ReviewJson

describe.each(LANGS)('the examples that ship, %s', lang => {
  it('weak answers show all five causes, each with the words it rests on', async () => {
    const { files, summary } = await review(`answers-weak.${lang}.md`)
    for (const cause of CAUSES) {
      expect(summary.causes[cause]!.verdict).toBe('present')
      const shown = files[0]!.findings.filter(({ rule }) => rule.startsWith(`${cause}/`))
      expect(shown.map(({ quote }) => quote).filter(Boolean)).not.toEqual([])
    }
  })

  it('good answers raise no error and no warning', async () => {
    const { files, summary } = await review(`answers-good.${lang}.md`)
    expect(files[0]!.findings.filter(({ severity }) => severity !== 'info')).toEqual([])
    for (const cause of CAUSES) expect(['absent', 'unsure']).toContain(summary.causes[cause]!.verdict)
  })

  it('the report says in one line each what was counted and which causes apply', async () => {
    const { stdout } = await coach(['review', `examples/answers-weak.${lang}.md`, '--locale', 'en'])
    const [counts, causes, hint] = stdout.trimEnd().split('\n').slice(-3)
    expect(counts).toMatch(/^6 answers, \d+ findings \(\d+ errors?, \d+ warnings?, \d+ infos?\)$/)
    const names = Object.values(catalogue('en').names.cause)
    expect(causes!.split('  ').map(part => part.slice(0, -2))).toEqual(names)
    for (const part of causes!.split('  ')) expect(part).toMatch(/ [✕▲]$/)
    expect((await coach(hint!.split(' ').slice(1))).code).toBe(0)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkSheetFile } from '../../src/cli/prep/check-sheet.js'
import { showPath } from '../../src/content/places.js'

/** Sheets by somebody who had not seen the rules, with what was planted in them. */
const FOLDER = join(import.meta.dirname, '../../corpus/sheets')

const RULES: Record<string, string> = {
  'website-only': 'facts/website-only',
  'no-competitor': 'competitors/none',
  'no-episode': 'strengths/no-episode',
  'vision-unsupported': 'vision/unsupported',
  'swappable-contact': 'contact/swappable',
}
/** Kinds that are about the whole sheet need no place. */
const PLACED = new Set(['no-episode', 'swappable-contact'])

interface Planted {
  sheet: string
  kind: string
  path: string
}

const planted = readFileSync(join(FOLDER, 'planted.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map(line => JSON.parse(line) as Planted)
const sheets = readdirSync(FOLDER).filter(name => name.endsWith('.yaml'))

const found = (
  await Promise.all(
    sheets.map(async name => {
      const { findings } = await checkSheetFile(join(FOLDER, name), FOLDER)
      return findings.map(({ rule, path }) => ({
        sheet: name.replace('.yaml', ''),
        rule,
        path: showPath(path),
      }))
    }),
  )
).flat()

const fits = ({ sheet, kind, path }: Planted, finding: (typeof found)[number]) =>
  finding.sheet === sheet &&
  finding.rule.id === RULES[kind] &&
  (!PLACED.has(kind) || finding.path.startsWith(path.replace(/\.\w+$/, '')))

describe('weaknesses planted by another hand', () => {
  it('are found, nine of ten', () => {
    const seen = planted.filter(one => found.some(finding => fits(one, finding)))
    expect(planted.length).toBe(30)
    expect(seen.length / planted.length).toBeGreaterThanOrEqual(0.9)
  })

  it('are nearly all that is found, and no grave finding is anything else', () => {
    const others = found.filter(finding => !planted.some(one => fits(one, finding)))
    expect(others.length / found.length).toBeLessThanOrEqual(0.1)
    expect(others.filter(({ rule }) => rule.severity === 'error')).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { shippedQuestions } from '../../src/platform/shipped.js'
import { CATEGORIES, LANGS, TRACKS } from '../../src/types/index.js'
import { coach } from './run.js'

const squeezed = (text: string) => text.replace(/\s+/g, '')
const bank = shippedQuestions()

describe.each(LANGS)('in %s', locale => {
  it.each(CATEGORIES)('questions list --category %s shows that category and no other', async category => {
    const { code, stdout } = await coach(['questions', 'list', '--category', category, '--locale', locale])
    expect(code).toBe(0)
    const shown = squeezed(stdout)
    for (const set of bank.sets)
      for (const { text } of set.questions)
        expect(shown.includes(squeezed(text[locale]))).toBe(set.category === category)
  })

  it('lists everything without a choice', async () => {
    const { stdout } = await coach(['questions', 'list', '--locale', locale])
    const shown = squeezed(stdout)
    const all = [...bank.sets.flatMap(set => set.questions), ...bank.unexpected]
    for (const { text } of all) expect(shown).toContain(squeezed(text[locale]))
  })
})

it.each(TRACKS.flatMap(track => (['1', '2'] as const).map(stage => [track, stage] as const)))(
  'narrows to %s, stage %s',
  async (track, stage) => {
    const argv = ['questions', 'list', '--track', track, '--stage', stage, '--locale', 'ja']
    const shown = squeezed((await coach(argv)).stdout)
    for (const set of bank.sets)
      expect(shown.includes(squeezed(set.hint.ja))).toBe(
        bank.sets.some(
          other => other.hint.ja === set.hint.ja && other.track === track && other.stage === Number(stage),
        ),
      )
  },
)

it('says so where nothing fits', async () => {
  const argv = [
    'questions',
    'list',
    '--category',
    'reason-for-leaving',
    '--track',
    'new-grad',
    '--locale',
    'en',
  ]
  expect((await coach(argv)).stdout).toBe('No questions for this choice.\n')
})

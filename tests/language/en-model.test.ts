import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import fullModel from 'wink-eng-lite-web-model'
import winkNLP, { type Model } from 'wink-nlp'
import { modelFrom } from '../../src/language/en/model.js'
import { readEnglish } from '../../src/platform/dictionary.js'

/** What wink says of each token with a given model; the model remembers words, so texts are read in order. */
function reader(model: Model) {
  const nlp = winkNLP(model, ['pos'])
  const { value, pos, lemma } = nlp.its
  return (text: string) => {
    const tokens = nlp.readDoc(text).tokens()
    return [tokens.out(value), tokens.out(pos), tokens.out(lemma as unknown as typeof value)]
  }
}

const compiled = reader(modelFrom(await readEnglish()))
const full = reader(fullModel)

const corpus = join(import.meta.dirname, '../../corpus/dev')
const answers = readdirSync(corpus)
  .flatMap(name => readFileSync(join(corpus, name), 'utf8').trim().split('\n'))
  .map(line => JSON.parse(line) as { lang: string; answer: string })

describe("the compiled English model against wink's own", () => {
  it('tags every English answer of the corpus alike', () => {
    const english = answers.filter(({ lang }) => lang === 'en')
    expect(english.length).toBeGreaterThan(50)
    for (const { answer } of english) expect(compiled(answer)).toEqual(full(answer))
  })

  it.each([
    "I can't, won't and shouldn't've said so; it’s COLOUR-coded.",
    'constructor __proto__ toString hasOwnProperty length push 0 1 87593',
    'The Zyxgorp™ and the zyxgorp, twice: Zyxgorps!',
    'Mail me at a.b@example.org, see https://example.org/x?y=z #tag @me 9:30am 3rd $5 😀 ½',
    '',
    '\n\n \t',
  ])('tags alike: %j', text => {
    expect(compiled(text)).toEqual(full(text))
  })

  it('tags any text alike, also after it has met it', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(words, text => {
        for (let round = 0; round < 2; round++) expect(compiled(text)).toEqual(full(text))
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})

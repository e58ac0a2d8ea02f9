import { describe, expect, it } from 'vitest'
import { createAnalyser } from '../../src/language/index.js'
import { englishTokeniser } from '../../src/language/en/index.js'
import { readEnglish } from '../../src/platform/dictionary.js'
import { clausesOf } from '../../src/signals/en/clauses.js'
import { ownDeedsOf } from '../../src/signals/en/deeds.js'
import { quote } from '../../src/signals/en/measures.js'

const analyser = createAnalyser({ en: englishTokeniser(await readEnglish()) })
const read = (text: string) => analyser.analyse(text, 'en')

describe('who acts', () => {
  it.each([
    ['I moved the crate, and the porter laughed.', ['self', 'other']],
    ['On Monday the nurse rang and left a note.', ['other']],
    ['We tied the boat because the rope was wet.', ['group', 'thing']],
    ['In my current job nobody reads the meter.', ['anyone']],
    ['One customer brought the lamp back.', ['other']],
    ['Customers bring the lamps back.', ['anyone']],
    ['At first our rota was a mess.', ['thing']],
    ['You said that the rope was wet.', ['you', 'thing']],
    ['I told the clerk that the key was lost and decided to wait.', ['self', 'thing', 'self']],
    ['She held the ladder while I cut the wire.', ['other', 'self']],
  ])('%s', (text, actors) => {
    const found = clausesOf(read(text)).map(({ actor }) => actor)
    expect(found.slice(0, actors.length)).toEqual(actors)
  })
})

describe('what was done', () => {
  it.each([
    ['I had never counted the lids, so I counted them.', ['count']],
    ["I'd count the lids.", []],
    ['I would have moved the crate.', []],
    ['I began to weigh the sacks.', ['weigh']],
    ['I was asked about the sacks.', []],
    ['I did not open the hatch.', []],
    ['I overcame challenges and improved communication.', []],
    ['I visited 42 shops, made 310 calls and wrote 95 reports.', []],
    ['The foreman opened the hatch.', []],
    ['I put the key in a jar and hung the jar by the door.', ['put', 'hang']],
  ])('%s', (text, verbs) => {
    expect(ownDeedsOf(read(text)).map(({ predicate }) => predicate.verb.base)).toEqual(verbs)
  })
})

describe('quotations', () => {
  it.each([
    ['And I moved the crate.', 'crate', 'I moved the crate'],
    [
      'I sorted the invoices by supplier on the long table in the hall, and the clerk, who had waited, signed them.',
      'invoices',
      'I sorted the invoices by supplier on the long table',
    ],
    [
      'Because the lamp was wet, the welder stopped, so we painted the doors and the gate instead of the hull.',
      'painted',
      'we painted the doors',
    ],
  ])('%s', (text, core, expected) => {
    const { tokens } = read(text)
    const [start, end] = quote(
      tokens,
      tokens.find(token => token.surface === core),
    )
    const quoted = text.slice(start, end)
    expect(quoted).toContain(expected)
    expect(quoted.length).toBeLessThanOrEqual(60)
  })
})

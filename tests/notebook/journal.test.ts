import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ContentError } from '../../src/content/problem.js'
import { JournalWriter, readJournal } from '../../src/notebook/journal.js'
import { answered, started, temporaryFolder } from './support.js'

const journalOf = (...events: object[]) => {
  const file = join(temporaryFolder(), 'journal.ndjson')
  const writer = new JournalWriter(file, null)
  for (const event of events) writer.append(event as never)
  writer.close()
  return file
}

describe('a journal', () => {
  test('gives back what was written, one event a line', () => {
    const events = [started(), answered('改行を\n含む「答え」。\u2028おわり')]
    const file = journalOf(...events)
    expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(2)
    expect(readJournal(file)).toMatchObject({ events, cut: false })
  })

  test('is on the disk after each event', () => {
    const file = join(temporaryFolder(), 'journal.ndjson')
    const writer = new JournalWriter(file, null)
    writer.append(started())
    writer.append(answered('一つめ'))
    expect(readJournal(file).events).toHaveLength(2)
    writer.close()
  })

  test('never overwrites another one', () => {
    const file = journalOf(started())
    expect(() => new JournalWriter(file, null)).toThrow(/cannotWrite.*EEXIST/)
  })
})

describe('a kill in the middle of a line', () => {
  const whole = JSON.stringify(answered('帳簿を一冊にしました。'))
  const bytes = Buffer.from(whole)

  test.each(Array.from({ length: bytes.length - 1 }, (_, length) => length + 1))(
    'after %i bytes loses that line and nothing else',
    length => {
      const file = journalOf(started(), answered('一つめ'))
      appendFileSync(file, bytes.subarray(0, length))
      const found = readJournal(file)
      expect(found).toMatchObject({ cut: true, events: [started(), answered('一つめ')] })

      const writer = new JournalWriter(file, found)
      writer.append(answered('二つめ'))
      writer.close()
      expect(readJournal(file)).toMatchObject({
        cut: false,
        events: [started(), answered('一つめ'), answered('二つめ')],
      })
    },
  )

  test('before the line feed loses nothing', () => {
    const file = journalOf(started())
    appendFileSync(file, bytes)
    const found = readJournal(file)
    expect(found).toMatchObject({ cut: false, events: [started(), answered('帳簿を一冊にしました。')] })

    const writer = new JournalWriter(file, found)
    writer.append(answered('次'))
    writer.close()
    expect(readJournal(file).events).toHaveLength(3)
  })
})

describe('a broken line', () => {
  const good = JSON.stringify(started())
  test.each([
    ['no JSON', [good, '{"type":"answered","ques', JSON.stringify(answered('a'))], 2],
    ['no known event', [good, '{"type":"coffee"}'], 2],
    ['a field of the wrong type', [good, '{"type":"answered","question":0,"text":7,"seconds":null}'], 2],
    ['an empty line', [good, '', JSON.stringify(answered('a'))], 2],
    ['no beginning', [JSON.stringify(answered('a'))], 1],
    ['two beginnings', [good, good], 2],
    ['another version', [good.replace('"version":1', '"version":9')], 1],
    ['an inherited name', [good, '{"type":"toString"}'], 2],
  ])('%s is an error with file and line', (_, lines, line) => {
    const file = join(temporaryFolder(), 'journal.ndjson')
    writeFileSync(file, lines.map(text => `${text}\n`).join(''))
    const error = (() => {
      try {
        readJournal(file)
      } catch (thrown) {
        return thrown
      }
      return null
    })()
    expect(error).toBeInstanceOf(ContentError)
    expect((error as ContentError).problems[0]).toMatchObject({ file, line })
  })
})

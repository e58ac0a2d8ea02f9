import type { NotebookEntry, NotebookHit, NotebookPlace } from '../types/index.js'

/** Characters of context on each side. */
const AROUND = 40

const graphemes = new Intl.Segmenter()

/** Text without case and width, and for each of its units where it began in the original. */
function folded(text: string): { text: string; at: number[] } {
  let plain = ''
  const at: number[] = []
  for (const { segment, index } of graphemes.segment(text)) {
    const simple = segment.normalize('NFKC').toLowerCase()
    for (let unit = 0; unit < simple.length; unit++) at.push(index)
    plain += simple
  }
  return { text: plain, at: [...at, text.length] }
}

interface Placed {
  place: NotebookPlace
  item: number | null
  text: string
}

const textsOf = ({ company, items, felt, next }: NotebookEntry): Placed[] => {
  const whole = (place: NotebookPlace, text: string | null) =>
    text === null ? [] : [{ place, item: null, text }]
  return [
    ...whole('company', company),
    ...items.flatMap(({ question, answer, reaction, followUps }, item) => {
      const of = (place: NotebookPlace, text: string | null) => (text === null ? [] : [{ place, item, text }])
      return [
        ...of('question', question),
        ...of('answer', answer),
        ...of('reaction', reaction),
        ...followUps.flatMap(follow => [...of('question', follow.question), ...of('answer', follow.answer)]),
      ]
    }),
    ...whole('felt', felt),
    ...whole('next', next),
  ]
}

/** Texts that hold every one of the words, each with what stands around the first of them. */
export function searchEntries(entries: readonly NotebookEntry[], words: readonly string[]): NotebookHit[] {
  const wanted = words.map(word => folded(word.trim()).text).filter(word => word !== '')
  if (wanted.length === 0) return []
  return entries.flatMap(entry =>
    textsOf(entry).flatMap(({ place, item, text }) => {
      const plain = folded(text)
      const found = wanted.map(word => ({ start: plain.text.indexOf(word), length: word.length }))
      if (found.some(({ start }) => start < 0)) return []
      const { start, length } = found.reduce((a, b) => (b.start < a.start ? b : a))
      const from = plain.at[start]!
      const to = plain.at.slice(start + length).find(offset => offset > from)!
      return [{ entry, place, item, ...around(text, from, to) }]
    }),
  )
}

function around(text: string, from: number, to: number) {
  const before = [...text.slice(0, from)]
  const after = [...text.slice(to)]
  return {
    before: (before.length > AROUND ? '…' : '') + before.slice(-AROUND).join(''),
    found: text.slice(from, to),
    after: after.slice(0, AROUND).join('') + (after.length > AROUND ? '…' : ''),
  }
}

import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseEntry, type Entry, type Labelled as Item } from '../../src/audit/labelled.js'
import { langOf } from '../../src/assessment/index.js'
import type { Answer } from '../../src/types/index.js'

/** A labelled answer as it is fitted on. */
export interface Labelled extends Item {
  batch: string
  /** Share in a fit: guide texts are short and many alike. */
  weight: number
}

/** A good and a bad answer to one question, from the guides. */
export interface Pair {
  good: Labelled
  bad: Labelled
  lengthened: boolean
}

export interface Corpus {
  dev: Labelled[]
  pairs: Pair[]
  singles: { item: Labelled; good: boolean }[]
  /** Answers written to be hard to tell apart: they help the weights; cuts and bands are set on ordinary ones. */
  hard: Labelled[]
}

const GUIDE_WEIGHT = 0.5
/** Ordinary answers are what most people give, and few of the labelled ones. */
const ORDINARY_WEIGHT = 2
const HARD_WEIGHT = 0.5
const entries = (file: string): Entry[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => parseEntry(JSON.parse(line)))

export function loadCorpus(root: string): Corpus {
  const dev = batchesIn(root, 'dev')
  const guide = ['pairs', 'singles'].flatMap(name =>
    ['ja', 'en'].flatMap(lang => entries(join(root, `corpus/guide/${lang}-${name}.jsonl`))),
  )
  const pairs = guide.flatMap(entry => (entry.kind === 'pair' ? [toPair(entry.item)] : []))
  const singles = guide.flatMap(entry =>
    entry.kind === 'single' ? [{ item: fromGuide(entry.item.answer, {}), good: entry.item.good }] : [],
  )
  const hard = batchesIn(root, 'hard').map(item => ({ ...item, weight: HARD_WEIGHT }))
  return { dev, pairs, singles, hard }
}

const batchesIn = (root: string, folder: string): Labelled[] =>
  readdirSync(join(root, 'corpus', folder))
    .sort()
    .flatMap(name =>
      entries(join(root, 'corpus', folder, name)).flatMap(entry =>
        entry.kind === 'labelled' ? [ofBatch(name.slice(0, 3), entry.item)] : [],
      ),
    )

const ofBatch = (batch: string, item: Item): Labelled => ({
  ...item,
  batch: batch === 'ds1' ? `ds1-${item.lang}` : batch,
  weight: batch.startsWith('do') ? ORDINARY_WEIGHT : 1,
})

const fromGuide = (answer: Answer, causes: Labelled['causes']): Labelled => ({
  batch: 'guide',
  answer,
  lang: langOf(answer),
  causes,
  criteria: {},
  pass: null,
  gaps: [],
  weight: GUIDE_WEIGHT,
})

function toPair({ good, bad, causes, lengthened }: Extract<Entry, { kind: 'pair' }>['item']): Pair {
  const marked = (value: boolean) => Object.fromEntries(causes.map(cause => [cause, value]))
  return { good: fromGuide(good, marked(false)), bad: fromGuide(bad, marked(true)), lengthened }
}

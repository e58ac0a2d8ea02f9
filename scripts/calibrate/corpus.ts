import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseRecord } from '../../src/content/record.js'
import type { Answer, Category, CauseId, CriterionId, Lang, Pass } from '../../src/types/index.js'

/** A labelled answer. Labels that are missing or on which the readers differed are left out. */
export interface Labelled {
  batch: string
  answer: Answer
  lang: Lang
  causes: Partial<Record<CauseId, boolean>>
  criteria: Partial<Record<CriterionId, number>>
  pass: Pass | null
  gaps: string[]
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
  /** Calibrated on. */
  dev: Labelled[]
  /** Never calibrated on. */
  heldOut: Labelled[]
  pairs: Pair[]
  /** Good answers of the guides, with every cause they could show denied: for the bands of doubt, not the fit. */
  gentle: Labelled[]
  singles: { item: Labelled; good: boolean }[]
}

const GUIDE_WEIGHT = 0.5
/** Ordinary answers are what most people give, and few of the labelled ones. */
const ORDINARY_WEIGHT = 2
const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as Record<string, unknown>)

/** Which causes a kind of question gives occasion for. */
export type Applicable = (category: Category) => CauseId[]

export function loadCorpus(root: string, applicable: Applicable = () => []): Corpus {
  const sets = (folder: string) =>
    readdirSync(join(root, 'corpus', folder))
      .sort()
      .flatMap(name =>
        lines(join(root, 'corpus', folder, name)).map(record => labelled(name.slice(0, 3), record)),
      )
  const guide = (name: string) =>
    ['ja', 'en'].flatMap(lang => lines(join(root, `corpus/guide/${lang}-${name}.jsonl`)))
  const pairs = guide('pairs').map(toPair)
  const singles = guide('singles').map(record => ({
    item: fromGuide(record, record['text'] as string, {}),
    good: record['label'] === 'good',
  }))
  const good = [
    ...pairs.map(pair => pair.good),
    ...singles.filter(single => single.good).map(({ item }) => item),
  ]
  const denied = ({ answer }: Labelled) =>
    Object.fromEntries(applicable(answer.category).map(cause => [cause, false]))
  return {
    dev: sets('dev'),
    heldOut: sets('held-out'),
    pairs,
    gentle: good.map(item => ({ ...item, causes: denied(item) })),
    singles,
  }
}

function labelled(batch: string, record: Record<string, unknown>): Labelled {
  const gold = record['gold'] as {
    causes: Record<string, boolean | null>
    contested?: string[]
    criteria: Record<string, number | null>
    gaps: string[]
    pass: Pass
  }
  const known = <T>(labels: Record<string, T | null>) =>
    Object.fromEntries(
      Object.entries(labels).filter(([id, value]) => value !== null && !gold.contested?.includes(id)),
    ) as Record<string, T>
  const answer = parseRecord(record)
  return {
    batch: batch === 'ds1' ? `ds1-${answer.lang}` : batch,
    answer,
    lang: answer.lang!,
    causes: known(gold.causes),
    criteria: known(gold.criteria),
    pass: gold.pass,
    gaps: gold.gaps,
    weight: batch.startsWith('do') ? ORDINARY_WEIGHT : 1,
  }
}

function fromGuide(record: Record<string, unknown>, text: string, causes: Labelled['causes']): Labelled {
  const answer = parseRecord({ ...record, answer: text, stage: 2, company: null })
  return {
    batch: 'guide',
    answer,
    lang: answer.lang!,
    causes,
    criteria: {},
    pass: null,
    gaps: [],
    weight: GUIDE_WEIGHT,
  }
}

function toPair(record: Record<string, unknown>): Pair {
  const causes = record['causes_bad'] as CauseId[]
  const marked = (value: boolean) => Object.fromEntries(causes.map(cause => [cause, value]))
  return {
    good: fromGuide(record, record['good'] as string, marked(false)),
    bad: fromGuide(record, record['bad'] as string, marked(true)),
    lengthened: Boolean(record['lengthened']),
  }
}

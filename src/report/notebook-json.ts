import type { NotebookEntry, NotebookHit, NotebookItem } from '../types/index.js'

const json = (data: object): string => `${JSON.stringify({ version: 1, ...data }, null, 2)}\n`

const head = ({ id, kind, date, company, stage, track, lang, result }: NotebookEntry) => ({
  id,
  kind,
  date,
  company,
  stage,
  track,
  lang,
  result,
})

const itemJson = ({ followUps, ...item }: NotebookItem) => ({ ...item, follow_ups: followUps })

/** `coach notebook list` as data, version 1. */
export const listJson = (entries: readonly NotebookEntry[]): string =>
  json({ entries: entries.map(entry => ({ ...head(entry), questions: entry.items.length })) })

/** `coach notebook show` as data, version 1. */
export function entryJson(entry: NotebookEntry): string {
  const { items, felt, next } = entry
  return json({ ...head(entry), questions: items.map(itemJson), felt, next })
}

/** `coach notebook search` as data, version 1; `question` counts from 1. */
export const hitsJson = (hits: readonly NotebookHit[]): string =>
  json({
    hits: hits.map(({ entry, place, item, before, found, after }) => ({
      ...head(entry),
      place,
      question: item === null ? null : item + 1,
      before,
      found,
      after,
    })),
  })

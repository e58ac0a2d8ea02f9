import type { Path } from './places.js'
import type { Source } from './source.js'

type Data = Record<string, unknown>
const isMap = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
const idOf = (item: unknown) => (isMap(item) && typeof item['id'] === 'string' ? item['id'] : null)
const hasIds = (list: unknown): list is unknown[] =>
  Array.isArray(list) && list.length > 0 && list.every(idOf)

/**
 * Lays a file over the data it extends: maps merge key by key, lists of things with an `id` item by item, all
 * else is replaced. Places still point into the file: what the base brings is known to be right.
 */
export function mergeById(base: Data, over: Source): Source {
  const merged = mergeValue(base, over.data)
  const inFile = (path: Path) => pathInFile(path, over.data, merged)
  return { ...over, data: merged, inFile, locate: (path, part) => over.locate(inFile(path), part) }
}

function mergeValue(base: unknown, over: unknown): unknown {
  if (over === undefined) return base
  if (isMap(base) && isMap(over)) {
    const keys = new Set([...Object.keys(base), ...Object.keys(over)])
    return Object.fromEntries([...keys].map(key => [key, mergeValue(base[key], over[key])]))
  }
  if (hasIds(base) && hasIds(over)) {
    const changed = new Map(over.map(item => [idOf(item), item]))
    const kept = base.map(item => mergeValue(item, changed.get(idOf(item))))
    const known = new Set(base.map(idOf))
    return [...kept, ...over.filter(item => !known.has(idOf(item)))]
  }
  return over
}

/** A path into merged data, said of the file: list positions are found again by id. */
function pathInFile(path: Path, file: unknown, merged: unknown): Path {
  const out: Path = []
  let at = file
  let whole = merged
  for (const part of path) {
    const item = (whole as Data | undefined)?.[part as string]
    const place =
      Array.isArray(at) && typeof part === 'number' ? at.findIndex(x => idOf(x) === idOf(item)) : part
    if (place === -1) return out
    out.push(place)
    at = (at as Data | undefined)?.[place as string]
    whole = item
  }
  return out
}

/** Paths of list items whose id another item of the list has already: merging would hide one of them. */
export function repeatedIds(data: unknown, path: Path = []): { path: Path; id: string }[] {
  if (isMap(data)) return Object.entries(data).flatMap(([key, value]) => repeatedIds(value, [...path, key]))
  if (!Array.isArray(data)) return []
  const ids = data.map(idOf)
  return data.flatMap((item, index) => {
    const id = ids[index] ?? null
    const again = id !== null && ids.indexOf(id) < index ? [{ path: [...path, index, 'id'], id }] : []
    return [...again, ...repeatedIds(item, [...path, index])]
  })
}

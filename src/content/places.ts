import { isMap, isScalar, isSeq, type Document } from 'yaml'

export type Path = (string | number)[]

/** `['criteria', 2, 'levels', '4']` → `criteria[2].levels.4`. */
export function showPath(path: Path): string {
  return path
    .map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('')
}

/** Where the value at a path starts, or its key; null where the file has nothing there. Keys count as text: `4:` is `'4'`. */
export function offsetOf(document: Document, path: Path, part: 'value' | 'key'): number | null {
  let node: unknown = document.contents
  let key: unknown = null
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(item => isScalar(item.key) && String(item.key.value) === String(step))
      key = pair?.key
      node = pair?.value
    } else {
      node = isSeq(node) ? node.items[Number(step)] : undefined
      key = node
    }
    if (node === undefined) return null
  }
  return startOf(part === 'key' ? key : node)
}

const startOf = (node: unknown): number | null =>
  (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? null

const known = new WeakMap<object, ReadonlyMap<number, readonly { sentence: number }[]>>()
const NONE: readonly never[] = []

/** Those of a sentence, in order; the list is sorted out once, so that long answers cost no more a sentence than short ones. */
export function inSentence<T extends { sentence: number }>(
  items: readonly T[],
  sentence: number,
): readonly T[] {
  let groups = known.get(items) as Map<number, T[]> | undefined
  if (groups === undefined) {
    groups = new Map()
    for (const item of items) {
      const group = groups.get(item.sentence)
      if (group) group.push(item)
      else groups.set(item.sentence, [item])
    }
    known.set(items, groups)
  }
  return groups.get(sentence) ?? NONE
}

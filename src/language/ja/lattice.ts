/**
 * The graph of possible words of one piece of text, and the cheapest way through it (Viterbi). Nodes live in flat
 * arrays that are reused from piece to piece; a node is an index into them, node 0 is the beginning.
 */
export class Lattice {
  start = new Int32Array(0)
  end = new Int32Array(0)
  feature = new Uint16Array(0)
  base = new Uint16Array(0)
  #context = new Uint16Array(0)
  #cost = new Int32Array(0)
  #previous = new Int32Array(0)
  #nextWithSameEnd = new Int32Array(0)
  #count = 0

  /** First node of those that end at a position, -1 for none. */
  #endingAt = new Int32Array(0)

  /** Cheapest way to reach a context from the position `#knownFor` says: many words share a context. */
  #knownFor: Int32Array
  #knownCost: Int32Array
  #knownPrevious: Int32Array

  /** Predecessors compared so far, over all texts: lets a test hold the work linear without a clock. */
  comparisons = 0

  constructor(
    private readonly connection: Int16Array,
    private readonly contexts: number,
  ) {
    this.#knownFor = new Int32Array(contexts)
    this.#knownCost = new Int32Array(contexts)
    this.#knownPrevious = new Int32Array(contexts)
  }

  begin(length: number): void {
    if (this.#endingAt.length <= length) this.#endingAt = new Int32Array(length + 1)
    this.#endingAt.fill(-1, 0, length + 1)
    this.#knownFor.fill(-1)
    if (this.start.length === 0) this.#grow(1 << 12)
    this.#count = 1
    this.#nextWithSameEnd[0] = -1
    this.#previous[0] = -1
    this.#endingAt[0] = 0
  }

  reaches(position: number): boolean {
    return this.#endingAt[position]! >= 0
  }

  /** Adds a word [start, end) that follows whatever ends at `from` (before `start` where blanks lie between). */
  add(
    from: number,
    start: number,
    end: number,
    context: number,
    cost: number,
    feature: number,
    base: number,
  ) {
    if (this.#count === this.start.length) this.#grow(this.#count * 2)
    if (this.#knownFor[context] !== from) this.#connect(from, context)
    const node = this.#count++
    this.start[node] = start
    this.end[node] = end
    this.feature[node] = feature
    this.base[node] = base
    this.#context[node] = context
    this.#cost[node] = this.#knownCost[context]! + cost
    this.#previous[node] = this.#knownPrevious[context]!
    this.#nextWithSameEnd[node] = this.#endingAt[end]!
    this.#endingAt[end] = node
  }

  /** The nodes of the cheapest way to `end`, last one first. */
  pathBack(end: number): number[] {
    this.#connect(end, 0)
    const path: number[] = []
    for (let node = this.#knownPrevious[0]!; node > 0; node = this.#previous[node]!) path.push(node)
    return path
  }

  #connect(position: number, context: number): void {
    const row = context * this.contexts
    let best = 0x7fffffff
    let previous = 0
    for (let node = this.#endingAt[position]!; node >= 0; node = this.#nextWithSameEnd[node]!) {
      const cost = this.#cost[node]! + this.connection[row + this.#context[node]!]!
      this.comparisons++
      if (cost < best) {
        best = cost
        previous = node
      }
    }
    this.#knownFor[context] = position
    this.#knownCost[context] = best
    this.#knownPrevious[context] = previous
  }

  #grow(size: number): void {
    this.start = copied(this.start, new Int32Array(size))
    this.end = copied(this.end, new Int32Array(size))
    this.feature = copied(this.feature, new Uint16Array(size))
    this.base = copied(this.base, new Uint16Array(size))
    this.#context = copied(this.#context, new Uint16Array(size))
    this.#cost = copied(this.#cost, new Int32Array(size))
    this.#previous = copied(this.#previous, new Int32Array(size))
    this.#nextWithSameEnd = copied(this.#nextWithSameEnd, new Int32Array(size))
  }
}

function copied<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from)
  return to
}

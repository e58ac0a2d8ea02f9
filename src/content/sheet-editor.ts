import { isMap, isScalar, isSeq, parseDocument, stringify, type Pair, type YAMLMap } from 'yaml'
import type { Path } from './places.js'

type Item = string | Record<string, string>

const STEP = 2

/** Changes a company sheet as a person would: text is put in, and whatever else stands there stays, to the letter. */
export class SheetEditor {
  /** @param text a sheet that can be read */
  constructor(private source: string) {}

  get text(): string {
    return this.source
  }

  /** Whether something is written there: no empty text and no empty list. */
  has(path: Path): boolean {
    const node = this.nodeAt(path)
    if (isSeq(node) || isMap(node)) return node.items.length > 0
    return isScalar(node) && node.value !== null && String(node.value).trim() !== ''
  }

  count(path: Path): number {
    const node = this.nodeAt(path)
    return isSeq(node) ? node.items.length : 0
  }

  /** Of a list, what each item says: its text, or the text that it holds. */
  texts(path: Path): string[] {
    const node = this.nodeAt(path)
    return (isSeq(node) ? node.items : []).flatMap(item => {
      const text: unknown = isMap(item) ? item.get('text') : isScalar(item) ? item.value : null
      return typeof text === 'string' ? [text] : []
    })
  }

  /** Of a text that is empty or missing. */
  set(path: Path, value: string): void {
    const { pair, indent } = this.pairAt(path)
    if (pair) this.fill(pair, ` ${scalar(value)}`, '')
    else this.append(path, `${pad(indent)}${path.at(-1)}: ${scalar(value)}`)
  }

  /** At the end of a list, which is begun where there is none. */
  add(path: Path, value: Item): void {
    const { pair, indent } = this.pairAt(path)
    const node = pair?.value
    if (isSeq(node) && node.items.length > 0) {
      if (node.flow) this.insert(node.range![1] - 1, `, ${stringify(value, FLOW).trim()}`)
      else this.insertLine(endOf(node), itemLines(value, this.columnOf(node.range![0])))
    } else if (pair) this.fill(pair, '', `\n${itemLines(value, indent + STEP)}`)
    else this.append(path, `${pad(indent)}${path.at(-1)}:\n${itemLines(value, indent + STEP)}`)
  }

  private nodeAt(path: Path): unknown {
    return parseDocument(this.source).getIn(path, true)
  }

  /** The pair at a path, and how far its key is indented, or would be. */
  private pairAt(path: Path): { pair: Pair<unknown, unknown> | null; indent: number } {
    const above: unknown = parseDocument(this.source).getIn(path.slice(0, -1), true)
    const root = path.length === 1 ? parseDocument(this.source).contents : above
    if (!isMap(root) || root.items.length === 0) return { pair: null, indent: (path.length - 1) * STEP }
    return { pair: pairOf(root, path.at(-1)!) ?? null, indent: this.columnOf(startOf(root.items[0]!.key)) }
  }

  /** In place of an empty value: `beside` the key, `below` its line; comments stay where they are. */
  private fill({ key, value }: Pair<unknown, unknown>, beside: string, below: string): void {
    const colon = this.source.indexOf(':', endOf(key)) + 1
    const range = (value as { range?: [number, number, number] } | null)?.range
    const written = range && range[1] > range[0] ? range : null
    if (written) this.source = this.source.slice(0, colon) + this.source.slice(written[1])
    this.insert(colon, beside)
    if (below) this.insert(this.lineEnd(colon), below)
  }

  /** At the end of what holds it, which is made where it isn't there. */
  private append(path: Path, lines: string): void {
    const parent = path.slice(0, -1)
    const above = parent.length === 0 ? parseDocument(this.source).contents : this.nodeAt(parent)
    if (isMap(above) && above.items.length > 0) this.insertLine(endOf(lastValue(above)), lines)
    else if (parent.length === 0) this.source = `${this.source.replace(/\n*$/, '\n')}${lines}\n`
    else {
      const { pair, indent } = this.pairAt(parent)
      if (pair) this.fill(pair, '', `\n${lines}`)
      else this.append(parent, `${pad(indent)}${parent.at(-1)}:\n${lines}`)
    }
  }

  private insert(at: number, text: string): void {
    this.source = this.source.slice(0, at) + text + this.source.slice(at)
  }

  private insertLine(after: number, lines: string): void {
    this.insert(this.lineEnd(after), `\n${lines}`)
  }

  private lineEnd(at: number): number {
    const end = this.source.indexOf('\n', at)
    return end < 0 ? this.source.length : end
  }

  private columnOf(at: number): number {
    return at - (this.source.lastIndexOf('\n', at - 1) + 1)
  }
}

const FLOW = { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', collectionStyle: 'flow' } as const
const scalar = (value: string): string => stringify(value, { lineWidth: 0 }).trimEnd()
const pad = (columns: number): string => ' '.repeat(columns)

const pairOf = (map: YAMLMap, key: string | number) =>
  map.items.find(item => isScalar(item.key) && String(item.key.value) === String(key))

const startOf = (node: unknown): number => (node as { range: [number, number, number] }).range[0]
/** Where a value ends, without the line break and the comments after it. */
function endOf(node: unknown): number {
  if (isSeq(node) && !node.flow && node.items.length > 0) return endOf(node.items.at(-1))
  if (isMap(node) && !node.flow && node.items.length > 0) return endOf(lastValue(node))
  return (node as { range: [number, number, number] }).range[1]
}

function lastValue(map: YAMLMap): unknown {
  const { key, value } = map.items.at(-1)!
  return (value as { range?: unknown } | null)?.range ? value : key
}

/** A list's item; of a map a line for each key. */
function itemLines(value: Item, indent: number): string {
  if (typeof value === 'string') return `${pad(indent)}- ${scalar(value)}`
  const lines = Object.entries(value).map(([key, text]) => `${key}: ${scalar(text)}`)
  return lines.map((line, at) => `${pad(indent)}${at === 0 ? '- ' : '  '}${line}`).join('\n')
}

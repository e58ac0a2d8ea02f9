import { isMap, isScalar, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from 'yaml'
import type { Path } from './places.js'

/** Changes a YAML file as a person would: what isn't touched stays, comments too. */
export class SheetEditor {
  private readonly document: Document

  /** @param text one that can be read */
  constructor(text: string) {
    this.document = parseDocument(text)
  }

  get text(): string {
    return this.document.toString({ lineWidth: 0 })
  }

  /** Whether something is written there: no empty text and no empty list. */
  has(path: Path): boolean {
    const node = this.document.getIn(path, true)
    if (isSeq(node) || isMap(node)) return node.items.length > 0
    return isScalar(node) && node.value !== null && String(node.value).trim() !== ''
  }

  count(path: Path): number {
    const node = this.document.getIn(path, true)
    return isSeq(node) ? node.items.length : 0
  }

  /** Of a list, what each item says: its text, or the text that it holds. */
  texts(path: Path): string[] {
    const node = this.document.getIn(path, true)
    return (isSeq(node) ? node.items : []).flatMap(item => {
      const text: unknown = isMap(item) ? item.get('text') : isScalar(item) ? item.value : null
      return typeof text === 'string' ? [text] : []
    })
  }

  set(path: Path, value: string): void {
    this.makeWayTo(path)
    this.document.setIn(path, value)
  }

  /** At the end of a list, which is begun where there is none. */
  add(path: Path, value: string | Record<string, string>): void {
    const node = this.document.getIn(path, true)
    if (!isSeq(node)) {
      this.makeWayTo(path)
      this.put(path, new YAMLSeq())
    }
    const list = this.document.getIn(path, true) as YAMLSeq
    // `[]` can hold no map that anybody would want to read.
    if (list.items.length === 0) list.flow = false
    list.add(this.document.createNode(value))
  }

  /** `role:` alone holds nothing that anything could be put under. */
  private makeWayTo(path: Path): void {
    for (let length = 1; length < path.length; length++) {
      const above = path.slice(0, length)
      const node = this.document.getIn(above, true)
      if (!isMap(node) && !isSeq(node)) this.put(above, new YAMLMap())
    }
  }

  /** In place of nothing, whose comments it takes over. */
  private put(path: Path, node: YAMLMap | YAMLSeq): void {
    const before = this.document.getIn(path, true)
    if (isScalar(before)) {
      node.comment = before.comment ?? null
      node.commentBefore = before.commentBefore ?? null
    }
    this.document.setIn(path, node)
  }
}

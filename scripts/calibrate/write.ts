import { Document, isMap, isSeq, parseDocument, visit, type YAMLMap } from 'yaml'

/** A model as it stands in a rubric, both languages. */
export type ModelBlock = Record<string, unknown>

/** A place in a rubric's YAML that a fit owns: `criteria`, `depth`, `model`. */
export interface Slot {
  list: 'criteria' | 'causes'
  id: string
  value: ModelBlock
}

/**
 * Puts fitted values into a rubric's text. Only the values' own lines change: comments, order and line breaks
 * of everything else stay to the byte.
 */
export function writeModels(yaml: string, slots: Slot[]): string {
  return slots.reduce(writeModel, yaml)
}

function writeModel(yaml: string, { list, id, value }: Slot): string {
  const document = parseDocument(yaml)
  const items = document.get(list)
  if (!isSeq(items)) throw new Error(`no ${list}`)
  const item = items.items.find(
    (candidate): candidate is YAMLMap => isMap(candidate) && candidate.get('id') === id,
  )
  if (!item) throw new Error(`no ${list} ${id}`)
  const block = indent(toYaml({ model: value }), '    ')
  return replaceKey(yaml, item, 'model', block)
}

/** Replaces the lines of `key: …` in a block map, or adds them at its end. */
export function replaceKey(yaml: string, map: YAMLMap, key: string, block: string): string {
  const pair = map.items.find(({ key: name }) => String(name) === key)
  const [, , mapEnd] = map.range!
  if (!pair) {
    const end = mapEnd - (/\s*$/.exec(yaml.slice(0, mapEnd))?.[0].length ?? 0)
    return `${yaml.slice(0, end)}\n${block.trimEnd()}${yaml.slice(end)}`
  }
  const start = yaml.lastIndexOf('\n', (pair.key as { range: [number, number, number] }).range[0]) + 1
  const valueEnd = (pair.value as { range: [number, number, number] }).range[1]
  const end = valueEnd - (/\s*$/.exec(yaml.slice(0, valueEnd))?.[0].length ?? 0)
  return `${yaml.slice(0, start)}${block.trimEnd()}${yaml.slice(end)}`
}

/** Lists of numbers on one line. */
function toYaml(value: unknown): string {
  const document = new Document(value)
  visit(document, { Seq: (_, seq) => void (seq.flow = true) })
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}

const indent = (text: string, by: string) => text.replace(/^(?=.)/gm, by)

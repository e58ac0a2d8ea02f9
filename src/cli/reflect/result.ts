import { parseReflection } from '../../content/reflection.js'
import { withResult } from '../../content/reflection-yaml.js'
import { changeReflection, noteFile, readReflections, reflectionIds } from '../../notebook/index.js'
import type { Reflection } from '../../types/index.js'
import { UsageError } from '../errors.js'

/**
 * Adds a result to a note: the one named, the `last` one, or else the last without any.
 * @throws UsageError, ContentError, NotebookError
 */
export function addResult(
  data: string,
  result: 'pass' | 'fail',
  name: string | undefined,
): { id: string; note: Reflection } {
  const id = chosen(data, name)
  const file = noteFile(data, id)
  let note: Reflection | null = null
  changeReflection(file, yaml => {
    note = parseReflection(yaml, file)
    return withResult(yaml, result)
  })
  return { id, note: note! }
}

function chosen(data: string, name: string | undefined): string {
  const ids = reflectionIds(data)
  const [last] = ids
  if (last === undefined) throw new UsageError('noNotes', { dir: data })
  if (name === 'last') return last
  if (name === undefined) {
    const open = readReflections(data, parseReflection).find(({ reflection }) => reflection.result === null)
    if (!open) throw new UsageError('noOpenNote')
    return open.id
  }
  // The file's own name is understood as well.
  const id = ids.find(known => known === name || known === `note-${name}`)
  if (id === undefined) throw new UsageError('unknownNote', { name, dir: data, known: ids.join(', ') })
  return id
}

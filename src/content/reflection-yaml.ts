import { Document } from 'yaml'
import type { Reflection } from '../types/index.js'
import { SheetEditor } from './sheet-editor.js'

/** A new note as a person would write it: what is open yet stands there without a value. */
export function reflectionYaml(note: Reflection, comment: string): string {
  const written = {
    ...note,
    questions: note.questions.map(item =>
      Object.fromEntries(Object.entries(item).filter(([, value]) => value !== null)),
    ),
  }
  const document = new Document(written)
  document.commentBefore = ` ${comment}`
  return document.toString({ lineWidth: 0, nullStr: '' })
}

/** The same YAML with a category at every question, so that it can be seen and corrected. */
export function withCategories(yaml: string, { questions }: Reflection): string {
  const editor = new SheetEditor(yaml)
  const missing = questions.flatMap(({ category }, index) =>
    editor.has(['questions', index, 'category']) ? [] : [{ category, index }],
  )
  if (missing.length === 0) return yaml
  for (const { category, index } of missing) editor.set(['questions', index, 'category'], category)
  return editor.text
}

/** The same YAML with the result, whatever stood there before. */
export function withResult(yaml: string, result: 'pass' | 'fail'): string {
  const editor = new SheetEditor(yaml)
  editor.set(['result'], result)
  return editor.text
}

import { SheetEditor } from '../../content/sheet-editor.js'
import { fill } from '../../i18n/fill.js'
import type { Catalogue } from '../../i18n/index.js'
import type { Asker } from '../../terminal/index.js'
import { SECTIONS, SOURCES, type Field, type Section, type Step } from './steps.js'

export interface Guide {
  asker: Asker
  editor: SheetEditor
  words: Catalogue['prep']
  /** Says something between two questions. */
  say(text: string): Promise<void>
  /** Called after every answer, so that nothing that was entered can be lost. */
  save(text: string): void
}

/** Asks for what the sheet still lacks, section by section; lists may always grow. */
export async function guideThrough(guide: Guide): Promise<void> {
  for (const [section, steps] of Object.entries(SECTIONS) as [Section, Step[]][]) {
    await guide.say(guide.words.sections[section])
    for (const step of steps) await ask(step, guide)
  }
}

async function ask(step: Step, guide: Guide): Promise<void> {
  const { asker, editor, words, save } = guide
  if (step.kind === 'one') {
    if (editor.has(step.path)) return
    const text = await given(step, guide)
    if (text) editor.set(step.path, text)
    return save(editor.text)
  }
  for (;;) {
    const known = editor.count(step.path)
    const more = known > 0 ? ` (${fill(words.soFar, { number: known })})` : ''
    const text = await asker.line(words.ask[step.ask] + more)
    if (!text) return
    editor.add(step.path, step.kind === 'texts' ? text : await item(text, step, guide))
    save(editor.text)
  }
}

/** Without the company's name no command could read the sheet. */
async function given({ path, ask }: Step & { kind: 'one' }, { asker, words }: Guide): Promise<string> {
  const required = path.join('.') === 'company.name'
  for (;;) {
    const text = await asker.line(words.ask[ask])
    if (text || !required) return text
  }
}

async function item(text: string, step: Step & { kind: 'maps' }, guide: Guide) {
  const made: Record<string, string> = { [step.key]: text }
  for (const field of step.then) {
    const value = await valueOf(field, guide)
    if (value) made[field.key] = value
  }
  return made
}

async function valueOf({ ask, from }: Field, { asker, editor, words }: Guide): Promise<string> {
  const message = words.ask[ask]
  if (from === 'sources')
    return asker.choose(
      message,
      SOURCES.map(source => [source, words.sources[source]] as const),
    )
  const known =
    from === 'sheet'
      ? [...editor.texts(['company', 'facts']), ...editor.texts(['role', 'floor-problems'])]
      : []
  if (known.length === 0) return asker.line(message)
  const chosen = await asker.choose(message, [
    ...known.map(text => [text, text] as const),
    ['', words.ask.otherFact],
  ])
  return chosen || asker.line(message)
}

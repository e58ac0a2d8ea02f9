import { parseReflection } from '../../content/reflection.js'
import { reflectionYaml } from '../../content/reflection-yaml.js'
import { SheetEditor } from '../../content/sheet-editor.js'
import { addReflection, changeReflection, noteFile } from '../../notebook/index.js'
import type { Reflection } from '../../types/index.js'

/** Writes a note bit by bit: each bit is on the disk when a method returns. */
export class Pen {
  private constructor(
    readonly id: string,
    readonly file: string,
  ) {}

  /** @throws NotebookError `cannotWrite` */
  static begin(data: string, note: Reflection, comment: string): Pen {
    const id = addReflection(data, note.date, reflectionYaml(note, comment))
    return new Pen(id, noteFile(data, id))
  }

  /** Changes the note as it stands now, hand edits included. @throws ContentError, NotebookError */
  change(edit: (editor: SheetEditor) => void): void {
    changeReflection(this.file, yaml => {
      // What can't be read as a note is not for us to write into.
      parseReflection(yaml, this.file)
      const editor = new SheetEditor(yaml)
      edit(editor)
      return editor.text
    })
  }

  /** A text that was given; '' leaves it open. */
  set(path: (string | number)[], text: string): void {
    if (text !== '') this.change(editor => editor.set(path, text))
  }
}

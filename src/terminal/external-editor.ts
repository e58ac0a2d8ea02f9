import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TerminalIo } from './io.js'

/** The person's own editor, as the environment names it; null where it names none. */
export const editorOf = ({ VISUAL, EDITOR }: TerminalIo['env']): string | null => VISUAL || EDITOR || null

/**
 * Lets the person write in their own editor, in a file that nobody else can read and that is gone afterwards.
 * @returns what stands in the file, or null where the editor failed
 */
export function writeInEditor(editor: string, draft: string): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'coach-'))
  const file = join(folder, 'answer.md')
  try {
    writeFileSync(file, draft, { mode: 0o600 })
    // Through a shell, since it may be named with arguments: `code --wait`.
    const { status } = spawnSync(`${editor} "${file}"`, { shell: true, stdio: 'inherit' })
    return status === 0 ? readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trimEnd() : null
  } finally {
    rmSync(folder, { recursive: true })
  }
}

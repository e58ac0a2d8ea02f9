import { beginProfile, profileFile, readProfile } from '../../notebook/index.js'
import { replaceText } from '../../platform/replace-file.js'
import { STATEMENT_IDS } from '../../profile/index.js'
import type { ProfileEntry } from '../../types/index.js'

/** `profile.yaml` as it was read. */
export interface Store {
  file: string
  text: string | null
  /** Oldest first. */
  entries: ProfileEntry[]
}

/** @throws NotebookError `unreadable`; ContentError */
export async function openStore(data: string): Promise<Store> {
  const file = profileFile(data)
  const text = readProfile(file)
  if (text === null) return { file, text, entries: [] }
  const { parseProfile } = await import('../../content/profile.js')
  return { file, text, entries: parseProfile(text, file, STATEMENT_IDS) }
}

/** On the disk when it returns; the earlier entries stay. @throws NotebookError, FileError */
export async function addEntry({ file, text }: Store, entry: ProfileEntry, comment: string): Promise<void> {
  const { withEntry } = await import('../../content/profile.js')
  const after = withEntry(text, entry, comment)
  if (text === null) beginProfile(file, after)
  else replaceText(file, '/', text, after)
}

import type { Fix } from '../../types/index.js'

/**
 * Puts fixes into a text. Of two that overlap the first one counts; the other is found again in the new text.
 * @returns the new text, and how many were put in.
 */
export function applyFixes(text: string, fixes: readonly Fix[]): { text: string; applied: number } {
  const parts: string[] = []
  let done = 0
  let applied = 0
  for (const fix of [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (fix.start < done) continue
    parts.push(text.slice(done, fix.start), fix.text)
    done = fix.end
    applied++
  }
  return { text: parts.join('') + text.slice(done), applied }
}

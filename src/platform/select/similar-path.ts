import { readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { nearest } from '../../content/nearest.js'
import { isGlob } from '../../review/select/patterns.js'

/** The path or glob that may have been meant: its first part that isn't there, as something beside it is called. */
export function similarPath(pattern: string, cwd: string): string | null {
  const parts = pattern.split('/')
  let folder = pattern.startsWith('/') ? '/' : cwd
  for (const [index, part] of parts.entries()) {
    const names = namesIn(folder)
    const isLast = index === parts.length - 1
    if (!names.includes(part) && !['', '.', '..'].includes(part)) {
      // A glob that stands for several folders may fail anywhere below.
      if (isGlob(part) && !isLast) return null
      const near = nearest(part, isGlob(part) ? endingsOf(names) : names)
      return near && near !== part
        ? [...parts.slice(0, index), near, ...parts.slice(index + 1)].join('/')
        : null
    }
    folder = join(folder, part)
  }
  return null
}

const endingsOf = (names: string[]) => [...new Set(names.map(name => `*${extname(name)}`))]

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}

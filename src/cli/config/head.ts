import { frontMatterOf } from '../../content/answers-file.js'
import type { FrontMatter } from '../../content/front-matter.js'
import { besideFile } from '../loading.js'

/** What the head of an answers file says, its paths from the working folder, and the line of a key. */
export interface Head {
  front: FrontMatter
  lineOf(key: string): number
}

/** @throws ContentError; null where the file has no head. */
export async function headOf(text: string, file: string): Promise<Head | null> {
  const found = frontMatterOf(text)
  if (found === null) return null
  const { parseFrontMatter } = await import('../../content/front-matter.js')
  const said = parseFrontMatter(found.text, file, found.line)
  const beside = (path: string | null) => (path === null ? null : besideFile(path, file))
  return {
    front: { ...said, company: beside(said.company), firstRound: beside(said.firstRound) },
    lineOf: key =>
      found.line +
      Math.max(
        0,
        found.text.split('\n').findIndex(line => line.startsWith(`${key}:`)),
      ),
  }
}

import { parseDocument, isSeq } from 'yaml'
import * as z from 'zod'
import { SCALE, type Agreements, type ProfileEntry } from '../types/index.js'
import { shape } from './shape.js'
import { check, readYaml } from './source.js'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const agreement = z.literal(SCALE)

/** Every statement by its id; `whole`: none may be missing. */
function answersSchema(ids: readonly string[], whole: boolean) {
  const fields = Object.fromEntries(ids.map(id => [id, whole ? agreement : agreement.optional()]))
  return shape(fields) as unknown as z.ZodType<Record<string, Agreements[string] | undefined>>
}

/** A file of answers, one a statement. @throws ContentError */
export const parseAgreements = (yaml: string, file: string, ids: readonly string[]): Agreements =>
  given(check(readYaml(yaml, file), answersSchema(ids, true)))

/** The answers of each time, oldest first. @throws ContentError */
export function parseProfile(yaml: string, file: string, ids: readonly string[]): ProfileEntry[] {
  const schema = shape({
    version: z.literal(1),
    // A later version may have other statements than the one that asked.
    profiles: z.array(shape({ date: day, answers: answersSchema(ids, false) })).min(1),
  })
  const { profiles } = check(readYaml(yaml, file), schema)
  return profiles.map(({ date, answers }) => ({ date, answers: given(answers) }))
}

const given = (answers: Record<string, Agreements[string] | undefined>): Agreements =>
  Object.fromEntries(
    Object.entries(answers).flatMap(([id, value]) => (value === undefined ? [] : [[id, value]])),
  )

/**
 * The file with one more entry at its end; what else stands there stays, comments too.
 * @param before a file that can be read; null: a new one, begun with `comment`
 */
export function withEntry(before: string | null, entry: ProfileEntry, comment: string): string {
  const document = parseDocument(before ?? 'version: 1\nprofiles: []\n')
  if (before === null) document.commentBefore = comment
  const list = document.get('profiles')
  if (!isSeq(list)) throw new Error('a profile that was read has a list of profiles')
  list.flow = false
  list.add(document.createNode(entry))
  return document.toString({ lineWidth: 0 })
}

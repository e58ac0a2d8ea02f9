import * as z from 'zod'
import { LANGS } from '../types/index.js'
import { kebab } from './kebab.js'
import type { Expected } from './problem.js'

// Each schema checks a file or two; compiling it first would take longer than that.
z.config({ jitless: true })

type Fields = Record<string, z.ZodType>
type Output<F extends Fields> = { [K in keyof F]: z.output<F[K]> }

/** What the keys of a map are: its own names, or ids of rules, which are too many to list. */
type Keys = 'names' | 'rules'

/** The fields of each shape, by their names in the file: a schema for editors is made from them. */
export const fieldsOf = new WeakMap<z.ZodType, Record<string, z.ZodType>>()

/**
 * A map with exactly these fields, written in kebab-case in the file. An unknown key is an error that carries
 * the valid ones, so that the message can name the nearest.
 */
export function shape<F extends Fields>(fields: F, are: Keys = 'names'): z.ZodType<Output<F>> {
  const keys = Object.keys(fields)
  const inFile = Object.fromEntries(keys.map(key => [kebab(key), fields[key] as z.ZodType]))
  const values = Object.keys(inFile)
  const fitting = z
    .looseObject(inFile)
    .superRefine(
      (value, context) => {
        for (const key of Object.keys(value)) {
          const expected: Expected = { kind: are === 'rules' ? 'rule' : 'known-key', values }
          if (!values.includes(key))
            context.addIssue({ code: 'custom', path: [key], params: { expected, found: key } })
        }
      },
      // Also beside other mistakes: a mistyped key and a missing one come together.
      { when: () => true },
    )
    .transform(value => Object.fromEntries(keys.map(key => [key, value[kebab(key)]])))
  const made = mapOf(values, are).pipe(fitting as never) as unknown as z.ZodType<Output<F>>
  fieldsOf.set(made, inFile)
  return made
}

/** Anything but a map is refused with the keys that it should have. */
const mapOf = (values: string[], are: Keys) =>
  z.unknown().superRefine((value, context) => {
    const isMap = value !== null && typeof value === 'object' && !Array.isArray(value)
    if (!isMap) {
      const expected: Expected = are === 'rules' ? { kind: 'type', name: 'map' } : { kind: 'keys', values }
      context.addIssue({ code: 'custom', params: { expected } })
    } else if (Object.hasOwn(value, PROTO)) {
      // The one key that zod drops before anybody can refuse it.
      const expected: Expected = { kind: are === 'rules' ? 'rule' : 'known-key', values }
      context.addIssue({ code: 'custom', path: [PROTO], params: { expected, found: PROTO } })
    }
  })

const PROTO = '__proto__'

export const text = z.string().trim().min(1)

/** Both languages, always. */
export const bilingual = shape({ ja: text, en: text })

/** Both languages of something else. */
export const inBoth = <T extends z.ZodType>(item: T) => shape({ ja: item, en: item })

export const lang = z.enum(LANGS)
export const stage = z.literal([1, 2])

/** A list in which no id stands twice. */
export const listOf = <T extends { id: string }>(item: z.ZodType<T>): z.ZodType<T[]> =>
  z.array(item).superRefine(
    (items, context) => {
      const ids = items.map(value => (value as Partial<T> | null)?.id)
      ids.forEach((id, index) => {
        const expected: Expected = { kind: 'unique' }
        if (id !== undefined && ids.indexOf(id) < index)
          context.addIssue({ code: 'custom', path: [index, 'id'], params: { expected, found: id } })
      })
    },
    { when: ({ value }) => Array.isArray(value) },
  )

import { sanitise } from './sanitise.js'

/** A setting as a reader sees it: `['rules', 'language/filler']`, its value and where it comes from. */
export interface Printed {
  path: readonly [key: string, id?: string]
  /** null: not set. */
  value: string | number | readonly string[] | null
  from: string
}

/** What is set by id holds one key for each. */
const INNER: Record<string, string> = { criteria: 'min-level', causes: 'fail-on' }

/** As a configuration file, with the origins behind the values; what isn't set is commented out. */
export function configYaml(settings: readonly Printed[]): string {
  const heads = [...new Set(settings.map(({ path }) => path[0]))]
  const lines = heads.flatMap(head => {
    const all = settings.filter(({ path }) => path[0] === head)
    return all[0]!.path.length === 1 ? all.map(setting => lineFor(setting)) : [`${head}:`, ...all.map(byId)]
  })
  return `${lines.join('\n')}\n`
}

const lineFor = ({ path, value, from }: Printed) =>
  value === null ? `# ${path[0]}:  # ${from}` : `${path[0]}: ${scalar(value)}  # ${sanitise(from)}`

function byId({ path: [head, id], value, from }: Printed): string {
  const inner = INNER[head]
  const said = inner ? `{ ${inner}: ${scalar(value)} }` : scalar(value)
  return `  ${id}: ${said}  # ${sanitise(from)}`
}

const WORDS = /^[A-Za-z][\w./-]*$/
const MEANING_SOMETHING = /^(true|false|null)$/i

function scalar(value: Printed['value']): string {
  if (typeof value === 'object' && value !== null) return `[${value.map(scalar).join(', ')}]`
  const isPlain = typeof value === 'number' || (WORDS.test(value!) && !MEANING_SOMETHING.test(value!))
  return isPlain ? String(value) : sanitise(JSON.stringify(value))
}

/** `{version: 1, config, file, settings: {fail_on: {value, from}, rules: {"language/filler": {value, from}}}}`. */
export function configJson(settings: readonly Printed[], config: string | null, file: string | null): string {
  const out: Record<string, Record<string, unknown>> = { rules: {}, criteria: {}, causes: {} }
  for (const { path, value, from } of settings) {
    const [key, id] = path
    if (id === undefined) out[key.replaceAll('-', '_')] = { value, from }
    else out[key]![id] = { value, from }
  }
  return `${JSON.stringify({ version: 1, config, file, settings: out }, null, 2)}\n`
}

import { kebab } from '../../content/kebab.js'
import { readText } from '../../platform/files.js'
import { configJson, configYaml, type Printed } from '../../report/config-text.js'
import type { Run } from '../command.js'
import { sayingsOf, type Origin } from '../config/effective.js'
import { configFile } from '../config/find.js'
import { headOf, type Head } from '../config/head.js'
import { loadConfig } from '../config/load.js'
import { EXIT } from '../exit.js'
import { write } from '../io.js'

export const run: Run = async ({ io }, [file], { format, ...flags }) => {
  const layers = await loadConfig(flags, io.cwd)
  const head = file === undefined ? null : await headOf(readText(file, io.cwd), file)
  const speakers = { layers, file: file ?? null, front: head?.front ?? null, flags }
  const printed = [...sayingsOf(speakers, io.cwd)].map(([key, { value, from }]): Printed => {
    const path = pathOf(key)
    return { path, value: value as Printed['value'], from: originOf(from, path[0], file, head) }
  })
  const sorted = [
    ...printed.filter(({ path }) => path.length === 1),
    ...printed.filter(({ path }) => path.length > 1).sort(byPath),
  ]
  const text =
    format === 'json' ? configJson(sorted, configFile(flags, io.cwd), file ?? null) : configYaml(sorted)
  await write(io.stdout, text)
  return EXIT.done
}

const byPath = ({ path: a }: Printed, { path: b }: Printed) => (a.join('.') < b.join('.') ? -1 : 1)

/** `rules.language/filler` → its two parts; `failOn` → `fail-on`. */
function pathOf(key: string): Printed['path'] {
  const dot = key.indexOf('.')
  return dot < 0 ? [kebab(key)] : [key.slice(0, dot), key.slice(dot + 1)]
}

function originOf(from: Origin, key: string, file: string | undefined, head: Head | null): string {
  switch (from.kind) {
    case 'default':
      return 'default'
    case 'flag':
      return from.name
    case 'front-matter':
      return `${file}:${head!.lineOf(key)}`
    case 'config':
      return `${from.extended ? 'extends ' : ''}${from.file}:${from.line}`
  }
}

import type { ConfigSettings, FileSettings } from '../types/index.js'
import { configSchema } from './config-schema.js'
import { check, problemAt, problemsIn, readYaml, type Source } from './source.js'

/** What one configuration file says, as it says it: paths start at its own folder. */
export interface ConfigFile extends ConfigSettings {
  extends: string[]
  overrides: (FileSettings & { files: string[] })[]
}

/**
 * Reads `coach.config.yaml`.
 * @param ruleIds the rules that there are
 * @returns what it says, and its source to find places in.
 * @throws ContentError with every mistake that is in the file itself; nothing is looked up elsewhere.
 */
export function readConfig(
  yaml: string,
  file: string,
  ruleIds: readonly string[],
): { config: ConfigFile; source: Source } {
  const source = readYaml(yaml, file)
  const { extends: bases, overrides, ...settings } = withoutUnsaid(check(source, configSchema(ruleIds)))
  const config = {
    ...(settings as ConfigSettings),
    extends: bases === undefined ? [] : [bases].flat(),
    overrides: (overrides ?? []) as ConfigFile['overrides'],
  }
  const shown = (config.format ?? []).flatMap((value, index) => (value.includes('=') ? [] : [index]))
  if (shown.length > 1)
    throw problemsIn(
      source,
      shown.slice(1).map(index => {
        const format = config.format![index]!
        return problemAt(
          source,
          ['format', index],
          { kind: 'one-to-stdout', example: `${format}=report.txt` },
          format,
        )
      }),
    )
  return { config, source }
}

type Said<T> = { [K in keyof T]?: Exclude<T[K], undefined> }

/** What a shape leaves undefined is absent, at every depth, so that settings can be laid over one another. */
function withoutUnsaid<T extends object>(map: T): Said<T> {
  const clean = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(clean)
    return value !== null && typeof value === 'object' ? withoutUnsaid(value) : value
  }
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, clean(value)]])),
  ) as Said<T>
}

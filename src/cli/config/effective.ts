import { dirname, relative, resolve } from 'node:path'
import { kebab } from '../../content/kebab.js'
import type { FrontMatter } from '../../content/front-matter.js'
import { shippedRules } from '../../platform/shipped.js'
import { memo } from '../../signals/memo.js'
import type {
  CauseFails,
  CauseId,
  ConfigLayer,
  ConfigSettings,
  CriterionId,
  FailOn,
  Lang,
  Level,
  RuleLevel,
  Stage,
  Track,
} from '../../types/index.js'
import type { Flags } from '../command.js'
import { matches } from './glob.js'

/** Where a value comes from. */
export type Origin =
  | { kind: 'default' }
  | { kind: 'flag'; name: string }
  | { kind: 'front-matter' }
  | { kind: 'config'; file: string; line: number; extended: boolean }

export interface Said {
  value: unknown
  from: Origin
}

/** Every setting by its key: `stage`, `rules.language/filler`, `criteria.depth`, `causes.same-story`. */
export type Sayings = Map<string, Said>

/** Patterns, and the folder they start at, itself said from the working folder. */
export interface Patterns {
  from: string
  patterns: readonly string[]
}

/** What holds for a file, or without one for the run. Plain data; paths are said from the working folder. */
export interface Effective {
  stage: Stage
  track: Track
  /** null: told from each answer. */
  lang: Lang | null
  company: string | null
  firstRound: string | null
  /** null: the stage's own. */
  rubric: string | null
  files: Patterns
  ignore: Patterns
  format: string[]
  failOn: FailOn
  maxWarnings: number | null
  minScore: number | null
  rules: Record<string, RuleLevel>
  criteria: Partial<Record<CriterionId, Level>>
  causes: Partial<Record<CauseId, CauseFails>>
}

const DEFAULTS = {
  stage: 2,
  track: 'career',
  lang: null,
  company: null,
  firstRound: null,
  rubric: null,
  files: [],
  ignore: [],
  format: ['stylish'],
  failOn: 'error',
  maxWarnings: null,
  minScore: null,
}

/** Who speaks about the settings of a file. `file`: null for the run, and for standard input. */
export interface Speakers {
  layers: readonly ConfigLayer[]
  file: string | null
  front: FrontMatter | null
  flags: Flags
}

/** Command line over front matter over overrides over configuration over what it extends over defaults. */
export function sayingsOf({ layers, file, front, flags }: Speakers, cwd: string): Sayings {
  const all: Sayings = new Map()
  const say = (settings: Record<string, unknown>, from: (key: string) => Origin) => {
    for (const [key, value] of Object.entries(settings))
      if (value !== undefined && value !== null) all.set(key, { value, from: from(key) })
  }
  for (const [key, value] of Object.entries(DEFAULTS)) all.set(key, { value, from: { kind: 'default' } })
  for (const layer of layers) {
    if (layer.files !== null && (file === null || !matches(layer.files, fromFolderOf(layer, file, cwd))))
      continue
    for (const [key, { value, by }] of flat(layer.settings))
      all.set(key, {
        value,
        from: { kind: 'config', file: layer.file, line: layer.lines[by] ?? 1, extended: layer.extended },
      })
  }
  say({ ...front }, () => ({ kind: 'front-matter' }))
  say(fromFlags(flags), key => ({ kind: 'flag', name: `--${kebab(key)}` }))
  return all
}

/** A file as the patterns of a layer see it: from the folder of its configuration. */
const fromFolderOf = (layer: ConfigLayer, file: string, cwd: string): string =>
  relative(dirname(resolve(cwd, layer.file)), resolve(cwd, file)).replaceAll('\\', '/')

/** `by`: the key as it stands in the file, where a whole folder of rules was named. */
const flat = memo((settings: ConfigSettings): [key: string, said: { value: unknown; by: string }][] => {
  const { rules = {}, criteria = {}, causes = {}, ...plain } = settings
  const one = (key: string, value: unknown, by = key) =>
    [key, { value, by }] as [string, { value: unknown; by: string }]
  const folders = Object.entries(rules).filter(([id]) => id.endsWith('/*'))
  return [
    ...Object.entries(plain).map(([key, value]) => one(key, value)),
    ...folders.flatMap(([folder, level]) =>
      shippedRules()
        .filter(({ id }) => id.startsWith(folder.slice(0, -1)))
        .map(({ id }) => one(`rules.${id}`, level, `rules.${folder}`)),
    ),
    ...Object.entries(rules)
      .filter(([id]) => !id.endsWith('/*'))
      .map(([id, level]) => one(`rules.${id}`, level)),
    ...Object.entries(criteria).map(([id, { minLevel }]) => one(`criteria.${id}`, minLevel)),
    ...Object.entries(causes).map(([id, { failOn }]) => one(`causes.${id}`, failOn)),
  ]
})

/** A flag says no patterns: `--no-ignore` is something else. */
const FLAGS = Object.keys(DEFAULTS).filter(key => key !== 'files' && key !== 'ignore')

function fromFlags(flags: Flags): Record<string, unknown> {
  const given = Object.fromEntries(FLAGS.map(key => [key, flags[key]]))
  return { ...given, stage: given['stage'] === undefined ? undefined : Number(given['stage']) }
}

/** The values alone. */
export function effectiveOf(sayings: Sayings): Effective {
  const out: Record<string, unknown> = { rules: {}, criteria: {}, causes: {} }
  for (const [key, { value, from }] of sayings) {
    const dot = key.indexOf('.')
    if (key === 'files' || key === 'ignore')
      out[key] = { from: from.kind === 'config' ? dirname(from.file) : '.', patterns: value }
    else if (dot < 0) out[key] = value
    else (out[key.slice(0, dot)] as Record<string, unknown>)[key.slice(dot + 1)] = value
  }
  return out as unknown as Effective
}

/** What holds for the run as a whole. */
export const settingsOfRun = (layers: readonly ConfigLayer[], flags: Flags): Effective =>
  effectiveOf(sayingsOf({ layers, file: null, front: null, flags }, '.'))

import { basename, dirname, join, resolve } from 'node:path'
import { ContentError, type Expected } from '../../content/problem.js'
import { readConfig, type ConfigFile } from '../../content/config.js'
import { kebab } from '../../content/kebab.js'
import type { Path } from '../../content/places.js'
import { problemAt, problemsIn, type Source } from '../../content/source.js'
import { FileError, readText } from '../../platform/files.js'
import { SHIPPED_RUBRICS, shippedRules } from '../../platform/shipped.js'
import { formatAndFile, type ConfigLayer, type ConfigSettings } from '../../types/index.js'
import { besideFile } from '../loading.js'

/**
 * A configuration file as layers: those it extends, its own, its overrides. Later ones win.
 * @param file as messages call it, from `cwd`
 * @param within the files whose `extends` led here
 * @throws FileError, ContentError
 */
export function layersIn(file: string, cwd: string, within: readonly string[] = []): ConfigLayer[] {
  const ids = shippedRules().map(({ id }) => id)
  const { config, source } = readConfig(readText(file, cwd), file, ids)
  const { extends: bases, overrides, ...settings } = config
  const chain = [...within, resolve(cwd, file)]
  refuseMissing(config, source, cwd)
  const below = bases.flatMap((base, index) => {
    const path: Path = isListed(source) ? ['extends', index] : ['extends']
    const target = besideFile(base, file)
    if (chain.includes(resolve(cwd, target))) throw refused(source, path, { kind: 'no-loop' }, base)
    return layersIn(target, cwd, chain)
  })
  const own = { file, extended: within.length > 0 }
  const toLayer = (said: ConfigSettings, files: string[] | null, at: Path): ConfigLayer => ({
    ...own,
    files,
    settings: fromHere(said, file),
    lines: linesOf(files === null ? said : { ...said, files }, at, source),
  })
  return [
    ...below,
    toLayer(settings, null, []),
    ...overrides.map(({ files, ...said }, index) => toLayer(said, files, ['overrides', index])),
  ]
}

const isListed = ({ data }: Source) => Array.isArray((data as { extends?: unknown }).extends)

const refused = (source: Source, path: Path, expected: Expected, found: string): ContentError =>
  problemsIn(source, [problemAt(source, path, expected, found)])

/** Every file that is named and isn't there, at its place. */
function refuseMissing({ extends: bases, overrides, ...settings }: ConfigFile, source: Source, cwd: string) {
  const listed = isListed(source)
  const named = [
    ...bases.map((path, index) => ({ path, at: listed ? ['extends', index] : ['extends'] })),
    ...pathsOf(settings, []),
    ...overrides.flatMap((said, index) => pathsOf(said, ['overrides', index])),
  ]
  const problems = named.flatMap(({ path, at }) => {
    const near = nearIfMissing(besideFile(path, source.file), cwd)
    if (near === undefined) return []
    const values = near === null ? [] : [join(dirname(path), basename(near))]
    return [problemAt(source, at, { kind: 'file', values }, path)]
  })
  if (problems.length > 0) throw problemsIn(source, problems)
}

function pathsOf({ company, firstRound, rubric }: ConfigSettings, at: Path): { path: string; at: Path }[] {
  const own = rubric !== undefined && Object.hasOwn(SHIPPED_RUBRICS, rubric) ? undefined : rubric
  const all = [['company', company] as const, ['first-round', firstRound] as const, ['rubric', own] as const]
  return all.flatMap(([key, path]) => (path === undefined ? [] : [{ path, at: [...at, key] }]))
}

/** undefined: it is there, or something else is wrong with it that is said when it is read. */
function nearIfMissing(file: string, cwd: string): string | null | undefined {
  try {
    readText(file, cwd)
  } catch (error) {
    if (error instanceof FileError && error.problem === 'noSuchFile') return error.near
  }
  return undefined
}

/** Paths of a file, said from the working folder; patterns stay as they are. */
function fromHere(said: ConfigSettings, file: string): ConfigSettings {
  const path = (value: string) => besideFile(value, file).replaceAll('\\', '/')
  const { company, firstRound, rubric, format } = said
  return {
    ...said,
    ...(company === undefined ? {} : { company: path(company) }),
    ...(firstRound === undefined ? {} : { firstRound: path(firstRound) }),
    ...(rubric === undefined || Object.hasOwn(SHIPPED_RUBRICS, rubric) ? {} : { rubric: path(rubric) }),
    ...(format === undefined ? {} : { format: format.map(value => reportBeside(value, path)) }),
  }
}

function reportBeside(value: string, path: (file: string) => string): string {
  const { format, file } = formatAndFile(value)
  return file === null ? format : `${format}=${path(file)}`
}

/** What is set by id, and said by it. */
const BY_ID = ['rules', 'criteria', 'causes']

function linesOf(said: ConfigSettings, at: Path, source: Source): Record<string, number> {
  const line = (path: Path) => source.locate([...at, ...path], 'key').line
  return Object.fromEntries(
    Object.entries(said).flatMap(([key, value]) =>
      BY_ID.includes(key)
        ? Object.keys(value as object).map(id => [`${key}.${id}`, line([key, id])])
        : [[key, line([kebab(key)])]],
    ),
  ) as Record<string, number>
}

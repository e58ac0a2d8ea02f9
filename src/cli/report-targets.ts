import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { formatAndFile, type ReviewFormatName } from '../types/index.js'
import { cannotWrite, UsageError } from './errors.js'
import { write, type Io } from './io.js'

/** A report and where it goes; null: standard output. */
export interface Target {
  format: ReviewFormatName
  file: string | null
}

/**
 * `stylish`, `junit=out.xml`: whatever goes to files, there is one report at most on standard output.
 * @throws UsageError
 */
export function targetsOf(given: readonly string[]): Target[] {
  const targets = given.map(value => {
    const { format, file } = formatAndFile(value)
    return { format: format as ReviewFormatName, file }
  })
  const shown = targets.filter(({ file }) => file === null)
  if (shown.length > 1)
    throw new UsageError('oneToStdout', { example: `--format ${shown[1]!.format}=report.txt` })
  if (targets.some(({ file }) => file === '')) throw new UsageError('optionNeedsValue', { name: '--format' })
  return targets
}

/**
 * The reports beside a diff, which is on standard output instead of `stylish`.
 * @throws UsageError
 */
export function besideDiff(targets: readonly Target[]): Target[] {
  const other = targets.find(({ format, file }) => file === null && format !== 'stylish')
  if (other) throw new UsageError('diffOnStdout', { example: `--format ${other.format}=report.txt` })
  return targets.filter(({ file }) => file !== null)
}

/**
 * @param stdout where a report without a file goes
 * @throws UsageError
 */
export async function writeReport(
  file: string | null,
  text: string,
  { cwd, stdout }: Pick<Io, 'cwd' | 'stdout'>,
): Promise<void> {
  if (file === null) return write(stdout, text)
  const path = resolve(cwd, file)
  try {
    writeFileSync(path, text)
  } catch (error) {
    throw cannotWrite(file, error)
  }
  const { wrote } = await import('./own-writes.js')
  wrote(path)
}

import { loadAnalyser } from '../../platform/analyser.js'
import type { ConfigLayer } from '../../types/index.js'
import type { Measured } from '../../review/index.js'
import type { Flags } from '../command.js'
import { read, type Chosen } from '../sources.js'
import type { UnusableError } from './unusable.js'

/** What every file of a run is reviewed with: plain data, since it goes to other threads. */
export interface Job {
  /** Where paths start. */
  cwd: string
  flags: Flags
  layers: readonly ConfigLayer[]
  /** Where reviews are kept for the next run; null: nowhere. */
  cache: string | null
}

/** A file and its review; without either it was skipped. */
export interface Reviewed {
  chosen: Chosen
  measured: Measured | null
  /** Why it can't be reviewed. */
  problem?: UnusableError
}

/** The same of a file that may be unusable. @throws what isn't the file's fault */
export async function tried(chosen: Chosen, job: Job): Promise<Reviewed> {
  const done = await attempt(() => reviewOne(chosen, job))
  return 'problem' in done ? { chosen, measured: null, ...done } : { chosen, measured: done.made }
}

/** @throws what isn't a file's fault */
export async function attempt<T>(make: () => Promise<T>): Promise<{ made: T } | { problem: UnusableError }> {
  try {
    return { made: await make() }
  } catch (error) {
    const { isUnusable } = await import('./unusable.js')
    if (!isUnusable(error)) throw error
    return { problem: error }
  }
}

/**
 * Reads and reviews one file.
 * @returns null for a file that nobody named and that asks nothing
 * @throws UsageError, FileError, ContentError
 */
export async function reviewOne(chosen: Chosen, job: Job): Promise<Measured | null> {
  const source = read(chosen, job.cwd)
  if (source === null) return null
  if (job.cache === null) startReading(source.text)
  const { settingsFor, reviewText } = await import('../reviewing.js')
  const { input, thresholds } = await settingsFor(source, job, job.cwd)
  if (job.cache === null) return { review: await reviewText(source, input), thresholds }
  const { remembered } = await import('./cache.js')
  return { review: await remembered(source, input, job.cache, () => reviewText(source, input)), thresholds }
}

const KANA = /[ぁ-ゖァ-ヺ]/

/** The dictionary comes in while the engine is loaded; what may go wrong with it is said where it is used. */
const startReading = (text: string): void =>
  void loadAnalyser([KANA.test(text) ? 'ja' : 'en']).catch(() => {})

import { loadAnalyser } from '../../platform/analyser.js'
import type { ConfigLayer } from '../../types/index.js'
import type { Measured } from '../../review/index.js'
import type { Flags } from '../command.js'
import { read, type Chosen } from '../sources.js'

/** What every file of a run is reviewed with: plain data, since it goes to other threads. */
export interface Job {
  /** Where paths start. */
  cwd: string
  flags: Flags
  layers: readonly ConfigLayer[]
  /** Where reviews are kept for the next run; null: nowhere. */
  cache: string | null
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

import type { ConfigLayer } from '../../types/index.js'
import type { Flags } from '../command.js'

const NAMING = ['company', 'firstRound', 'rubric'] as const

/**
 * Reads what the command line names, else the configuration: what is wrong there is wrong for the run, not for a file.
 * @throws FileError, ContentError
 */
export async function readNamed(layers: readonly ConfigLayer[], flags: Flags, cwd: string): Promise<void> {
  for (const key of NAMING) {
    const said = flags[key] === undefined ? layers.map(({ settings }) => settings[key]) : [flags[key]]
    for (const file of new Set(said)) if (typeof file === 'string') await readOne(key, file, cwd)
  }
}

async function readOne(key: (typeof NAMING)[number], file: string, cwd: string): Promise<void> {
  const { loadAnswers, loadCompany, loadRubric } = await import('../loading.js')
  if (key === 'company') await loadCompany(file, cwd)
  else if (key === 'firstRound') loadAnswers(file, cwd)
  else await loadRubric(file, 2, cwd)
}

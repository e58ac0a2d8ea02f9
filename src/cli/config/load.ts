import type { ConfigLayer } from '../../types/index.js'
import type { Flags } from '../command.js'
import { configFile } from './find.js'

/**
 * The run's configuration; no layer where there is none, and then nothing else is loaded.
 * @throws UsageError, FileError, ContentError
 */
export async function loadConfig(flags: Flags, cwd: string): Promise<ConfigLayer[]> {
  const file = configFile(flags, cwd)
  return file === null ? [] : (await import('./layers.js')).layersIn(file, cwd)
}

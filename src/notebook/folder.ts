import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

export interface Place {
  env: Record<string, string | undefined>
  cwd: string
  platform: NodeJS.Platform
}

/** The folder that holds one folder a session: the one asked for, else the platform's own place for data. */
export function dataFolder(asked: string | undefined, { env, cwd, platform }: Place): string {
  if (asked !== undefined) return resolve(cwd, asked)
  const home = env['HOME'] || env['USERPROFILE'] || homedir()
  if (platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'nijimen')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'nijimen')
  // A relative path there is to be ignored, says the XDG specification.
  const xdg = env['XDG_DATA_HOME']
  return join(xdg && isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'nijimen')
}

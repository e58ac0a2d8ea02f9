/** Preloaded by `modules.test.ts`: notes every module that is loaded and every file that is read, one a line. */
import fs from 'node:fs'
import { register, syncBuiltinESMExports } from 'node:module'

register('./load-hook.mjs', import.meta.url)

const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  if (typeof path === 'string') fs.appendFileSync(process.env.LOADED_LOG, `file ${path}\n`)
  return readFileSync(path, ...rest)
}
syncBuiltinESMExports()

/** Runs in the loader's own thread; see `preload.mjs`. */
import { appendFileSync } from 'node:fs'

export async function load(url, context, nextLoad) {
  if (url.startsWith('file:')) appendFileSync(process.env.LOADED_LOG, `module ${url}\n`)
  return nextLoad(url, context)
}

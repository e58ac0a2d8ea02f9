/**
 * Loads the bundled command together with the code that V8 compiled for it at build time: most of a short run would
 * otherwise be spent on compiling. Where another Node made the cache, the run is slower, nothing else.
 */
'use strict'

const { existsSync, readFileSync, statSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'js')
const BUNDLE = join(folder, 'coach.cjs')

// V8's own check lets caches of its other builds pass and may then crash: only the very program that made one reads it.
const { execPath, version, arch } = process
const cacheOf = kind => join(folder, `${kind}-${version}-${arch}-${statSync(execPath).size}.cache`)

/** Help is asked for most, and needs a fifth of what the other commands need. */
const kindOf = argv => (argv.some(arg => /^(-h|--help|-V|--version)$/.test(arg)) ? 'help' : 'run')

/**
 * @param argv without the interpreter and the script
 * @returns the bundle's exports, the script that they come from, and where its cache belongs
 * @throws Error (`ENOENT`) where the package hasn't been built
 */
function load(argv) {
  const cache = cacheOf(kindOf(argv))
  // The bundle is ASCII, which needs no decoding.
  const script = new Script(readFileSync(BUNDLE, 'latin1'), {
    filename: BUNDLE,
    cachedData: existsSync(cache) ? readFileSync(cache) : undefined,
  })
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, require, bundle, BUNDLE, name => import(name))
  return { exports: bundle.exports, script, cache }
}

module.exports = { load }

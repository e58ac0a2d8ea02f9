/**
 * Loads the bundled command together with the code that V8 compiled for it at build time: most of a short run would
 * otherwise be spent on compiling. A cache of another V8 is refused by V8 itself; the run is then slower, nothing else.
 */
'use strict'

const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { constants, Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist', 'js')
const BUNDLE = join(folder, 'coach.cjs')
const CACHE = join(folder, 'coach.cache')

/**
 * @returns the bundle's exports, and the script that they come from
 * @throws Error (`ENOENT`) where the package hasn't been built
 */
function load() {
  // The bundle is ASCII, which needs no decoding.
  const script = new Script(
    `(function(exports,require,module,__filename){${readFileSync(BUNDLE, 'latin1')}\n})`,
    {
      filename: BUNDLE,
      cachedData: existsSync(CACHE) ? readFileSync(CACHE) : undefined,
      importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  )
  const bundle = { exports: {} }
  script.runInThisContext()(bundle.exports, require, bundle, BUNDLE)
  return { script, exports: bundle.exports }
}

module.exports = { load, CACHE }

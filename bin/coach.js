#!/usr/bin/env node
/** Wires the process to `main()` and leaves the exit code behind; it never calls `process.exit`. */
'use strict'

const { load } = require('./load.js')

const argv = process.argv.slice(2)
let command
try {
  command = load(argv).exports
} catch (error) {
  if (error.code !== 'ENOENT') throw error
  process.stderr.write('coach: dist/ is missing; run `npm run build` in the package folder first.\n')
  process.exitCode = 2
}
command
  ?.main({
    argv,
    env: process.env,
    cwd: process.cwd(),
    // Node sets each stream up when it is first asked for; most commands never read.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    now: () => new Date(),
    process,
  })
  .then(code => {
    process.exitCode = code
  })

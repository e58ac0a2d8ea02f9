#!/usr/bin/env node
/** Wires the process to `main()` and leaves the exit code behind; it never calls `process.exit`. */

import { setFlagsFromString } from 'node:v8'

// Most patterns run a handful of times: V8 shall not compile each of them twice, to interpret it first. Set only where
// the flag is known, since a V8 without it would complain on standard error.
if (/^v2[02]\./.test(process.version)) setFlagsFromString('--no-regexp-tier-up')
let main
try {
  ;({ main } = await import('../dist/js/main.js'))
} catch (error) {
  if (error?.code !== 'ERR_MODULE_NOT_FOUND') throw error
  process.stderr.write('coach: dist/ is missing; run `npm run build` in the package folder first.\n')
  process.exitCode = 2
}
if (main)
  process.exitCode = await main({
    argv: process.argv.slice(2),
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

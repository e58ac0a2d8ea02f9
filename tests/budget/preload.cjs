/** Preloaded by `modules.test.ts`: notes every file that is read, one a line. */
const fs = require('node:fs')

const { appendFileSync } = fs
for (const name of ['readFileSync', 'openSync']) {
  const original = fs[name]
  fs[name] = (path, ...rest) => {
    if (typeof path === 'string' && path !== process.env.READ_LOG)
      appendFileSync(process.env.READ_LOG, `${path}\n`)
    return original(path, ...rest)
  }
}

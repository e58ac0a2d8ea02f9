/** Preloaded by `modules.test.ts`: notes every file that is read, one a line. */
const fs = require('node:fs')

const { readFileSync } = fs
fs.readFileSync = (path, ...rest) => {
  if (typeof path === 'string') fs.appendFileSync(process.env.READ_LOG, `${path}\n`)
  return readFileSync(path, ...rest)
}

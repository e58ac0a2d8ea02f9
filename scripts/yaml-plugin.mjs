/** Lets the bundler and the tests import `.yaml` word lists as plain data, so nothing is parsed at run time. */
import { readFile } from 'node:fs/promises'
import { parse } from 'yaml'

const asModule = text => `export default JSON.parse(${JSON.stringify(JSON.stringify(parse(text)))})`

/** For esbuild. */
export const yamlForEsbuild = {
  name: 'yaml',
  setup(build) {
    build.onLoad({ filter: /\.yaml$/ }, async args => ({
      contents: asModule(await readFile(args.path, 'utf8')),
      loader: 'js',
    }))
  },
}

/** For Vitest. */
export const yamlForVite = {
  name: 'yaml',
  enforce: 'pre',
  transform(code, id) {
    return id.endsWith('.yaml') ? { code: asModule(code), map: null } : null
  },
}

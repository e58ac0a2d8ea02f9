/** The licence texts of the packages that a bundle contains. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

const PACKAGE = /node_modules\/((?:@[^/]+\/)?[^/]+)\//g

/**
 * @param inputs paths of the bundled files, relative to `root`
 * @throws Error for a package without a licence file
 */
export function licencesOf(inputs, root) {
  const names = inputs.flatMap(path => [...path.replaceAll('\\', '/').matchAll(PACKAGE)].at(-1)?.[1] ?? [])
  const parts = [...new Set(names)].sort().map(name => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry))
    if (!file) throw new Error(`${name} has no licence file`)
    return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
  })
  return ['Packages bundled into dist/js, with their licences.\n', ...parts].join(`\n${'-'.repeat(78)}\n\n`)
}

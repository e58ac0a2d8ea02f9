/** Runs a script written in TypeScript: `node scripts/run.mjs scripts/x/main.ts [arguments]`. */
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import { yamlForEsbuild } from './yaml-plugin.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** Bundles the script to a throwaway file, and runs it with the package's folder as its first argument. */
export async function run(script, args = []) {
  const outfile = join(root, 'dist', 'scripts', script.replace(/[/.]/g, '-') + '.mjs')
  await build({
    entryPoints: [join(root, script)],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [yamlForEsbuild],
    logLevel: 'warning',
  })
  const child = spawnSync(process.execPath, [outfile, root, ...args], { stdio: 'inherit' })
  if (child.status !== 0) throw new Error(`${script} failed`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await run(process.argv[2], process.argv.slice(3))

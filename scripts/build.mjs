/**
 * Builds `dist/`: the Japanese dictionary (once), the bundled command and library, the compiled rubrics and
 * questions, and the type declarations. `npm ci` runs it through `prepare`.
 */
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { mkdir, rm } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import { yamlForEsbuild } from './yaml-plugin.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

/** Bundled with code splitting: one file a command, nothing loaded before it is needed. */
async function bundle() {
  await rm(join(dist, 'js'), { recursive: true, force: true })
  await build({
    entryPoints: { main: join(root, 'src/cli/main.ts'), index: join(root, 'src/index.ts') },
    outdir: join(dist, 'js'),
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [yamlForEsbuild],
    logLevel: 'warning',
  })
}

/** Scripts written in TypeScript are bundled to a throwaway file and imported. */
async function run(script) {
  const outfile = join(dist, '.scripts', script.replace(/[/.]/g, '-') + '.mjs')
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
  const child = spawnSync(process.execPath, [outfile, root], { stdio: 'inherit' })
  if (child.status !== 0) throw new Error(`${script} failed`)
}

await mkdir(join(dist, 'data'), { recursive: true })
for (const script of ['scripts/dictionary/compile.ts', 'scripts/content/compile.ts'])
  if (existsSync(join(root, script))) await run(script)
await bundle()

/**
 * Builds `dist/`: the Japanese dictionary (once), the bundled command and library, the compiled rubrics and
 * questions, and the type declarations. `npm ci` runs it through `prepare`.
 */
import { build } from 'esbuild'
import { mkdir, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { dirname, join } from 'node:path'
import { run } from './run.mjs'
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

await mkdir(join(dist, 'data'), { recursive: true })
for (const script of ['scripts/dictionary/compile.ts', 'scripts/content/compile.ts']) await run(script)
await bundle()

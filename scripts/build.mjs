/**
 * Builds `dist/`: the dictionaries (once), the compiled rubrics and questions, the bundled command and library with the
 * licences of what they contain, and the type declarations. `npm ci` runs it through `prepare`.
 */
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { basename, dirname, join } from 'node:path'
import { licencesOf } from './licences.mjs'
import { run } from './run.mjs'
import { yamlForEsbuild } from './yaml-plugin.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')

/** Only the live interview loads it, so it stays an ordinary dependency; all else is bundled. */
const EXTERNAL = ['inquirer']

/** Packages in CommonJS (commander, yaml) ask for Node's own modules by `require`, which ES modules lack. */
const REQUIRE = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);"

/** commander can start other programs as subcommands. Ours can't, so Node's module for that stays unloaded. */
const withoutChildProcess = {
  name: 'without-child-process',
  setup(build) {
    build.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /[\\/]commander[\\/]/.test(importer) ? { path: 'none', namespace: 'none' } : undefined,
    )
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'module.exports = {}' }))
  },
}

/** One file a command, nothing loaded before it is needed. Names stay, for stack traces. */
async function bundle() {
  const { metafile } = await build({
    entryPoints: { main: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist/js',
    absWorkingDir: root,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: EXTERNAL,
    banner: { js: REQUIRE },
    charset: 'utf8',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    metafile: true,
    plugins: [yamlForEsbuild, withoutChildProcess],
    logLevel: 'warning',
  })
  await writeFile(join(dist, 'LICENCES.txt'), licencesOf(Object.keys(metafile.inputs), root))
  await removeAllBut(Object.keys(metafile.outputs).map(path => basename(path)))
}

/** File names change with their contents: what an earlier build left goes last, so that there is never no command. */
async function removeAllBut(current) {
  const stale = (await readdir(join(dist, 'js'))).filter(name => !current.includes(name))
  for (const name of stale) await rm(join(dist, 'js', name), { recursive: true })
}

function declarations() {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.build.json')], {
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

/** `npx coach` looks among the installed commands first; ours being there spares it an install of this folder. */
async function linkOwnCommand() {
  const commands = join(root, 'node_modules', '.bin')
  if (process.platform === 'win32' || !existsSync(commands) || existsSync(join(commands, 'coach'))) return
  await symlink(join('..', '..', 'bin', 'coach.js'), join(commands, 'coach'))
}

await mkdir(join(dist, 'data'), { recursive: true })
const COMPILERS = ['dictionary/compile.ts', 'dictionary/compile-en.ts', 'content/compile.ts']
for (const script of COMPILERS) await run(`scripts/${script}`)
await bundle()
declarations()
await linkOwnCommand()

/**
 * Builds `dist/`: the dictionaries (once), the compiled rubrics and questions, the bundled command and library with the
 * licences of what they contain, the command's code cache, and the type declarations. `npm ci` runs it through `prepare`.
 */
import { build } from 'esbuild'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
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

/** fdir looks for picomatch in case somebody wants globs of it. We don't, and a bundle shall load nothing from outside. */
const withoutPicomatchLookup = {
  name: 'without-picomatch-lookup',
  setup(build) {
    build.onLoad({ filter: /[\\/]fdir[\\/]dist[\\/]index\.mjs$/ }, async ({ path }) => {
      const [before, after, ...more] = (await readFile(path, 'utf8')).split('__require.resolve("picomatch");')
      if (after === undefined || more.length > 0)
        throw new Error(`${path}: looks for picomatch in another way`)
      return { contents: `${before}throw new Error('not here');${after}` }
    })
  },
}

/** Names stay, for stack traces and for the check of what a run loads. */
const COMMON = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  external: EXTERNAL,
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  metafile: true,
  plugins: [yamlForEsbuild, withoutChildProcess, withoutPicomatchLookup],
  logLevel: 'warning',
}

/** The command: one file, whose modules are run when they are first needed. CommonJS, since only that can be cached. */
const COMMAND = {
  entryPoints: { coach: 'src/cli/main.ts' },
  outdir: 'dist/js',
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { 'import.meta.url': 'bundleUrl' },
  banner: { js: "const bundleUrl=require('node:url').pathToFileURL(__filename).href;" },
}

/** The library. Packages in CommonJS (yaml) ask for Node's own modules by `require`, which ES modules lack. */
const LIBRARY = {
  entryPoints: { index: 'src/index.ts' },
  outdir: 'dist/js',
  format: 'esm',
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
}

async function bundle() {
  // V8 knows a bundle by its length alone: code compiled for the last one mustn't outlive it.
  await removeAllBut(['coach.cjs', 'index.js'])
  const made = await Promise.all([COMMAND, LIBRARY].map(options => build({ ...COMMON, ...options })))
  const command = join(dist, 'js', 'coach.cjs')
  await writeFile(command, asFunction(inAscii(withImports(await readFile(command, 'utf8')))))
  const paths = part => made.flatMap(({ metafile }) => Object.keys(metafile[part]))
  await writeFile(join(dist, 'LICENCES.txt'), licencesOf(paths('inputs'), root))
  await removeAllBut(paths('outputs').map(path => basename(path)))
}

/** What Node wraps around a CommonJS module, and `importModule`. */
const asFunction = code => `(function(exports,require,module,__filename,importModule){${code}\n})`

/** A cached script can't import by itself: `bin/load.js` does it for it. */
const withImports = code => code.replaceAll(/\bimport\((?="inquirer"\))/g, 'importModule(')

/** Text that needs no decoding is read several times as fast; esbuild leaves patterns as they are. */
function inAscii(code) {
  const isAscii = unit => unit.charCodeAt(0) < 128
  const hex = unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  // A backslash before such a character says nothing, neither in a pattern nor in a string.
  const spell = found => (isAscii(found.at(-1)) ? found : hex(found.at(-1)))
  return code.replace(/\\[^]|[^\0-\x7f]/g, spell)
}

/** An earlier version may have left other files. */
async function removeAllBut(current) {
  const stale = (await readdir(join(dist, 'js'))).filter(name => !current.includes(name))
  for (const name of stale) await rm(join(dist, 'js', name), { recursive: true })
}

/** What tells one build from another: caches and shards of reviews hold for one. */
async function writeBuildId() {
  const hash = createHash('sha256')
  const data = (await readdir(join(dist, 'data'))).filter(name => name !== 'build').sort()
  for (const name of data) hash.update(name).update(await readFile(join(dist, 'data', name)))
  hash.update(await readFile(join(dist, 'js', 'coach.cjs')))
  await writeFile(join(dist, 'data', 'build'), `${hash.digest('hex').slice(0, 16)}\n`)
}

function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}

const declarations = () =>
  node(createRequire(import.meta.url).resolve('typescript/bin/tsc'), '-p', join(root, 'tsconfig.build.json'))

const codeCache = () => node(join(root, 'scripts/code-cache.mjs'))

/** `npx coach` looks among the installed commands first; ours being there spares it an install of this folder. */
async function linkOwnCommand() {
  const commands = join(root, 'node_modules', '.bin')
  if (process.platform === 'win32' || !existsSync(commands) || existsSync(join(commands, 'coach'))) return
  await symlink(join('..', '..', 'bin', 'coach.js'), join(commands, 'coach'))
}

for (const folder of ['data', 'js']) await mkdir(join(dist, folder), { recursive: true })
const COMPILERS = ['dictionary/compile.ts', 'dictionary/compile-en.ts', 'content/compile.ts']
for (const script of COMPILERS) await run(`scripts/${script}`)
await bundle()
await writeBuildId()
codeCache()
declarations()
await linkOwnCommand()

/** Runs Node once and tells what that took. */
import { spawnSync } from 'node:child_process'
import { openSync, closeSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const preload = join(import.meta.dirname, 'usage.cjs')

/**
 * @param args for `node`; @param input a file for standard input, or nothing
 * @returns `{ wall, cpu, rss }` in ms, ms and MB
 * @throws Error where the run fails: figures of a run that did nothing are worth nothing
 */
export function measure(args, { folder, input }) {
  const usage = join(folder, 'usage.json')
  const stdin = input === undefined ? 'ignore' : openSync(input)
  const start = performance.now()
  const { status } = spawnSync(process.execPath, ['--require', preload, ...args], {
    cwd: folder,
    env: { ...process.env, BENCH_USAGE: usage, NO_COLOR: '1' },
    stdio: [stdin, 'ignore', 'ignore'],
  })
  const wall = performance.now() - start
  if (typeof stdin === 'number') closeSync(stdin)
  if (status !== 0 && status !== 1) throw new Error(`exit ${status}: node ${args.join(' ')}`)
  return { wall, ...JSON.parse(readFileSync(usage, 'utf8')) }
}

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[sorted.length >> 1]
}

import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { dictionaryToShare } from '../../platform/dictionary.js'
import { packageRoot } from '../../platform/paths.js'
import type { Measured } from '../../review/index.js'
import type { Chosen } from '../sources.js'
import { reviewOne, tried, type Job, type Reviewed } from './job.js'
import { Queue } from './queue.js'

/** What a worker thread is given. */
export interface Share {
  files: readonly Chosen[]
  job: Job
  queue: SharedArrayBuffer
  /** The Japanese word list, one copy for all threads; null: each reads what it needs. */
  dictionary: SharedArrayBuffer | null
}

/** A file's review; null: skipped; `failed`: something went wrong. */
export type Outcome = Measured | null | 'failed'

/** What a worker thread sends back: what came of the files from this one on. */
export interface Done {
  from: number
  outcomes: Outcome[]
}

/** In MB. What an answer leaves behind is small; with room for more, a thread would let it lie about. */
const YOUNG = 16

/** The main thread takes its share one by one, so that it can write what the others send. */
const AT_ONCE = 1

/**
 * Reviews files on this thread and on others, and hands the reviews out in the order of the files.
 * @param workers threads beside this one
 * @throws what isn't a file's fault
 */
export async function* reviewed(
  files: readonly Chosen[],
  job: Job,
  workers: number,
): AsyncGenerator<Reviewed> {
  const queue = new Queue(files.length)
  const ready = new Map<number, Outcome>()
  const threads = workers > 0 ? await start(workers, { files, job, queue: queue.memory }, ready) : null
  try {
    for (let next = 0; next < files.length;) {
      if (ready.has(next)) {
        const chosen = files[next]!
        const outcome = ready.get(next) ?? null
        const reviewed = outcome === 'failed' ? await tried(chosen, job) : { chosen, measured: outcome }
        ready.delete(next)
        queue.report(++next)
        yield reviewed
        continue
      }
      await takeOne(files, job, queue, ready, threads)
    }
  } finally {
    threads?.stop()
  }
}

/** What goes wrong is met again in its turn, when the report has come to that file. */
async function takeOne(
  files: readonly Chosen[],
  job: Job,
  queue: Queue,
  ready: Map<number, Outcome>,
  threads: Threads | null,
): Promise<void> {
  const taken = queue.take(AT_ONCE)
  if (!taken) return threads!.more()
  const [file] = taken
  ready.set(file, await reviewOne(files[file]!, job).catch(() => 'failed' as const))
  if (threads) await setImmediate()
}

interface Threads {
  /** Resolves when something has come from a thread. */
  more(): Promise<void>
  stop(): void
}

async function start(
  count: number,
  share: Omit<Share, 'dictionary'>,
  ready: Map<number, Outcome>,
): Promise<Threads> {
  let woken = () => {}
  let failure: unknown = null
  const dictionary = await dictionaryToShare()
  const all = Array.from({ length: count }, () => {
    const worker = new Worker(join(packageRoot, 'bin', 'worker.js'), {
      workerData: { ...share, dictionary },
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
    })
    worker.on('message', ({ from, outcomes }: Done) => {
      outcomes.forEach((outcome, index) => ready.set(from + index, outcome))
      woken()
    })
    worker.on('error', error => {
      failure = error
      woken()
    })
    worker.unref()
    return worker
  })
  return {
    more: () =>
      new Promise((resolve, reject) => {
        for (const worker of all) worker.ref()
        woken = () => (failure ? reject(failure as Error) : resolve())
        if (failure) woken()
      }),
    stop: () => void all.map(worker => worker.terminate()),
  }
}

import { parentPort, workerData } from 'node:worker_threads'
import { shareDictionary } from '../../platform/dictionary.js'
import { reviewOne, type Job } from './job.js'
import type { Chosen } from '../sources.js'
import type { Done, Outcome, Share } from './pool.js'
import { Queue } from './queue.js'

/** How many files a thread takes at a time: enough for messages to be few, few enough for all to end together. */
const AT_ONCE = 4

/** What a worker thread does: reviews its share of the files and sends each batch back. */
export async function work(): Promise<void> {
  const { files, job, queue: memory, dictionary } = workerData as Share
  const queue = new Queue(files.length, memory)
  if (dictionary) shareDictionary(dictionary)
  for (let taken = queue.take(AT_ONCE); taken; taken = queue.take(AT_ONCE)) {
    const [from, to] = taken
    queue.waitFor(from)
    parentPort!.postMessage({ from, outcomes: await reviewAll(files.slice(from, to), job) } satisfies Done)
  }
}

/** What goes wrong is left to the main thread, which meets it again in its turn and can say it. */
const reviewAll = (files: readonly Chosen[], job: Job): Promise<Outcome[]> =>
  Promise.all(files.map(chosen => reviewOne(chosen, job).catch(() => 'failed' as const)))

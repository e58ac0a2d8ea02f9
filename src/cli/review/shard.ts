import type { Flags } from '../command.js'
import type { Chosen } from '../sources.js'

/** A part of a run. */
export interface Shard {
  index: number
  of: number
  /** Of the whole run. */
  files: number
}

/** The files of this part of the run: every n-th, so that parts are alike whatever folders hold. */
export function shardOf(
  files: readonly Chosen[],
  flags: Flags,
): { files: readonly Chosen[]; shard: Shard | null } {
  const asked = flags['shard'] as string | undefined
  if (asked === undefined) return { files, shard: null }
  const [index = 1, of = 1] = asked.split('/').map(Number)
  return {
    files: files.filter((_, at) => at % of === index - 1),
    shard: { index, of, files: files.length },
  }
}

/** Where the file at this place of a part stands in the whole run. */
export const placeIn = ({ index, of }: Shard, at: number): number => at * of + index - 1

/** What can go wrong with saved sessions: an id and its arguments, for the command to put into words. */
export type NotebookProblem = 'noSession' | 'unknownSession' | 'sessionInUse' | 'cannotWrite' | 'unreadable'

export class NotebookError extends Error {
  constructor(
    readonly problem: NotebookProblem,
    readonly args: Record<string, string>,
  ) {
    super(`${problem} ${JSON.stringify(args)}`)
    this.name = 'NotebookError'
  }
}

/**
 * Runs a piece of disk work.
 * @throws NotebookError naming the file and the system's reason
 */
export function onDisk<T>(problem: 'cannotWrite' | 'unreadable', file: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    throw new NotebookError(problem, { file, reason: code })
  }
}

export type ChangedProblem = 'noGit' | 'noRepository' | 'unknownRef' | 'noCommonCommit' | 'gitFailed'

/** Git can't tell what has changed. */
export class ChangedError extends Error {
  constructor(
    readonly problem: ChangedProblem,
    readonly args: Record<string, string> = {},
  ) {
    super(`${problem} ${JSON.stringify(args)}`)
    this.name = 'ChangedError'
  }
}

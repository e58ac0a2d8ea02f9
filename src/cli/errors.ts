import type { Catalogue } from '../i18n/index.js'

/** Wrong usage or unusable input: an id of the catalogue's `errors` and its arguments, never a sentence. */
export class UsageError extends Error {
  constructor(
    readonly id: keyof Catalogue['cli']['errors'],
    readonly args: Record<string, string> = {},
  ) {
    super(`${id} ${JSON.stringify(args)}`)
    this.name = 'UsageError'
  }
}

/** @param file how messages call it */
export function cannotWrite(file: string, error: unknown): UsageError {
  const { code, message } = error as NodeJS.ErrnoException
  return new UsageError('cannotWrite', { file, reason: code ?? message })
}

/** Ctrl-C at any prompt; `saved` names the session to go on with. */
export class Interrupted extends Error {
  constructor(readonly saved: string | null = null) {
    super('interrupted')
    this.name = 'Interrupted'
  }
}

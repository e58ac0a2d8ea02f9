/** All that a run can end with. */
export const EXIT = { done: 0, findings: 1, unusable: 2, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** @param unusable whether something couldn't be read or written, which weighs more than any finding */
export const exitOf = (failed: boolean, unusable: boolean): ExitCode =>
  unusable ? EXIT.unusable : failed ? EXIT.findings : EXIT.done

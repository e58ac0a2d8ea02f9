/** All that a run can end with. */
export const EXIT = { done: 0, findings: 1, unusable: 2, interrupted: 130 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

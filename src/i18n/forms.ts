/** A counted thing in the singular and in the plural. */
export type Forms = readonly [one: string, many: string]
export const forms = (one: string, many: string): Forms => [one, many]

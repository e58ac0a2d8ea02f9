/** Puts arguments into a template: `{name}` → its value. An argument that is not given stays visible. */
export function fill(template: string, args: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole))
}

/** A counted thing in its singular or plural form: `1 answer`, `2 answers`. */
export const countOf = (number: number, [one, many]: readonly [string, string]): string =>
  fill(number === 1 ? one : many, { number })

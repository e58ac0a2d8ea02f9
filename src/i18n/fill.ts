/** Puts arguments into a template: `{name}` → its value. An argument that is not given stays visible. */
export function fill(template: string, args: Record<string, string | number>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(args[name] ?? whole))
}

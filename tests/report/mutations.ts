/** Some data changed in one place, and how. */
export interface Mutant {
  change: string
  data: unknown
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value that can't stand where `value` stands. */
const otherThan = (value: unknown): unknown => (Array.isArray(value) ? {} : isObject(value) ? [] : [value])

/** Every object with a key more, every key gone, every value replaced by one of another type. */
export function mutationsOf(data: unknown): Mutant[] {
  const mutants: Mutant[] = []
  visit(data, '', copy => copy)
  return mutants

  function visit(value: unknown, path: string, within: (changed: unknown) => unknown): void {
    mutants.push({ change: `${path} is another type`, data: within(otherThan(value)) })
    if (Array.isArray(value))
      value.forEach((item, at) => visit(item, `${path}/${at}`, changed => within(value.with(at, changed))))
    if (!isObject(value)) return
    mutants.push({ change: `${path} has a key more`, data: within({ ...value, surplus: 1 }) })
    for (const [key, item] of Object.entries(value)) {
      const rest = Object.fromEntries(Object.entries(value).filter(([other]) => other !== key))
      mutants.push({ change: `${path}/${key} is gone`, data: within(rest) })
      visit(item, `${path}/${key}`, changed => within({ ...value, [key]: changed }))
    }
  }
}

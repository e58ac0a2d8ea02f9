/** Derives something from an object once, however many signals ask for it. */
export function memo<K extends object, V>(derive: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>()
  return key => {
    let value = known.get(key)
    if (value === undefined) {
      value = derive(key)
      known.set(key, value)
    }
    return value
  }
}

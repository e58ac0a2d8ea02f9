const FULL_WIDTH = 0xfee0

/**
 * The form under which one UTF-16 unit is looked up. The dictionary writes symbols in full width only, and knows
 * digits and Latin letters as words only in half width; every unit stays one unit, so offsets hold.
 */
export function lookupUnit(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return isAlphanumeric(unit - FULL_WIDTH) ? unit - FULL_WIDTH : unit
  if (unit > 0x20 && unit < 0x7f) return isAlphanumeric(unit) ? unit : unit + FULL_WIDTH
  return unit
}

function isAlphanumeric(ascii: number): boolean {
  return (
    (ascii >= 0x30 && ascii <= 0x39) || (ascii >= 0x41 && ascii <= 0x5a) || (ascii >= 0x61 && ascii <= 0x7a)
  )
}

export const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000

/** Units (1 or 2) of the character that starts at `at`. */
export function characterLength(units: Uint16Array, at: number, end: number): number {
  return isHighSurrogate(units[at]!) && at + 1 < end && isLowSurrogate(units[at + 1]!) ? 2 : 1
}

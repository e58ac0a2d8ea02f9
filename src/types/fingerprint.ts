const OFFSETS = [0x811c9dc5, 0x01000193]
const PRIME = 0x01000193

/** 16 hexadecimal digits that stand for a text, the same everywhere (FNV-1a, twice); for recognition, not for secrets. */
export const fingerprint = (text: string): string => OFFSETS.map(offset => hash(text, offset)).join('')

function hash(text: string, offset: number): string {
  let value = offset
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME)
  return (value >>> 0).toString(16).padStart(8, '0')
}

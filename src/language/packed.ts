/**
 * Compiled word lists: a small JSON header, then typed arrays, each aligned to 8 bytes, in the order of the layout.
 * Reading them is taking views: nothing is parsed, copied or decompressed. Little-endian.
 */

type ArrayType =
  Uint8ArrayConstructor | Uint16ArrayConstructor | Int16ArrayConstructor | Uint32ArrayConstructor
export type Layout<M> = Record<string, { type: ArrayType; length: (meta: M) => number }>
export type Packed<M, L extends Layout<M>> = { meta: M } & { [K in keyof L]: InstanceType<L[K]['type']> }

export interface Format<M, L extends Layout<M>> {
  magic: number
  /** Raised whenever the layout or the meaning of an array changes. */
  version: number
  layout: L
}

const HEADER_BYTES = 16
const aligned = (bytes: number): number => (bytes + 7) & ~7

/** Zeroed arrays of the right sizes, for a compiler to fill. */
export function emptyPacked<M, L extends Layout<M>>({ layout }: Format<M, L>, meta: M): Packed<M, L> {
  const arrays = Object.entries(layout).map(([name, { type, length }]) => [name, new type(length(meta))])
  return { ...Object.fromEntries(arrays), meta } as Packed<M, L>
}

export function encodePacked<M, L extends Layout<M>>(format: Format<M, L>, data: Packed<M, L>): Uint8Array {
  const meta = new TextEncoder().encode(JSON.stringify(data.meta))
  const arrays = Object.keys(format.layout).map(name => data[name] as Uint8Array)
  const size = arrays.reduce((sum, { byteLength }) => sum + aligned(byteLength), 0)
  const out = new Uint8Array(HEADER_BYTES + aligned(meta.length) + size)
  new Uint32Array(out.buffer, 0, 3).set([format.magic, format.version, meta.length])
  out.set(meta, HEADER_BYTES)
  let at = HEADER_BYTES + aligned(meta.length)
  for (const { buffer, byteOffset, byteLength } of arrays) {
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += aligned(byteLength)
  }
  return out
}

/**
 * Views into `bytes`, which must start at a multiple of 8 in their buffer.
 * @throws Error when the bytes are not of this format and version, or are cut short.
 */
export function decodePacked<M, L extends Layout<M>>(
  { magic, version, layout }: Format<M, L>,
  bytes: Uint8Array,
): Packed<M, L> {
  const header = bytes.length < HEADER_BYTES ? [] : new Uint32Array(bytes.buffer, bytes.byteOffset, 3)
  const metaBytes = header[2]
  if (header[0] !== magic || header[1] !== version || metaBytes === undefined)
    throw new Error(`not a dictionary of format ${version}`)
  const json = bytes.subarray(HEADER_BYTES, HEADER_BYTES + metaBytes)
  const meta = JSON.parse(new TextDecoder().decode(json)) as M
  let at = bytes.byteOffset + HEADER_BYTES + aligned(metaBytes)
  const arrays = Object.entries(layout).map(([name, { type, length }]) => {
    const view = new type(bytes.buffer as ArrayBuffer, at, length(meta))
    at += aligned(view.byteLength)
    return [name, view]
  })
  return { ...Object.fromEntries(arrays), meta } as Packed<M, L>
}

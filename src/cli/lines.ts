/** Lines of a byte stream without their ends, one at a time; a character split between chunks stays whole. */
export async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<Buffer> {
  let rest: Buffer[] = []
  for await (const chunk of stream) {
    let bytes = Buffer.from(chunk as Uint8Array)
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
      yield withoutReturn(Buffer.concat([...rest, bytes.subarray(0, end)]))
      rest = []
      bytes = bytes.subarray(end + 1)
    }
    if (bytes.length > 0) rest.push(bytes)
  }
  if (rest.length > 0) yield withoutReturn(Buffer.concat(rest))
}

const withoutReturn = (line: Buffer) => (line.at(-1) === 13 ? line.subarray(0, -1) : line)

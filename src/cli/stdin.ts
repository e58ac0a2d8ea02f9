import { decode } from '../platform/files.js'
import { UsageError } from './errors.js'
import type { Io } from './io.js'

/**
 * All of standard input as text.
 * @throws UsageError at a terminal, where nobody would know that input is awaited.
 */
export async function readStdin({ stdin }: Io, name: string): Promise<string> {
  if (stdin.isTTY) throw new UsageError('terminalInput')
  const chunks: Buffer[] = []
  for await (const chunk of stdin) chunks.push(Buffer.from(chunk as Uint8Array))
  return decode(Buffer.concat(chunks), name)
}

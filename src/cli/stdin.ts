import { decode, readText } from '../platform/files.js'
import type { Context } from './context.js'
import { UsageError } from './errors.js'
import type { Io } from './io.js'

/** A file, or standard input for `-`, with the name that messages call it by. @throws UsageError, FileError */
export async function readInput(
  file: string,
  { io, messages }: Context,
): Promise<{ name: string; text: string }> {
  if (file !== '-') return { name: file, text: readText(file, io.cwd) }
  const name = messages.review.standardInput
  return { name, text: await readStdin(io, name) }
}

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

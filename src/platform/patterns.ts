import { setFlagsFromString } from 'node:v8'

/**
 * Most patterns run a handful of times: V8 shall not compile each of them twice, to interpret it first. For the command
 * only, since the flag holds for the whole process; set only where it is known, since a V8 without it would complain.
 */
export function compilePatternsOnce(): void {
  if (/^v2[02]\./.test(process.version)) setFlagsFromString('--no-regexp-tier-up')
}

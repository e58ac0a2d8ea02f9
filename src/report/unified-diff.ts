import { sanitise } from './sanitise.js'

const CONTEXT = 3
const NO_END = '\\ No newline at end of file'

/**
 * A unified diff that `patch` takes, `''` where nothing differs. For texts of as many lines: fixes neither add lines
 * nor take any away.
 */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return ''
  const old = linesOf(before)
  const fresh = linesOf(after)
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]))
  const name = sanitise(file).replace(/\s/g, ' ')
  const hunks = hunksOf(changed).map(([first, last]) => {
    const start = Math.max(0, first - CONTEXT)
    const end = Math.min(old.length, last + CONTEXT + 1)
    const range = `${start + 1},${end - start}`
    return [`@@ -${range} +${range} @@\n`, ...bodyOf(old, fresh, start, end)].join('')
  })
  return [`--- ${name}\n`, `+++ ${name}\n`, ...hunks].join('')
}

/** Lines with their ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** Changed lines whose surroundings touch stand in one hunk: its first and its last. */
function hunksOf(changed: number[]): [first: number, last: number][] {
  const hunks: [number, number][] = []
  for (const index of changed) {
    const open = hunks.at(-1)
    if (open && index - open[1] - 1 <= 2 * CONTEXT) open[1] = index
    else hunks.push([index, index])
  }
  return hunks
}

/** All that goes before all that comes, in each run of changed lines. */
function bodyOf(old: string[], fresh: string[], start: number, end: number): string[] {
  const out: string[] = []
  let added: string[] = []
  for (let index = start; index < end; index++) {
    if (old[index] === fresh[index]) {
      out.push(...added, signed(' ', old[index]!))
      added = []
    } else {
      out.push(signed('-', old[index]!))
      added.push(signed('+', fresh[index]!))
    }
  }
  return [...out, ...added]
}

const signed = (sign: string, line: string) =>
  line.endsWith('\n') ? sign + line : `${sign}${line}\n${NO_END}\n`

import { distance } from 'fastest-levenshtein'

/**
 * The candidate closest to `name`, or null when none is close enough to be what was meant: a few letters off,
 * or the one that it begins.
 */
export function nearest(name: string, candidates: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(name.length / 3)) + 1
  for (const candidate of candidates) {
    const far = distance(name.toLowerCase(), candidate.toLowerCase())
    if (far < least && far < Math.min(name.length, candidate.length)) {
      least = far
      best = candidate
    }
  }
  return best ?? onlyOneBeginning(name, candidates)
}

/** The candidate that begins with the name, where all that do begin with that candidate. */
function onlyOneBeginning(name: string, candidates: readonly string[]): string | null {
  if (name.length < 3) return null
  const found = candidates.filter(candidate => candidate.startsWith(name))
  const shortest = found.sort((a, b) => a.length - b.length)[0]
  return shortest !== undefined && found.every(candidate => candidate.startsWith(shortest)) ? shortest : null
}

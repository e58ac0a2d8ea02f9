/** Time as the editor sees it; tests hand in one they can turn. */
export interface Clock {
  /** Milliseconds from any fixed moment, never going back. */
  now(): number
  /** Runs `task` once after `ms` milliseconds; the function returned cancels it. */
  after(ms: number, task: () => void): () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  after(ms, task) {
    const timer = setTimeout(task, ms)
    return () => clearTimeout(timer)
  },
}

/** 97_000 → `1:37`; hours are counted as minutes. */
export function minutesAndSeconds(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000))
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}

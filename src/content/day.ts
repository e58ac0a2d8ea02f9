/** A day as notes write it: `2026-11-22`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/

/** Whether there is such a day in the calendar. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`)
  return DAY.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

/** `2026-11-21`, where the person is. */
export function dayOf(now: Date): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

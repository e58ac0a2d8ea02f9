import { dayOf, isDay } from '../../content/day.js'
import type { Flags } from '../command.js'
import { UsageError } from '../errors.js'

/** The day that `--date` names, or today. @throws UsageError */
export function dayAsked({ date }: Flags, now: Date): string {
  if (typeof date !== 'string') return dayOf(now)
  if (!isDay(date)) throw new UsageError('badDate', { name: '--date', value: date })
  return held(date, now)
}

/** A day that has come. @throws UsageError `futureDay` */
export function held(day: string, now: Date): string {
  if (day > dayOf(now)) throw new UsageError('futureDay', { value: day })
  return day
}

import type { QuietHours } from '../../core/team/settings.ts'

const MINUTE = 60_000
const DAY_MINUTES = 24 * 60

/** Milliseconds until quiet hours end; 0 where none are. Clocks that are put forward or back may shift it by an hour. */
export function quietFor(hours: QuietHours | null, now: Date): number {
  if (!hours) return 0
  const minute = minuteOfDay(now, hours.timeZone)
  const [from, until] = [toMinute(hours.from), toMinute(hours.until)]
  const isQuiet = from < until ? minute >= from && minute < until : minute >= from || minute < until
  if (!isQuiet) return 0
  return ((until - minute + DAY_MINUTES) % DAY_MINUTES) * MINUTE - (now.getTime() % MINUTE)
}

function minuteOfDay(now: Date, timeZone: string): number {
  return toMinute(
    new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(now),
  )
}

function toMinute(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

import type { Stretch } from './figures.ts'
import { nameWeek, type Week } from './weeks.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR

/** Of a Monday, in the team's own time: leads are at work, and the day is young. */
const FIRST_HOUR = 9

export interface LocalWeek extends Week {
  readonly timeZone: string
}

/**
 * The week, Monday to Sunday in a time zone, whose digest may be posted at `now`: the one before, from Monday at nine
 * until the week is over. Null on Monday before nine: what is a week late by then helps nobody.
 */
export function digestWeek(now: Date, timeZone: string): LocalWeek | null {
  const today = localDay(now, timeZone)
  const monday = today - ((new Date(today).getUTCDay() + 6) % 7) * DAY
  if (now.getTime() < toInstant(monday, FIRST_HOUR, timeZone)) return null
  return toLocalWeek(monday - 7 * DAY, timeZone)
}

/** The same week and those before it, oldest first. */
export function weeksUpTo({ until, timeZone }: LocalWeek, count: number): readonly Week[] {
  const end = localDay(new Date(until), timeZone)
  return Array.from({ length: count }, (_, at) => toLocalWeek(end - (count - at) * 7 * DAY, timeZone))
}

/** Whether a digest has waited so long that the next one is due. */
export function isOutdated({ until }: Stretch, now: Date): boolean {
  return now.getTime() >= Date.parse(until) + 7 * DAY
}

/** Days here are local ones, written as midnight UTC. */
function toLocalWeek(monday: number, timeZone: string): LocalWeek {
  const [from, until] = [toInstant(monday, 0, timeZone), toInstant(monday + 7 * DAY, 0, timeZone)]
  return {
    week: nameWeek(new Date(monday)),
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    timeZone,
  }
}

function localDay(at: Date, timeZone: string): number {
  return Math.floor((at.getTime() + offsetAt(at.getTime(), timeZone)) / DAY) * DAY
}

/** Asked twice, as the clocks may be put forward or back between a guess and the time meant. */
function toInstant(day: number, hour: number, timeZone: string): number {
  const local = day + hour * HOUR
  const guess = local - offsetAt(local, timeZone)
  return local - offsetAt(guess, timeZone)
}

/** Milliseconds by which local clocks are ahead of UTC. */
function offsetAt(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' }).formatToParts(at)
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000
}

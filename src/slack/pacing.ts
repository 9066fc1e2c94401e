import { TooEarly } from '../app/failures.ts'

/** Slack's own figure for messages in one channel (https://docs.slack.dev/apis/web-api/rate-limits). */
const SPACING = 1000
/** Who has to wait longer than this goes away and comes back, so that others are served meanwhile. */
const SHORT = 2000
/** After this long without a refusal a place is at its ease again. */
const EASE = 60_000
const MOST_PLACES = 10_000

export interface Pacing {
  /** How long to wait here, in milliseconds, before calling. Throws TooEarly where that is too long. */
  ask(place: string, who: string): number
  /** Slack refused a call for coming too often: nobody calls there for so long. */
  refused(place: string, milliseconds: number): void
}

interface Place {
  /** Nobody calls before. */
  closed: number
  /** The next turn that nobody has. */
  free: number
  /** Until when turns are given. */
  paced: number
  /** Who has gone away, and when they may come back. */
  readonly promised: Map<string, number>
}

/**
 * Spaces calls out where Slack has asked for it, one place apart from the others. Slack allows bursts and does not say
 * how long ones: so nobody waits before it has said so once, and a single report is never late.
 */
export function createPacing(now: () => number): Pacing {
  const places = new Map<string, Place>()
  return {
    ask(name, who) {
      const place = places.get(name)
      const at = now()
      if (!place || at > place.paced) return forget(name)
      const pause = takeTurn(place, who, at) - at
      if (pause > SHORT) throw new TooEarly(pause, 'Slack asked for fewer messages in one place')
      place.promised.delete(who)
      return Math.max(0, pause)
    },
    refused(name, milliseconds) {
      if (places.size > MOST_PLACES) places.clear()
      const closed = now() + milliseconds
      const { free = 0, promised = new Map() } = places.get(name) ?? {}
      places.set(name, { closed, free: Math.max(free, closed), paced: closed + EASE, promised })
    },
  }

  function forget(name: string): number {
    places.delete(name)
    return 0
  }
}

/** Who was promised a turn has it, unless Slack has closed the place meanwhile; others come behind all who were. */
function takeTurn(place: Place, who: string, at: number): number {
  const promised = place.promised.get(who)
  if (promised !== undefined && promised >= place.closed) return promised
  const turn = Math.max(place.free, at)
  place.free = turn + SPACING
  place.promised.set(who, turn)
  return turn
}

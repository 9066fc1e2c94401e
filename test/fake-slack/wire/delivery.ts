import { asText, type Fields } from '../fields.ts'
import type { Journal } from '../journal.ts'
import type { Outcome, Parcel, Transport } from './transport.ts'

export interface DeliveryParts {
  readonly transport: Transport
  readonly journal: Journal
  /** Milliseconds to wait before each further attempt. Slack's own are about 0, a minute and five minutes. */
  readonly retryAfter: readonly number[]
}

/** Brings what happens to the app: events until they are acked, commands and interactions once. */
export interface Delivery {
  deliver(body: Fields): void
  /** Resolves to the app's answer. */
  ask(kind: 'slash_commands' | 'interactive', body: Fields): Promise<Outcome>
  /** How many events are neither acked nor given up. */
  pending(): number
  close(): void
}

export function createDelivery({ transport, journal, retryAfter }: DeliveryParts): Delivery {
  const timers = new Set<NodeJS.Timeout>()
  let pending = 0
  let asked = 0
  let isClosed = false

  async function send(parcel: Parcel): Promise<Outcome> {
    const { id, attempt, body } = parcel
    const start = performance.now()
    const team = teamOf(body)
    journal.note({ kind: 'sent', team, id, body, attempt })
    const outcome = await transport.send(parcel)
    const milliseconds = performance.now() - start
    if (parcel.kind === 'events_api' && !persists(parcel, outcome)) pending -= 1
    if (outcome.isAcked) journal.note({ kind: 'acked', team, id, attempt, milliseconds })
    else journal.note({ kind: 'unacked', team, id, attempt, reason: outcome.reason })
    return outcome
  }

  function persists({ attempt }: Parcel, outcome: Outcome): outcome is Outcome & { readonly isAcked: false } {
    return !outcome.isAcked && !outcome.isFinal && attempt <= retryAfter.length
  }

  async function persist(parcel: Parcel): Promise<void> {
    const outcome = await send(parcel)
    if (isClosed || !persists(parcel, outcome)) return
    const next = { ...parcel, attempt: parcel.attempt + 1, reason: outcome.reason }
    const timer = setTimeout(
      () => {
        timers.delete(timer)
        void persist(next)
      },
      retryAfter[parcel.attempt - 1],
    )
    timers.add(timer)
  }

  return {
    deliver(body) {
      pending += 1
      void persist({ kind: 'events_api', id: asText(body.event_id), body, attempt: 1, reason: null })
    },
    ask: (kind, body) => send({ kind, id: `ask${++asked}`, body, attempt: 1, reason: null }),
    pending: () => pending,
    close() {
      isClosed = true
      for (const timer of timers) clearTimeout(timer)
      timers.clear()
    },
  }
}

function teamOf({ team_id, team }: Fields): string {
  return asText(team_id) || asText((team as Fields | undefined)?.id)
}

import type { Card, Desk, ShownReport } from '../../src/app/desk.ts'
import type { Address } from '../../src/app/ports.ts'
import type { Arrival, Post } from '../../src/app/post.ts'

export interface FakeDesk extends Desk {
  /** What is visible now: `report of 10.1: ready`, `card: fixed`, in the order in which it was first posted. */
  visible(): string[]
  /** Every call, oldest first. */
  readonly calls: string[]
  /** What was shown, oldest first. */
  readonly reports: ShownReport[]
  readonly cards: Card[]
  /** Puts a message into Slack of which nobody was told. */
  say(arrival: Arrival): void
  /** Makes the next call of a kind fail. */
  breakNext(kind: 'report' | 'card'): void
  /** Keeps reports from being shown until the function that it gives back is called. */
  holdReports(): () => void
}

/** Keeps what people would see. */
export function aFakeDesk(): FakeDesk {
  const shown = new Map<string, { readonly ts: string; readonly words: string }>()
  const said: Arrival[] = []
  const calls: string[] = []
  const reports: ShownReport[] = []
  const cards: Card[] = []
  const broken = new Set<string>()
  let gate: Promise<void> = Promise.resolve()
  let next = 1

  function failWhereBroken(kind: string) {
    if (broken.delete(kind)) throw new Error('Slack is away')
  }

  function put(kind: string, what: string, state: string): string {
    const { ts } = shown.get(what) ?? { ts: `900.${next++}` }
    const words = kind === 'card' ? `card: ${state}` : `${what}: ${state}`
    calls.push(`${shown.has(what) ? 'edit' : 'post'} ${words}`)
    shown.set(what, { ts, words })
    return ts
  }

  return {
    calls,
    reports,
    cards,
    visible: () => [...shown.values()].map(({ words }) => words),
    say: (arrival) => void said.push(arrival),
    breakNext: (kind) => void broken.add(kind),
    holdReports() {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return open
    },
    async showReport(post: Post, shown: ShownReport) {
      const { report } = shown
      await gate
      failWhereBroken('report')
      reports.push(shown)
      return put('report', `report of ${post.at.ts}`, report.notice ?? report.verdict)
    },
    async removeReport(post: Post) {
      if (shown.delete(`report of ${post.at.ts}`)) calls.push(`remove report of ${post.at.ts}`)
    },
    async showCard(team: string, card: Card) {
      failWhereBroken('card')
      cards.push(card)
      return { team, channel: 'CFLAG', ts: put('card', `card of ${card.key}`, card.state) }
    },
    async showAppeal({ id, state }) {
      calls.push(`appeal ${id}: ${state}`)
    },
    async showDigest(_team, { week, weeks }) {
      calls.push(`digest ${week}: ${weeks.at(-1)?.figures?.checks ?? 'too few people'}`)
    },
    async readMessage(at: Address) {
      calls.push(`read ${at.ts}`)
      return said.find((arrival) => arrival.at.ts === at.ts) ?? null
    },
  }
}

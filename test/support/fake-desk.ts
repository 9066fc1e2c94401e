import type { Address, Card, Desk, ShownReport } from '../../src/app/ports.ts'
import type { Post } from '../../src/app/post.ts'

export interface FakeDesk extends Desk {
  /** What is visible now: `report of 10.1: ready`, `card: fixed`, in the order in which it was first posted. */
  visible(): string[]
  /** Every call, oldest first. */
  readonly calls: string[]
  /** Makes the next call of a kind fail. */
  breakNext(kind: 'report' | 'card'): void
  /** Keeps reports from being shown until the function that it gives back is called. */
  holdReports(): () => void
}

/** Keeps what people would see. */
export function aFakeDesk(): FakeDesk {
  const shown = new Map<string, string>()
  const calls: string[] = []
  const broken = new Set<string>()
  let gate: Promise<void> = Promise.resolve()
  let next = 1

  function failWhereBroken(kind: string) {
    if (broken.delete(kind)) throw new Error('Slack is away')
  }

  function put(kind: string, ts: string | null, words: string): string {
    const at = ts ?? `900.${next++}`
    calls.push(`${ts === null ? 'post' : 'edit'} ${words}`)
    shown.set(`${kind} ${at}`, words)
    return at
  }

  return {
    calls,
    visible: () => [...shown.values()],
    breakNext: (kind) => void broken.add(kind),
    holdReports() {
      let open = () => {}
      gate = new Promise((resolve) => {
        open = resolve
      })
      return open
    },
    async showReport(post: Post, ts: string | null, { report }: ShownReport) {
      await gate
      failWhereBroken('report')
      return put('report', ts, `report of ${post.at.ts}: ${report.notice ?? report.verdict}`)
    },
    async removeReport(post: Post, ts: string) {
      calls.push(`remove report of ${post.at.ts}`)
      shown.delete(`report ${ts}`)
    },
    async showCard(team: string, at: Address | null, card: Card) {
      failWhereBroken('card')
      const ts = put('card', at?.ts ?? null, `card: ${card.state}`)
      return { team, channel: 'CFLAG', ts }
    },
  }
}

import type { ReportAt } from '../app/team/ports.ts'

/** The report that a button stands under, and what of it we do not keep. */
export interface ReportRef {
  readonly at: ReportAt
  /** What the customer wrote, with a private check that we keep no words of; null where it is kept, or unknown. */
  readonly customer: string | null
}

/** Of a button's value (https://docs.slack.dev/reference/block-kit/block-elements/button-element). */
const MOST = 2000

/** As a button carries it. Words that are too long for it are left out. */
export function writeRef({ at, customer }: ReportRef): string {
  const { draft, revision, author } = at
  const place = draft === null ? [] : [draft.channel, draft.ts]
  const whole = JSON.stringify([author, revision, ...place, ...(draft === null && customer ? [customer] : [])])
  return whole.length <= MOST ? whole : JSON.stringify([author, revision, ...place])
}

export function readRef(team: string, value: string): ReportRef {
  const [author = '', revision = '', where, ts] = JSON.parse(value) as readonly string[]
  const draft = where !== undefined && ts !== undefined ? { team, channel: where, ts } : null
  return { at: { team, draft, revision, author }, customer: draft === null ? (where ?? null) : null }
}

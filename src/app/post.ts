import { readCustomerOnly, splitCustomer } from '../core/customer-quote.ts'
import type { CardState } from './desk.ts'
import type { Address } from './ports.ts'

/** A message that an agent put into the review channel, or an edit of one. */
export interface Arrival {
  readonly at: Address
  /** The ts of its thread's first message; null where it is that itself. */
  readonly thread: string | null
  readonly author: string
  readonly text: string
  /** Grows with every edit: the ts of the edit, `0` for the message as first posted. */
  readonly revision: string
}

/** A message that an agent took away. */
export interface Removal {
  readonly at: Address
  readonly thread: string | null
  readonly author: string
}

/** `draft` gets a report, `customer` is what a draft in its thread answers, `chatter` is left alone. */
export type PostKind = 'draft' | 'customer' | 'chatter'

/** A message of the review channel as it is kept. */
export interface Post {
  readonly at: Address
  readonly thread: string | null
  readonly author: string
  readonly kind: PostKind
  /** Null for chatter, and once deleted. */
  readonly text: string | null
  readonly revision: string
  readonly isDeleted: boolean
  /** The report in the thread. */
  readonly reportTs: string | null
  /** The revision whose report is fully visible; null where none is. */
  readonly shownRevision: string | null
  readonly card: Address | null
  readonly cardState: CardState | null
}

/** A post's words: the customer's, and the agent's. Either may be missing. */
export interface Words {
  readonly customer: string | null
  readonly draft: string | null
}

/** Takes a text apart: only quoted lines, or `Customer: …`, is the customer's; else leading quoted lines are. */
export function readWords(text: string): Words {
  const customerOnly = readCustomerOnly(text)
  if (customerOnly !== null) return { customer: customerOnly, draft: null }
  const { customer, draft } = splitCustomer(text)
  return { customer, draft: draft.trim() === '' ? null : draft }
}

/** Whether it was written to the bot itself: for nobody else's eyes. */
export function isDirect({ channel }: Address): boolean {
  return channel.startsWith('D')
}

/** Orders revisions, which are Slack timestamps: seconds and a counter. Negative where `a` is older. */
export function compareRevisions(a: string, b: string): number {
  const [seconds = 0, counter = 0] = a.split('.').map(Number)
  const [otherSeconds = 0, otherCounter = 0] = b.split('.').map(Number)
  return seconds - otherSeconds || counter - otherCounter
}

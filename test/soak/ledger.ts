import type { Entry } from '../fake-slack/journal.ts'
import type { SlackMessage } from '../fake-slack/message.ts'
import type { ExpectedDraft } from './expected.ts'

export const REVIEW = 'CREVIEW'
export const FLAGGED = 'CFLAG'

/** One draft from its first version to its end, and what is seen of it now. */
export interface DraftRecord {
  readonly ts: string
  /** The ts of the message in whose thread its report stands. */
  readonly root: string
  /** The version that stands now, and when it was posted. */
  current: ExpectedDraft
  since: number
  isDeleted: boolean
  /** Whether the current version's report was seen. */
  isSeen: boolean
  readonly reports: Map<string, string>
  readonly cards: Map<string, string>
}

/** A command typed by somebody who types no other. */
interface Asked {
  isAcked: boolean
  /** How many answers were shown beside the command, where nothing can be looked up. */
  whispers: number
  /** The ts of direct messages. */
  readonly messages: Set<string>
}

export interface Ledger {
  readonly drafts: ReadonlyMap<string, DraftRecord>
  readonly asked: ReadonlyMap<string, Asked>
  /** By ts, the text of cards that link to no draft: Slack gave no link, as for deleted ones. */
  readonly unlinked: ReadonlyMap<string, string>
  addDraft(ts: string, root: string, draft: ExpectedDraft): void
  changeDraft(ts: string, draft: ExpectedDraft): void
  deleteDraft(ts: string): void
  addCommand(user: string): void
  ackCommand(user: string): void
  /** Takes in what became visible. */
  see(entry: Entry): void
}

/** `onReport` is told when a version's right report is first seen. */
export function createLedger(botUser: string, onReport: (since: number) => void): Ledger {
  const drafts = new Map<string, DraftRecord>()
  const byRoot = new Map<string, DraftRecord>()
  const byCard = new Map<string, DraftRecord>()
  const asked = new Map<string, Asked>()
  const unlinked = new Map<string, string>()

  function seeReport(message: SlackMessage): void {
    const record = byRoot.get(message.thread_ts ?? '')
    if (!record) return
    record.reports.set(message.ts, message.text)
    if (record.isSeen || record.isDeleted || !record.current.reports.includes(message.text)) return
    record.isSeen = true
    onReport(record.since)
  }

  function seeCard(message: SlackMessage): unknown {
    const record = byCard.get(message.ts) ?? drafts.get(readLink(message))
    if (!record) return unlinked.set(message.ts, message.text)
    unlinked.delete(message.ts)
    byCard.set(message.ts, record)
    record.cards.set(message.ts, message.text)
  }

  function forget({ ts }: SlackMessage): void {
    for (const record of [byRoot.get(ts), byCard.get(ts)]) record?.cards.delete(ts)
  }

  return {
    drafts,
    asked,
    unlinked,
    addDraft(ts, root, current) {
      const seen = { isSeen: false, isDeleted: false, reports: new Map(), cards: new Map() }
      const record = { ts, root, current, since: performance.now(), ...seen }
      drafts.set(ts, record)
      byRoot.set(root, record)
    },
    changeDraft(ts, current) {
      const record = drafts.get(ts)
      if (record) Object.assign(record, { current, since: performance.now(), isSeen: false })
    },
    deleteDraft(ts) {
      const record = drafts.get(ts)
      if (record) record.isDeleted = true
    },
    addCommand: (user) => void asked.set(user, { isAcked: false, whispers: 0, messages: new Set() }),
    ackCommand(user) {
      const command = asked.get(user)
      if (command) command.isAcked = true
    },
    see(entry) {
      if (entry.kind === 'whispered') return countWhisper(entry.message.user)
      if (entry.kind !== 'posted' && entry.kind !== 'changed' && entry.kind !== 'removed') return
      const { message, channel } = entry
      if (message.user !== botUser) return
      if (channel.startsWith('D')) return void asked.get(channel.slice(1))?.messages.add(message.ts)
      if (entry.kind === 'removed') return forgetMessage(channel, message)
      if (channel === FLAGGED) seeCard(message)
      else seeReport(message)
    },
  }

  function countWhisper(user: string): void {
    const command = asked.get(user)
    if (command) command.whispers += 1
  }

  function forgetMessage(channel: string, message: SlackMessage): void {
    if (channel === FLAGGED) forget(message)
    else byRoot.get(message.thread_ts ?? '')?.reports.delete(message.ts)
  }
}

/** The ts of the draft that a card links to. */
function readLink({ blocks = [] }: SlackMessage): string {
  const digits = /\/p(\d{16})/.exec(JSON.stringify(blocks))?.[1] ?? ''
  return `${digits.slice(0, -6)}.${digits.slice(-6)}`
}

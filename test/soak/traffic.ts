import type { FakeSlack } from '../fake-slack/fake-slack.ts'
import type { Chance } from './chance.ts'
import { type ExpectedDraft, typeDraft } from './expected.ts'
import { type Ledger, REVIEW } from './ledger.ts'

export interface TrafficParts {
  readonly slack: FakeSlack
  readonly ledger: Ledger
  readonly chance: Chance
  readonly drafts: readonly ExpectedDraft[]
  /** The ids of events that were sent, the latest last. */
  readonly sent: readonly string[]
}

/** Lets one thing happen that people do all day: mostly drafts, their edits and deletions, now and then the rest. */
export function createTraffic(parts: TrafficParts): () => void {
  const { chance, ledger, slack, sent } = parts
  const live: string[] = []
  let people = 0

  const deeds: readonly (readonly [share: number, act: () => void])[] = [
    [66, postDraft],
    [14, editDraft],
    [5, deleteDraft],
    [5, redeliver],
    [3, postInThread],
    [3, typeCommand],
    [2, unfurl],
    [2, chat],
  ]

  function postDraft(): void {
    const draft = chance.pick(parts.drafts)
    if (!draft) return
    const ts = slack.post(REVIEW, 'UANN', typeDraft(draft))
    ledger.addDraft(ts, ts, draft)
    remember(ts)
  }

  /** The customer's words come first, and the draft answers them in their thread. */
  function postInThread(): void {
    const draft = chance.pick(parts.drafts.filter(({ customer }) => customer !== null))
    if (!draft) return
    const root = slack.post(REVIEW, 'UBEN', `Customer: ${draft.customer}`)
    ledger.addDraft(slack.post(REVIEW, 'UANN', { thread: root, text: draft.draft }), root, draft)
  }

  /** Often so soon that it races the first check. */
  function editDraft(): void {
    const ts = chance.pick(live.slice(chance.next() < 0.5 ? -3 : -60))
    const before = ledger.drafts.get(ts ?? '')
    const next = chance.pick(parts.drafts.filter(({ reports }) => reports[0] !== before?.current.reports[0]))
    if (ts === undefined || !next) return
    ledger.changeDraft(ts, next)
    slack.edit(REVIEW, ts, typeDraft(next))
  }

  function deleteDraft(): void {
    const ts = chance.pick(live.slice(chance.next() < 0.5 ? -3 : -60))
    if (ts === undefined) return
    live.splice(live.indexOf(ts), 1)
    ledger.deleteDraft(ts)
    slack.remove(REVIEW, ts)
  }

  function redeliver(): void {
    const id = chance.pick(sent)
    if (id !== undefined) slack.redeliver(id)
  }

  function unfurl(): void {
    const ts = chance.pick(live)
    if (ts !== undefined) slack.unfurl(REVIEW, ts, 'https://example.com')
  }

  function chat(): void {
    const thread = chance.pick(live)
    if (thread !== undefined) slack.post(REVIEW, 'UBEN', { thread, text: 'Shall I take this one?' })
  }

  function typeCommand(): void {
    const user = `UC${++people}`
    const draft = chance.pick(parts.drafts)
    slack.setPerson(user, {})
    slack.invite(REVIEW, user)
    ledger.addCommand(user)
    const typed = { user, channel: REVIEW, text: draft?.draft ?? '' }
    void slack.command(typed).then(({ isAcked }) => isAcked && ledger.ackCommand(user))
  }

  function remember(ts: string): void {
    live.push(ts)
    if (live.length > 200) live.shift()
  }

  return () => {
    let left = chance.below(deeds.reduce((sum, [share]) => sum + share, 0))
    const deed = deeds.find(([share]) => {
      left -= share
      return left < 0
    })
    deed?.[1]()
  }
}

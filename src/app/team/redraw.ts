import type { CardCase } from '../../core/team/decide-card.ts'
import { findCustomer } from '../find-customer.ts'
import type { Handler } from '../inbox/worker.ts'
import { threadLane } from '../lanes.ts'
import type { Parts } from '../parts.ts'
import type { Address } from '../ports.ts'
import type { Post } from '../post.ts'
import { reviewDraft } from '../review-draft.ts'
import { show, showCard } from '../show.ts'
import { waitWhileQuiet } from './hold.ts'
import type { Appeal } from './ports.ts'

/** Brings what is seen in line with a decision: as work that is kept, in the order of the draft's thread. */
export interface Redraw {
  /** Leads see that there is one, and what became of it; an exception changes the report of its draft. */
  afterAppeal(appeal: Appeal): Promise<void>
  /** The card shows who has it, the report that a lead has approved it. */
  afterCard(team: string, card: CardCase): Promise<void>
}

type RedrawParts = Pick<Parts, 'store' | 'team' | 'inbox'>

const APPEAL_CARD = 'appeal_card'

interface PrivateCard {
  readonly key: string
  readonly author: string
}

export function createRedraw(parts: RedrawParts): Redraw {
  async function leave(kind: 'judge_again' | 'show_again', at: Address, what: string): Promise<void> {
    const post = await parts.store.findPost(at)
    if (!post || post.isDeleted) return
    const key = `${kind} ${at.channel} ${at.ts} ${what}`
    const job = { team: at.team, kind, key, lane: threadLane(post), actor: post.author, payload: at, isLive: false }
    await parts.inbox.add(job)
  }

  return {
    async afterAppeal({ id, state, version, report: { team, author: actor, draft } }) {
      if (draft && state === 'upheld') await leave('judge_again', draft, `appeal ${id}`)
      const lane = `${APPEAL_CARD} ${id}`
      const key = `${lane} ${version}`
      await parts.inbox.add({ team, kind: APPEAL_CARD, key, lane, actor, payload: { id }, isLive: false })
    },
    async afterCard(team, { key, author, version }) {
      const found = await parts.team.cards.find(team, key)
      if (found?.draft) return leave('show_again', found.draft.at, `card ${version}`)
      const work = `card_again ${key}`
      const payload: PrivateCard = { key, author }
      const job = {
        team,
        kind: 'card_again',
        key: `${work} ${version}`,
        lane: work,
        actor: author,
        payload,
        isLive: false,
      }
      await parts.inbox.add(job)
    },
  }
}

type RedrawKind = 'judge_again' | 'show_again' | 'card_again' | 'after_quiet' | typeof APPEAL_CARD

/** Does what `createRedraw` and quiet hours leave. */
export function createRedrawer(parts: Parts): Readonly<Record<RedrawKind, Handler>> {
  return {
    [APPEAL_CARD]: async ({ team, payload }) => showAppeal(team, (payload as Pick<Appeal, 'id'>).id, parts),
    after_quiet: async ({ team, payload }) => showAfterQuiet(team, payload as Address, parts),
    judge_again: async ({ payload }) => judgeAgain(payload as Address, parts),
    show_again: async ({ payload }) => showAgain(payload as Address, parts),
    card_again: async ({ team, payload }) => showPrivateCard(team, payload as PrivateCard, parts),
  }
}

/** Because of what was decided a moment ago, perhaps in another process. */
async function judgeAgain(at: Address, parts: Parts): Promise<void> {
  parts.team.recent.forget(at.team)
  const post = await findDraft(at, parts)
  const text = post && (await readText(post, parts))
  if (post && text !== null) await reviewDraft({ ...post, text }, parts)
}

/** From the kept report; where its words were wiped, the draft is judged again, if anybody still has it. */
async function showAgain(at: Address, parts: Parts): Promise<void> {
  const post = await findDraft(at, parts)
  if (!post) return
  const found = await parts.team.reports.findLatest(at)
  if (!found?.report || found.revision !== post.revision) return showWithoutReport(post, parts)
  const hasCustomer = (await findCustomer(post, parts)) !== null
  await show(post, { report: found.report, hasCustomer }, parts)
}

/** Leads see who has it even where nobody can say any more what was found. */
async function showWithoutReport(post: Post, parts: Parts): Promise<void> {
  if ((await readText(post, parts)) !== null) return judgeAgain(post.at, parts)
  if (post.cardState !== null) await showCard(post, { state: post.cardState, report: null }, parts)
}

async function findDraft(at: Address, { store }: Parts): Promise<Post | null> {
  const post = await store.findPost(at)
  return post?.kind === 'draft' && !post.isDeleted ? post : null
}

/** Where nothing is kept, Slack has it; what was wiped for its age stays wiped. */
async function readText(post: Post, { rules, desk }: Parts): Promise<string | null> {
  if (post.text !== null || (await rules.retentionDays(post.at.team)) > 0) return post.text
  return (await desk.readMessage(post.at))?.text ?? null
}

/** In its thread's order: who edits the draft meanwhile is not told of the old words. */
async function showAfterQuiet(team: string, at: Address, parts: Parts): Promise<void> {
  await waitWhileQuiet(team, parts)
  const post = await findDraft(at, parts)
  if (!post || post.card) return
  const key = `show_again ${at.channel} ${at.ts} after ${post.revision}`
  const job = { team, kind: 'show_again', key, lane: threadLane(post), actor: post.author, payload: at, isLive: false }
  await parts.inbox.add(job)
}

async function showAppeal(team: string, id: number, parts: Parts): Promise<void> {
  const appeal = await parts.team.appeals.find(team, id)
  if (appeal?.state === 'open') await waitWhileQuiet(team, parts)
  if (appeal) await parts.desk.showAppeal(appeal)
}

async function showPrivateCard(team: string, { key, author }: PrivateCard, { desk, team: kept }: Parts): Promise<void> {
  const decision = (await kept.cards.find(team, key))?.card ?? null
  await desk.showCard(team, { key, state: 'crisis', draft: null, author, report: null, decision })
}

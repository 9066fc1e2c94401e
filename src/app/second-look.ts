import type { Report } from '../core/report.ts'
import { markFindings } from '../core/team/marks.ts'
import { findCustomer } from './find-customer.ts'
import type { Handler } from './inbox/worker.ts'
import { threadLane } from './lanes.ts'
import type { Parts } from './parts.ts'
import type { Address } from './ports.ts'
import { type Post, readWords } from './post.ts'
import { show } from './show.ts'
import { wipeWhereAsked } from './wipe-where-asked.ts'

/** One revision of one draft. */
interface Sight {
  readonly at: Address
  readonly revision: string
}

interface Judged extends Sight {
  readonly report: Report
  readonly hasCustomer: boolean
}

/** The rules' report is shown already. The judge takes seconds, so it is asked aside, where no edit waits for it. */
export async function askForSecondLook({ at, revision, author }: Post, { inbox }: Parts): Promise<void> {
  const work = `judge ${at.channel} ${at.ts}`
  const payload: Sight = { at, revision }
  const job = { team: at.team, kind: 'judge', lane: work, actor: author, payload, isLive: false }
  await inbox.add({ ...job, key: `${work} ${revision}` })
}

/** Asks the judge, and leaves what it says to the draft's own lane, where the last edit wins. */
export function createSecondLook(parts: Parts): Readonly<Record<'judge' | 'judged', Handler>> {
  return {
    judge: async ({ payload, actor }) => consider(payload as Sight, actor, parts),
    judged: async ({ payload }) => showJudged(payload as Judged, parts),
  }
}

async function consider(sight: Sight, actor: string, parts: Parts): Promise<void> {
  const post = await findCurrent(sight, parts)
  if (!post || !parts.judge) return
  const customer = await findCustomer(post, parts)
  const input = { draft: readWords(post.text ?? '').draft ?? '', customer }
  const whose = { team: sight.at.team, author: post.author, channel: sight.at.channel }
  const judged = await parts.judge.consider(input, await parts.rules.check(input, whose))
  const report = await parts.rules.leaveOut(judged, input.draft, whose)
  const { status, reason } = report.judge
  parts.meter.count('judge', { status })
  // Agents are told that no model was heard; why is for whoever can mend it.
  if (status === 'failed') parts.log.warn({ team: sight.at.team, reason }, 'The language model was not heard')
  const payload: Judged = { ...sight, report, hasCustomer: customer !== null }
  const key = `judged ${sight.at.channel} ${sight.at.ts} ${sight.revision}`
  await parts.inbox.add({
    team: sight.at.team,
    kind: 'judged',
    key,
    lane: threadLane(post),
    actor,
    payload,
    isLive: false,
  })
}

async function showJudged({ report, hasCustomer, ...sight }: Judged, parts: Parts): Promise<void> {
  const post = await findCurrent(sight, parts)
  if (!post) return
  const { at: draft, author, revision } = post
  const marks = markFindings(report.findings, readWords(post.text ?? '').draft ?? '')
  const { team } = draft
  await parts.store.saveReport({ team, draft, revision, author, report, marks, checkedAt: parts.clock.now() })
  // Where nobody was asked, what is shown is what there is to say.
  if (report.judge.status !== 'skipped') await show(post, { report, hasCustomer }, parts)
  await wipeWhereAsked(post, parts)
}

/** Null where the draft was edited or deleted meanwhile: what the judge said is about other words. */
async function findCurrent({ at, revision }: Sight, { store }: Parts): Promise<Post | null> {
  const post = await store.findPost(at)
  return post?.kind === 'draft' && !post.isDeleted && post.revision === revision ? post : null
}

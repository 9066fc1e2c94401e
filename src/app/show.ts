import type { Report } from '../core/report.ts'
import { asOfRevision, type CardCase } from '../core/team/decide-card.ts'
import { needsLead } from './assess.ts'
import type { Card, CardState, ShownReport } from './desk.ts'
import type { Parts } from './parts.ts'
import type { Address } from './ports.ts'
import { isDirect, type Post } from './post.ts'
import { settleAll } from './settle.ts'
import { holdWhileQuiet } from './team/hold.ts'

/** Brings what the agent and the leads see of a draft in line with its report. */
export async function show(post: Post, shown: ShownReport, parts: Parts): Promise<void> {
  const state = isDirect(post.at) ? tellPrivateState(shown.report, post) : tellState(shown.report, post.card !== null)
  const decision = await findDecision(post, parts)
  const approvedBy = decision?.state === 'approved' ? decision.by : null
  let after: Post = post
  try {
    await settleAll([
      parts.desk.showReport(post, { ...shown, approvedBy }).then((reportTs) => {
        after = { ...after, reportTs }
      }),
      showState(post, shown.report, state, parts).then((card) => {
        after = { ...after, card, cardState: card ? state : null }
      }),
    ])
    after = { ...after, shownRevision: post.revision }
  } finally {
    await parts.store.savePost(after)
  }
}

/** Posts or edits the one message leads have about a draft. */
export async function showCard(post: Post, { state, report }: Pick<Card, 'state' | 'report'>, parts: Parts) {
  const { at, thread, author, revision } = post
  const decision = await findDecision(post, parts)
  const key = keyOf(at)
  if (isDirect(at)) return parts.desk.showCard(at.team, { key, state, draft: null, author, report: null, decision })
  return parts.desk.showCard(at.team, { key, state, draft: { at, thread }, author, revision, report, decision })
}

/** What leads did about the words as they are now; null where they were told of nothing. */
async function findDecision({ at, card, revision }: Post, { team }: Parts): Promise<CardCase | null> {
  const found = card && (await team.cards.find(at.team, keyOf(at)))
  return found ? asOfRevision(found.card, revision) : null
}

function keyOf({ channel, ts }: Address): string {
  return `${channel} ${ts}`
}

async function showState(post: Post, report: Report, state: CardState | null, parts: Parts): Promise<Address | null> {
  if (state === null) return null
  const { at, author, card } = post
  if (card === null && state !== 'crisis' && (await holdWhileQuiet(post, parts))) return null
  if (card === null) await parts.team.cards.open(at.team, { key: keyOf(at), author, draft: isDirect(at) ? null : at })
  return showCard(post, { state, report }, parts)
}

/** Of what was written to the bot alone leads are told only that a customer may be in danger: not a word of it. */
function tellPrivateState({ notice }: Report, { card }: Post): CardState | null {
  return notice === 'crisis' || card !== null ? 'crisis' : null
}

/** Null where leads need not know. Once told, they are kept up to date. */
function tellState(report: Report, areTold: boolean): CardState | null {
  if (report.notice === 'crisis') return 'crisis'
  if (needsLead(report)) return 'flagged'
  if (!areTold) return null
  return report.verdict === 'ready' ? 'fixed' : 'changed'
}

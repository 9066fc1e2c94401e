import type { Report } from '../core/report.ts'
import { needsLead } from './assess.ts'
import type { Parts } from './parts.ts'
import type { Address, Card, CardState, ShownReport } from './ports.ts'
import type { Post } from './post.ts'
import { settleAll } from './settle.ts'

/** Brings what the agent and the leads see of a draft in line with its report. */
export async function show(post: Post, shown: ShownReport, parts: Parts): Promise<void> {
  const state = tellState(shown.report, post.card !== null)
  let after: Post = post
  try {
    await settleAll([
      parts.desk.showReport(post, shown).then((reportTs) => {
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
export function showCard(post: Post, { state, report }: Pick<Card, 'state' | 'report'>, { desk }: Parts) {
  const { at, thread, author } = post
  return desk.showCard(at.team, { key: `${at.channel} ${at.ts}`, state, draft: { at, thread }, author, report })
}

async function showState(post: Post, report: Report, state: CardState | null, parts: Parts): Promise<Address | null> {
  return state === null ? null : showCard(post, { state, report }, parts)
}

/** Null where leads need not know. Once told, they are kept up to date. */
function tellState(report: Report, areTold: boolean): CardState | null {
  if (report.notice === 'crisis') return 'crisis'
  if (needsLead(report)) return 'flagged'
  if (!areTold) return null
  return report.verdict === 'ready' ? 'fixed' : 'changed'
}

import type { Insertable, Selectable } from 'kysely'
import type { CardState } from '../app/desk.ts'
import type { KeptReport } from '../app/ports.ts'
import type { Post, PostKind } from '../app/post.ts'
import type { PostTable, ReportTable } from './schema.ts'

export function toPostRow(post: Post): Omit<Insertable<PostTable>, 'saved_at'> {
  return {
    ...post.at,
    thread: post.thread,
    author: post.author,
    kind: post.kind,
    text: post.text,
    revision: post.revision,
    is_deleted: post.isDeleted ? 1 : 0,
    report_ts: post.reportTs,
    shown_revision: post.shownRevision,
    card_channel: post.card?.channel ?? null,
    card_ts: post.card?.ts ?? null,
    card_state: post.cardState,
  }
}

export function toPost(row: Selectable<PostTable>): Post {
  const { team, channel, ts, thread, author, text, revision, card_channel, card_ts } = row
  return {
    at: { team, channel, ts },
    thread,
    author,
    kind: row.kind as PostKind,
    text,
    revision,
    isDeleted: row.is_deleted === 1,
    reportTs: row.report_ts,
    shownRevision: row.shown_revision,
    card: card_channel !== null && card_ts !== null ? { team, channel: card_channel, ts: card_ts } : null,
    cardState: row.card_state as CardState | null,
  }
}

export function toReportRow(kept: KeptReport): Insertable<ReportTable> {
  const { team, draft, revision, author, report, marks, checkedAt } = kept
  return {
    team,
    channel: draft?.channel ?? null,
    ts: draft?.ts ?? null,
    revision,
    author,
    verdict: report.verdict,
    score: report.score,
    notice: report.notice,
    language: report.language,
    criteria: JSON.stringify([...new Set(report.findings.map(({ criterion }) => criterion))]),
    marks: JSON.stringify(marks),
    strengths: JSON.stringify(report.strengths.map(({ act }) => act)),
    rubric: report.rubric,
    report: JSON.stringify(report),
    checked_at: checkedAt.toISOString(),
  }
}

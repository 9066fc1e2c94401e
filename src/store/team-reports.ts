import type { Kysely, Selectable } from 'kysely'
import type { Address } from '../app/ports.ts'
import type { Post } from '../app/post.ts'
import type { FoundReport, ReportAt } from '../app/team/ports.ts'
import type { TeamStore } from '../app/team/team-store.ts'
import type { Language, Notice, Verdict } from '../core/report.ts'
import { toPost } from './rows.ts'
import type { Database, ReportTable } from './schema.ts'

type Db = Kysely<Database>

export function createTeamReports(db: Db): TeamStore['reports'] {
  return {
    find: (at) => find(db, at),
    findLatest: (draft) => findLatest(db, draft),
    listDrafts: (team, limit) => listDrafts(db, team, limit),
  }
}

async function find(db: Db, { team, draft, revision, author }: ReportAt): Promise<FoundReport | null> {
  const rows = db.selectFrom('reports').selectAll().where('team', '=', team).where('author', '=', author)
  const same = rows.where('revision', '=', revision)
  const row = await (draft
    ? same.where('channel', '=', draft.channel).where('ts', '=', draft.ts)
    : same.where('channel', 'is', null)
  ).executeTakeFirst()
  return row ? toFoundReport(row) : null
}

async function findLatest(db: Db, { team, channel, ts }: Address): Promise<FoundReport | null> {
  const rows = db.selectFrom('reports').selectAll().where('team', '=', team).where('channel', '=', channel)
  const row = await rows.where('ts', '=', ts).orderBy('checked_at', 'desc').orderBy('id', 'desc').executeTakeFirst()
  return row ? toFoundReport(row) : null
}

/** By when they were saved, which is when they were judged. */
async function listDrafts(db: Db, team: string, limit: number): Promise<readonly Post[]> {
  const rows = db.selectFrom('posts').selectAll().where('team', '=', team).where('kind', '=', 'draft')
  const kept = rows.where('is_deleted', '=', 0).where('text', 'is not', null)
  return (await kept.orderBy('saved_at', 'desc').limit(limit).execute()).map(toPost)
}

export function toFoundReport(row: Selectable<ReportTable>): FoundReport {
  const { team, channel, ts, revision, author, verdict, score, notice, language } = row
  return {
    team,
    draft: channel !== null && ts !== null ? { team, channel, ts } : null,
    revision,
    author,
    verdict: verdict as Verdict,
    score,
    notice: notice as Notice | null,
    language: language as Language | null,
    marks: JSON.parse(row.marks),
    strengths: JSON.parse(row.strengths),
    report: JSON.parse(row.report ?? 'null'),
    checkedAt: row.checked_at,
  }
}

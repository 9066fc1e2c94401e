import type { Insertable, Kysely, Selectable } from 'kysely'
import type { Appeal, AuditEntry, LabelledAppeal, NewAppeal, ReportAt } from '../app/team/ports.ts'
import type { TeamStore } from '../app/team/team-store.ts'
import type { Language } from '../core/report.ts'
import type { AppealState } from '../core/team/decide-appeal.ts'
import type { TeamException } from '../core/team/exceptions.ts'
import type { Database } from './schema.ts'
import type { AppealTable } from './schema-team.ts'
import { withAudit } from './team-audit.ts'

type Db = Kysely<Database>

export function createAppeals(db: Db): TeamStore['appeals'] {
  const of = (team: string) => db.selectFrom('appeals').selectAll().where('team', '=', team)
  return {
    add: (appeal) => add(db, appeal),
    async find(team, id) {
      const row = await of(team).where('id', '=', id).executeTakeFirst()
      return row ? toAppeal(row) : null
    },
    async findOf(report) {
      const rows = of(report.team).where('report_key', '=', keyOf(report)).orderBy('id')
      return (await rows.execute()).map(toAppeal)
    },
    listOpen: async (team) => (await of(team).where('state', '=', 'open').orderBy('id').execute()).map(toAppeal),
    async listOf(team, author) {
      return (await of(team).where('author', '=', author).orderBy('id', 'desc').execute()).map(toAppeal)
    },
    decide: (appeal, exception, audit) => decide(db, { appeal, exception, audit }),
    listLabelled: (team) => listLabelled(db, team),
  }
}

async function add(db: Db, appeal: NewAppeal): Promise<Appeal | null> {
  const insert = db.insertInto('appeals').values(toRow(appeal))
  const columns = ['team', 'report_key', 'finding_index'] as const
  const row = await insert
    .onConflict((conflict) => conflict.columns(columns).doNothing())
    .returningAll()
    .executeTakeFirst()
  return row ? toAppeal(row) : null
}

interface Deciding {
  readonly appeal: Appeal
  readonly exception: TeamException | null
  readonly audit: AuditEntry
}

function decide(db: Db, { appeal, exception, audit }: Deciding): Promise<boolean> {
  const { id, state, by, at, note, version } = appeal
  return withAudit(db, audit, async (transaction) => {
    const decision = { state, decided_by: by, decided_at: at, note, version }
    const change = transaction.updateTable('appeals').set(decision).where('team', '=', audit.team)
    const changed = await change
      .where('id', '=', id)
      .where('version', '=', version - 1)
      .executeTakeFirst()
    if (changed.numUpdatedRows === 0n) return false
    if (exception) await addException(transaction, appeal, exception)
    return true
  })
}

/** The same words may be excepted already, by another appeal. */
async function addException(db: Db, appeal: Appeal, exception: TeamException): Promise<void> {
  const { id, report, quote, by, at } = appeal
  const { criterion, cue, mark } = exception
  const row = { team: report.team, criterion, cue, mark, appeal: id, author: report.author, quote }
  const insert = db.insertInto('exceptions').values({ ...row, decided_by: by ?? '', created_at: at ?? 0 })
  const columns = ['team', 'criterion', 'cue', 'mark'] as const
  await insert.onConflict((conflict) => conflict.columns(columns).doNothing()).execute()
}

/** Null: of all workspaces, for whoever runs the bot. */
async function listLabelled(db: Db, team: string | null): Promise<readonly LabelledAppeal[]> {
  const all = db.selectFrom('appeals').selectAll()
  const rows = (team === null ? all : all.where('team', '=', team)).where('state', '=', 'upheld')
  return (await rows.where('draft', 'is not', null).orderBy('id').execute()).flatMap(toLabelled)
}

function toLabelled(row: Selectable<AppealTable>): readonly LabelledAppeal[] {
  const { id, team, report_key: report, language, draft, customer } = row
  if (draft === null) return []
  const [finding, marks, situation] = [row.finding, row.marks, row.situation].map((json) => JSON.parse(json))
  return [{ id, team, report, finding, marks, situation, language: language as Language | null, draft, customer }]
}

function keyOf({ draft, revision, author }: ReportAt): string {
  return draft ? `${draft.channel} ${draft.ts} ${revision}` : `${author} ${revision}`
}

function toRow(appeal: NewAppeal): Insertable<AppealTable> {
  const { report, index, finding, language, quote, reason, draft, customer, createdAt } = appeal
  return {
    team: report.team,
    report_key: keyOf(report),
    channel: report.draft?.channel ?? null,
    ts: report.draft?.ts ?? null,
    revision: report.revision,
    author: report.author,
    finding_index: index,
    finding: JSON.stringify(finding),
    criterion: finding.criterion,
    cue: finding.cue,
    marks: JSON.stringify(appeal.marks),
    language,
    quote,
    reason,
    draft,
    customer,
    situation: JSON.stringify(appeal.situation),
    state: 'open',
    version: 0,
    created_at: createdAt,
  }
}

function toAppeal(row: Selectable<AppealTable>): Appeal {
  const { team, channel, ts, revision, author } = row
  return {
    id: row.id,
    report: { team, draft: channel !== null && ts !== null ? { team, channel, ts } : null, revision, author },
    index: row.finding_index,
    finding: JSON.parse(row.finding),
    language: row.language as Language | null,
    quote: row.quote,
    reason: row.reason,
    createdAt: row.created_at,
    state: row.state as AppealState,
    by: row.decided_by,
    at: row.decided_at,
    note: row.note,
    version: row.version,
  }
}

import type { Insertable, Kysely } from 'kysely'
import type { Address, KeptReport } from '../app/ports.ts'
import { prepare } from './prepared.ts'
import { toReportRow } from './rows.ts'
import type { Database, ReportTable } from './schema.ts'

type Db = Kysely<Database>

const saveRow = prepare<Insertable<ReportTable>, unknown>((db, row) => {
  const columns = ['team', 'channel', 'ts', 'revision'] as const
  const insert = db.insertInto('reports').values(row)
  return insert.onConflict((conflict) => conflict.columns(columns).doUpdateSet(row))
})

export async function saveReport(db: Db, report: KeptReport): Promise<void> {
  if (report.draft === null) return savePrivateReport(db, report)
  await saveRow(db, toReportRow(report))
}

/** Without an address the rows are all different to the database. */
async function savePrivateReport(db: Db, report: KeptReport): Promise<void> {
  const { team, author, revision } = report
  await db.transaction().execute(async (transaction) => {
    const same = transaction.deleteFrom('reports').where('team', '=', team).where('author', '=', author)
    await same.where('channel', 'is', null).where('revision', '=', revision).execute()
    await transaction.insertInto('reports').values(toReportRow(report)).execute()
  })
}

export async function wipeReports(db: Db, { team, channel, ts }: Address): Promise<void> {
  const reports = db.updateTable('reports').set({ report: null }).where('team', '=', team)
  await reports.where('channel', '=', channel).where('ts', '=', ts).execute()
}

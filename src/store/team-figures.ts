import { type Kysely, sql } from 'kysely'
import type { AppealedCue, DayFigures, Figures, Stretch } from '../app/team/figures.ts'
import { CRITERIA, type CriterionId } from '../core/report.ts'
import { ACTS } from '../core/rubric.ts'
import type { Database } from './schema.ts'
import { toFoundReport } from './team-reports.ts'

type Db = Kysely<Database>

export function createFigures(db: Db): Figures {
  return {
    days: (team, stretch) => countDays(db, team, stretch),
    people: (team, stretch) => countPeople(db, team, stretch),
    async checksOf(team, author, limit) {
      const rows = db.selectFrom('reports').selectAll().where('team', '=', team).where('author', '=', author)
      const last = await rows.orderBy('checked_at', 'desc').orderBy('id', 'desc').limit(limit).execute()
      return last.map(toFoundReport)
    },
    appealedCues: (team, limit) => countAppeals(db, team, limit),
  }
}

/** A name stands in quotation marks in a JSON array, so that LIKE finds just it: the same on both engines. */
function countNamed(column: 'criteria' | 'strengths', name: string) {
  return sql<number>`sum(case when ${sql.ref(column)} like ${`%"${name}"%`} then 1 else 0 end)`
}

function countVerdict(verdict: string) {
  return sql<number>`sum(case when verdict = ${verdict} then 1 else 0 end)`
}

async function countDays(db: Db, team: string, { from, until }: Stretch): Promise<readonly DayFigures[]> {
  const rows = await db
    .selectFrom('reports')
    .select(sql<string>`substr(checked_at, 1, 10)`.as('day'))
    .select((count) => count.fn.countAll<number>().as('checks'))
    .select(['ready', 'revise', 'flag'].map((verdict) => countVerdict(verdict).as(verdict)))
    .select(CRITERIA.map((id) => countNamed('criteria', id).as(`criterion_${id}`)))
    .select(ACTS.map((act) => countNamed('strengths', act).as(`act_${act}`)))
    .where('team', '=', team)
    .where('checked_at', '>=', from)
    .where('checked_at', '<', until)
    .groupBy(sql`substr(checked_at, 1, 10)`)
    .orderBy('day')
    .execute()
  return rows.map((row) => toDay(row as unknown as Counts))
}

type Counts = Readonly<Record<string, number>> & { readonly day: string & number; readonly checks: number }

function toDay(row: Counts): DayFigures {
  const { day, checks, ready = 0, revise = 0, flag = 0 } = row
  return {
    day,
    checks,
    verdicts: { ready, revise, flag },
    criteria: pick(row, 'criterion_', CRITERIA),
    strengths: pick(row, 'act_', ACTS),
  }
}

/** Names without a count are left out. */
function pick<Name extends string>(
  row: Counts,
  prefix: string,
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  const counted = names.map((name) => [name, row[`${prefix}${name}`] ?? 0] as const).filter(([, count]) => count > 0)
  return Object.fromEntries(counted) as Record<Name, number>
}

async function countPeople(db: Db, team: string, { from, until }: Stretch): Promise<number> {
  const rows = db
    .selectFrom('reports')
    .select((count) => count.fn.count<number>('author').distinct().as('people'))
    .where('team', '=', team)
  const row = await rows.where('checked_at', '>=', from).where('checked_at', '<', until).executeTakeFirst()
  return row?.people ?? 0
}

async function countAppeals(db: Db, team: string, limit: number): Promise<readonly AppealedCue[]> {
  const countState = (state: string) => sql<number>`sum(case when state = ${state} then 1 else 0 end)`
  const rows = await db
    .selectFrom('appeals')
    .select(['criterion', 'cue'])
    .select((count) => count.fn.countAll<number>().as('appeals'))
    .select([countState('upheld').as('upheld'), countState('rejected').as('rejected')])
    .where('team', '=', team)
    .groupBy(['criterion', 'cue'])
    .orderBy('appeals', 'desc')
    .orderBy('cue')
    .limit(limit)
    .execute()
  return rows.map((row) => ({ ...row, criterion: row.criterion as CriterionId }))
}

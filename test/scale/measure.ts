import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EVENTS, SCOPES } from '../../src/slack/names.ts'
import { BOT_TOKEN, type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts'
import { type BotProcess, startBotProcess } from '../soak/bot-process.ts'
import { DRAFTS } from '../soak/drafts.ts'
import { typeDraft } from '../soak/expected.ts'
import { FLAGGED, REVIEW } from '../soak/ledger.ts'
import { startPostgres } from '../soak/postgres.ts'
import type { EngineFigures, Figures } from './figures.ts'
import { type Kept, readPostgres, readSqlite } from './kept.ts'

const COUNT = 1000
const PER_SECOND = 20
/** What a start costs, and what is compiled with the first drafts, is no draft's. */
const WARM_UP = 200
/** The bot wipes and folds in a little after the last report. */
const QUIET_MS = 3000

interface Measured {
  readonly figures: EngineFigures
  readonly calls: Readonly<Record<string, number>>
}

/** Has the real bot judge drafts that come one after the other, on both engines, and reads what each took. */
export async function measure(): Promise<Figures> {
  const folder = await mkdtemp(join(tmpdir(), 'checkreply-scale-'))
  const postgres = await startPostgres()
  try {
    const file = join(folder, 'scale.db')
    const sqlite = await measureOn(`file:${file}`, () => readSqlite(file))
    const url = await postgres.createDatabase()
    const other = await measureOn(url, () => readPostgres(url))
    const on = { drafts: COUNT, perSecond: PER_SECOND, node: process.version, cores: availableParallelism() }
    return { on, sqlite: sqlite.figures, postgres: other.figures, slackCalls: sqlite.calls }
  } finally {
    await postgres.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureOn(databaseUrl: string, read: () => Promise<Kept>): Promise<Measured> {
  const slack = await startFakeSlack({ app: { scopes: SCOPES, events: EVENTS }, keep: 1_000_000 })
  const bot = startBotProcess(aBotEnv(slack, databaseUrl), () => {})
  try {
    await bot.ready()
    await post(slack, WARM_UP)
    slack.journal.clear()
    const [before, cpu] = [await read(), bot.cpu()]
    await post(slack, COUNT)
    const calls = countCalls(slack)
    return { calls, figures: compare(before, await read(), { cpu: bot.cpu() - cpu, bot }) }
  } finally {
    await bot.stop()
    await slack.close()
  }
}

async function post(slack: FakeSlack, count: number): Promise<void> {
  for (let index = 0; index < count; index++) {
    const draft = DRAFTS[index % DRAFTS.length]
    if (draft) slack.post(REVIEW, 'UANN', typeDraft(draft))
    await wait(1000 / PER_SECOND)
  }
  while (slack.pending() > 0) await wait(100)
  await wait(QUIET_MS)
}

function countCalls({ journal }: FakeSlack): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const entry of journal.entries)
    if (entry.kind === 'called') counts[entry.method] = (counts[entry.method] ?? 0) + 1
  return Object.fromEntries(Object.entries(counts).map(([method, count]) => [method, round(count / COUNT, 1000)]))
}

function compare(before: Kept, after: Kept, { cpu, bot }: { cpu: number; bot: BotProcess }): EngineFigures {
  const rows = Object.entries(after.rows).map(([table, count]) => [table, (count - (before.rows[table] ?? 0)) / COUNT])
  return {
    cpu: round((cpu * 1000) / COUNT, 10),
    memory: Math.round(bot.memory() ?? 0),
    rows: Object.fromEntries(rows.filter(([, count]) => count !== 0)),
    bytes: Math.round((after.bytes - before.bytes) / COUNT),
    bytesLater: perDraft(before.bytesLater, after.bytesLater),
    log: perDraft(before.log, after.log),
  }
}

function perDraft(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : Math.round((after - before) / COUNT)
}

function round(value: number, to: number): number {
  return Math.round(value * to) / to
}

function aBotEnv({ apiUrl }: FakeSlack, databaseUrl: string): Record<string, string> {
  return {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_APP_TOKEN: 'xapp-1',
    SLACK_API_URL: apiUrl,
    REVIEW_CHANNEL_ID: REVIEW,
    FLAGGED_CHANNEL_ID: FLAGGED,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
  }
}

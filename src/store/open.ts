import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { Kysely, type LogConfig, sql } from 'kysely'
import type { DeadLetters, Inbox } from '../app/inbox/job.ts'
import type { Installations } from '../app/installation.ts'
import type { JudgeLedger } from '../app/judge-ports.ts'
import type { Keeping, Postings, Store, Workspaces } from '../app/ports.ts'
import type { TeamStore } from '../app/team/team-store.ts'
import { listDead, replayDead, sweepAll } from './across-teams.ts'
import { createPostgresEngine, createSqliteEngine, type Engine } from './engine.ts'
import { createInbox } from './inbox.ts'
import { createInstallations } from './installations.ts'
import { createJudgeLedger } from './judge-ledger.ts'
import { deleteTeam, forgetPerson, wipePost, wipeThread } from './keeping.ts'
import { migrate } from './migrations.ts'
import { createPostgresDialects } from './postgres-dialect.ts'
import { createNaivePostings, createPostings } from './postings.ts'
import { findPost, findThread, savePost } from './posts.ts'
import { saveReport } from './reports.ts'
import type { Database } from './schema.ts'
import { createScrubber } from './scrub.ts'
import type { TokenKeys } from './secrets.ts'
import { createSqliteDialects } from './sqlite-dialect.ts'
import { createTeamStore } from './team-store.ts'
import { tellOnce } from './told.ts'
import { createWorkspaces } from './workspaces.ts'

export type DatabaseSettings =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'postgres'; readonly url: string }

export interface OpenOptions {
  /** Milliseconds for which work that was begun is nobody else's. */
  readonly lease?: number
  /** Most pages of a SQLite file, for tests of a full disk. */
  readonly maxPages?: number
  readonly log?: LogConfig
  /** Tables are not brought up to date: that is the bot's business. */
  readonly isLeftAsItIs?: boolean
}

/** All that is kept, behind the app's ports. */
export interface Storage {
  readonly store: Store
  readonly inbox: Inbox
  readonly deadLetters: DeadLetters
  readonly postings: Postings
  /** Postings without the protocol, for showing what it is for. */
  readonly naivePostings: Postings
  readonly keeping: Keeping
  readonly team: TeamStore
  readonly workspaces: (crisisText: string | null) => Workspaces
  readonly installations: (keys: TokenKeys) => Installations
  readonly judgeLedger: JudgeLedger
  /** True once for each key of a workspace. */
  readonly tellOnce: (team: string, key: string) => Promise<boolean>
  /** Throws where the database is away. */
  ping(): Promise<void>
  close(): Promise<void>
}

export const LEASE = 60_000

/** Opens the database, and brings its tables up to date. Makes the folder of a file where it is missing. */
export async function openStorage(settings: DatabaseSettings, options: OpenOptions = {}): Promise<Storage> {
  const engine = createEngine(settings, options)
  const { log } = options
  const db = new Kysely<Database>({ dialect: engine.dialects.sure, log })
  const easy = new Kysely<Database>({ dialect: engine.dialects.easy, log })
  try {
    if (!options.isLeftAsItIs) await migrate(db as Kysely<unknown>, engine)
  } catch (error) {
    await db.destroy()
    throw error
  }
  return assemble({ db, easy }, engine, options)
}

function createEngine(settings: DatabaseSettings, { maxPages }: OpenOptions): Engine {
  if (settings.kind === 'postgres') return createPostgresEngine(createPostgresDialects(settings.url))
  if (settings.path !== ':memory:') mkdirSync(dirname(settings.path), { recursive: true })
  return createSqliteEngine(createSqliteDialects(settings.path, maxPages))
}

interface Databases {
  readonly db: Kysely<Database>
  /** For what can be done again. */
  readonly easy: Kysely<Database>
}

function assemble({ db, easy }: Databases, engine: Engine, { lease = LEASE }: OpenOptions): Storage {
  const scrubber = createScrubber(() => engine.scrub(db))
  const team = createTeamStore(db, easy)
  return {
    store: createStore(db, easy, scrubber.now),
    inbox: createInbox({ db, easy }, engine, { owner: randomUUID(), lease }),
    deadLetters: {
      list: () => listDead(db, null),
      find: async (id) => (await listDead(db, [id]))[0] ?? null,
      replay: (ids) => replayDead(db, ids),
    },
    postings: createPostings({ db, easy }, engine),
    naivePostings: createNaivePostings({ db, easy }, engine),
    keeping: {
      wipeThread: (root) => wipeThread(db, root).then(scrubber.soon),
      sweep: (days) => sweepAll(db, days).then(scrubber.now),
      async forgetPerson(id, person) {
        const done = await forgetPerson(db, id, person).finally(() => team.recent.forget(id))
        await scrubber.now()
        return done
      },
      async deleteTeam(id) {
        await deleteTeam(db, id).finally(() => team.recent.forget(id))
        await scrubber.now()
      },
    },
    team,
    workspaces: (crisisText) => createWorkspaces(db, crisisText),
    installations: (keys) => createInstallations(db, keys),
    judgeLedger: createJudgeLedger(db),
    tellOnce: (team, key) => tellOnce(db, team, key),
    ping: async () => void (await sql`select 1`.execute(db)),
    close: async () => {
      await scrubber.end()
      await Promise.all([db.destroy(), easy.destroy()])
    },
  }
}

function createStore(db: Kysely<Database>, easy: Kysely<Database>, scrub: () => Promise<void>): Store {
  return {
    findPost: (at) => findPost(db, at),
    findThread: (root) => findThread(db, root),
    savePost: (post) => savePost(easy, post),
    wipePost: (post) => wipePost(db, post).then(scrub),
    saveReport: (report) => saveReport(easy, report),
  }
}

import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Worker } from 'node:worker_threads'
import { type OpenOptions, openStorage, type Storage } from '../../src/store/open.ts'

/** A database file in a folder that is not there yet, and what anybody sees who looks into it. */
export interface SqliteFile {
  open(options?: OpenOptions): Promise<Storage>
  query(sql: string): readonly Record<string, unknown>[]
  change(sql: string): void
  /** Another thread has the database to itself for so long; it tells `released` when it lets go. */
  lockFor(milliseconds: number): Promise<void>
  /** Whether any file of the database holds the word. */
  holds(word: string): boolean
  remove(): void
}

export function aSqliteFile(): SqliteFile {
  const dir = mkdtempSync(join(tmpdir(), 'checkreply-'))
  const path = join(dir, 'new', 'folder', 'checkreply.db')
  const connected = <T>(work: (database: DatabaseSync) => T): T => {
    const database = new DatabaseSync(path)
    const result = work(database)
    database.close()
    return result
  }
  return {
    open: (options) => openStorage({ kind: 'sqlite', path }, options),
    query: (sql) => connected((database) => database.prepare(sql).all().map(asPlain)),
    change: (sql) => connected((database) => database.exec(sql)),
    lockFor: (milliseconds) => lockFor(path, milliseconds),
    holds: (word) => readdirSync(dirname(path)).some((file) => readFileSync(join(dirname(path), file)).includes(word)),
    remove: () => rmSync(dir, { recursive: true }),
  }
}

const LOCK = `
  const { parentPort, workerData } = require('node:worker_threads')
  const database = new (require('node:sqlite').DatabaseSync)(workerData.path)
  database.exec('begin immediate')
  parentPort.postMessage('locked')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, workerData.milliseconds)
  database.exec("insert into told (team, key, told_at) values ('T1', 'released', 0)")
  database.exec('commit')`

async function lockFor(path: string, milliseconds: number): Promise<void> {
  await once(new Worker(LOCK, { eval: true, workerData: { path, milliseconds } }), 'message')
}

function asPlain(row: object): Record<string, unknown> {
  return { ...row }
}

export const DAY = 24 * 60 * 60 * 1000

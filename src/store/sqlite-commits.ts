import type { DatabaseSync } from 'node:sqlite'

/**
 * `sure`: on the disk before anybody is told that it is written. `easy`: a power loss may take it, and nothing that was
 * written before it, because it can be done again; a killed process takes nothing.
 */
export type Haste = 'sure' | 'easy'

export interface Committer {
  /** Resolves once what `work` wrote is committed. */
  write<T>(work: () => T, haste: Haste): Promise<T>
  /** Begins a transaction of somebody's own. */
  begin(): void
  flush(): void
}

interface Write {
  readonly work: () => unknown
  readonly resolve: (result: never) => void
  readonly reject: (error: unknown) => void
}

/** The slower the disk, the longer others are waited for, so that they share one commit. Milliseconds. */
const LONGEST_WAIT = 10
const QUICK = 0.5

/** Writes together what comes at about the same time, because each sure commit waits for the disk. */
export function createCommitter(database: DatabaseSync): Committer {
  let writes: Write[] = []
  let isSure = false
  let level: Haste = 'sure'
  let lastWait = 0
  let isPlanned = false

  function write<T>(work: () => T, haste: Haste): Promise<T> {
    if (haste === 'sure') isSure = true
    if (!isPlanned) plan()
    return new Promise<T>((resolve, reject) => writes.push({ work, resolve, reject }))
  }

  function plan(): void {
    isPlanned = true
    if (isSure && lastWait > QUICK) setTimeout(flush, Math.min(lastWait, LONGEST_WAIT))
    else setImmediate(flush)
  }

  /** All in one turn of the event loop, so that no other process waits for our lock while we do something else. */
  function flush(): void {
    const group = writes
    const haste = isSure ? 'sure' : 'easy'
    writes = []
    isSure = false
    isPlanned = false
    if (group.length === 0) return
    try {
      start(haste)
      const tellAll = group.map((one) => attempt(one, database))
      const begun = performance.now()
      database.exec('commit')
      if (haste === 'sure') lastWait = performance.now() - begun
      for (const tell of tellAll) tell()
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      for (const { reject } of group) reject(error)
    }
  }

  /** How sure a commit is can only be said before it begins. Plain `begin` would take its lock too late. */
  function start(haste: Haste): void {
    if (level !== haste) database.exec(`pragma synchronous = ${haste === 'sure' ? 'full' : 'normal'}`)
    level = haste
    database.exec('begin immediate')
  }

  return {
    write,
    begin() {
      flush()
      start('sure')
    },
    flush,
  }
}

/** What fails alone is told so, and the others' writes stand; where SQLite has taken back all, so do we. */
function attempt({ work, resolve, reject }: Write, database: DatabaseSync): () => void {
  try {
    const result = work()
    return () => resolve(result as never)
  } catch (error) {
    if (!database.isTransaction) throw error
    return () => reject(error)
  }
}

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

interface Group {
  readonly haste: Haste
  readonly members: Member[]
}

interface Member {
  readonly resolve: () => void
  readonly reject: (error: unknown) => void
}

/** The slower the disk, the longer others are waited for, so that they share one commit. Milliseconds. */
const LONGEST_WAIT = 10
const QUICK = 0.5

/** Commits together what is written at about the same time, because each sure commit waits for the disk. */
export function createCommitter(database: DatabaseSync): Committer {
  let group: Group | null = null
  let level: Haste = 'sure'
  let lastWait = 0

  async function write<T>(work: () => T, haste: Haste): Promise<T> {
    if (group?.haste === 'easy' && haste === 'sure') flush()
    const joined = group ?? open(haste)
    const result = work()
    await new Promise<void>((resolve, reject) => joined.members.push({ resolve, reject }))
    return result
  }

  function open(haste: Haste): Group {
    start(haste)
    group = { haste, members: [] }
    if (haste === 'easy' || lastWait < QUICK) setImmediate(flush)
    else setTimeout(flush, Math.min(lastWait, LONGEST_WAIT))
    return group
  }

  /** How sure a commit is can only be said before it begins. Plain `begin` would take its lock too late. */
  function start(haste: Haste): void {
    if (level !== haste) database.exec(`pragma synchronous = ${haste === 'sure' ? 'full' : 'normal'}`)
    level = haste
    database.exec('begin immediate')
  }

  function flush(): void {
    if (!group) return
    const { haste, members } = group
    group = null
    const begun = performance.now()
    try {
      database.exec('commit')
      if (haste === 'sure') lastWait = performance.now() - begun
      for (const { resolve } of members) resolve()
    } catch (error) {
      if (database.isTransaction) database.exec('rollback')
      for (const { reject } of members) reject(error)
    }
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

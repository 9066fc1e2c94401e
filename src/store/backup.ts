import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/** Copies a whole database page by page, also while others read and write either of the two. */
export async function copyDatabase(from: string, to: string): Promise<void> {
  mkdirSync(dirname(resolve(to)), { recursive: true })
  const source = new DatabaseSync(from, { readOnly: true, timeout: 5000 })
  try {
    await backup(source, to)
  } finally {
    source.close()
  }
}

/** Whether a file is a whole database of ours. */
export function isOurs(file: string): boolean {
  try {
    const database = new DatabaseSync(file, { readOnly: true })
    const [check] = database.prepare('pragma quick_check').all()
    const tables = database.prepare("select name from sqlite_master where name in ('posts', 'reports')").all()
    database.close()
    return check?.quick_check === 'ok' && tables.length === 2
  } catch {
    return false
  }
}

import { existsSync } from 'node:fs'
import { copyDatabase, isOurs } from '../store/backup.ts'
import { findDatabase } from './cli-database.ts'
import { UsageError } from './usage-error.ts'

/** `backup FILE`: a copy of the database while the bot runs. */
export async function runBackup(file: string): Promise<void> {
  const path = findFile('pg_dump "$DATABASE_URL" > FILE')
  if (!existsSync(path)) throw new UsageError(`there is no file ${path} to back up. Set DATABASE_URL as for the bot.`)
  if (existsSync(file)) throw new UsageError(`${file} is there already. Name a new file.`)
  await copyDatabase(path, file)
  console.log(`Copied ${path} to ${file}`)
}

/** `restore FILE`: puts a copy back. What was there is kept beside it. */
export async function runRestore(file: string): Promise<void> {
  const path = findFile('psql "$DATABASE_URL" < FILE')
  if (!existsSync(file)) throw new UsageError(`there is no file ${file}`)
  if (!isOurs(file)) throw new UsageError(`${file} is no copy of a checkreply database, or is damaged`)
  if (existsSync(path)) await keepAside(path)
  await copyDatabase(file, path)
  console.log(`Restored ${path} from ${file}. Restart the bot if it runs.`)
}

async function keepAside(path: string): Promise<void> {
  const aside = `${path}.before-restore-${new Date().toISOString().replace(/[:.]/g, '-')}`
  await copyDatabase(path, aside)
  console.log(`Kept what was there as ${aside}`)
}

function findFile(instead: string): string {
  const settings = findDatabase()
  if (settings.kind === 'sqlite') return settings.path
  throw new UsageError(`this is for SQLite files. For PostgreSQL use its own tool: ${instead}`)
}

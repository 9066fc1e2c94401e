import { existsSync } from 'node:fs'
import { config as loadDotenv } from 'dotenv'
import { readDatabase } from '../config.ts'
import { type DatabaseSettings, openStorage, type Storage } from '../store/open.ts'
import { UsageError } from './usage-error.ts'

/** Does something with the bot's database, which stays as it is: only the bot brings tables up to date. */
export async function withDatabase(work: (storage: Storage) => Promise<void>): Promise<void> {
  const settings = findDatabase()
  if (settings.kind === 'sqlite' && !existsSync(settings.path))
    throw new UsageError(`${SETTING} there is no file ${settings.path}. ${WHERE}`)
  const storage = await openStorage(settings, { isLeftAsItIs: true })
  try {
    await work(storage)
  } catch (error) {
    throw isUnprepared(error) ? new UsageError('the database has no inbox yet. Start the bot once.') : error
  } finally {
    await storage.close()
  }
}

/** The database that DATABASE_URL names, here or in `.env`. */
export function findDatabase(): DatabaseSettings {
  loadDotenv({ quiet: true })
  const settings = readDatabase()
  if (!settings) throw new UsageError(`${SETTING} expected file:PATH or postgres://…, got something else.`)
  return settings
}

const SETTING = 'DATABASE_URL:'
const WHERE = 'Run this where the bot runs, or set DATABASE_URL as for the bot.'

function isUnprepared(error: unknown): boolean {
  return error instanceof Error && /no such table|relation .* does not exist/.test(error.message)
}

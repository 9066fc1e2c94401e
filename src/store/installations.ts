import type { Kysely } from 'kysely'
import type { Installation, Installations } from '../app/installation.ts'
import type { Database, InstallationTable } from './schema.ts'
import { seal, type TokenKeys, unseal } from './secrets.ts'

type Db = Kysely<Database>

/** Tokens are encrypted at rest, each for its own row; a token read with an older key is encrypted anew. */
export function createInstallations(db: Db, keys: TokenKeys): Installations {
  return {
    async find(team) {
      const row = await db.selectFrom('installations').selectAll().where('team', '=', team).executeTakeFirst()
      if (!row) return null
      const installation = toInstallation(row, keys)
      const [current] = keys.keys()
      if (row.key_id !== current) await save(db, installation, keys)
      return installation
    },
    save: (installation) => save(db, installation, keys),
    list: async () =>
      (await db.selectFrom('installations').select('team').orderBy('team').execute()).map(({ team }) => team),
  }
}

async function save(db: Db, installation: Installation, keys: TokenKeys): Promise<void> {
  const { team, token, botId, botUser, installer, scopes } = installation
  const { keyId, text } = seal(token, team, keys)
  const row = {
    team,
    token: text,
    key_id: keyId,
    bot_id: botId,
    bot_user: botUser,
    installer,
    scopes: scopes.join(','),
    installed_at: Date.now(),
  }
  const insert = db.insertInto('installations').values(row)
  await insert.onConflict((conflict) => conflict.column('team').doUpdateSet(row)).execute()
}

function toInstallation(row: InstallationTable, keys: TokenKeys): Installation {
  return {
    team: row.team,
    token: unseal({ keyId: row.key_id, text: row.token }, row.team, keys),
    botId: row.bot_id,
    botUser: row.bot_user,
    installer: row.installer,
    scopes: row.scopes.split(','),
  }
}

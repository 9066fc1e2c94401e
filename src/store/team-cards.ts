import type { Kysely, Selectable } from 'kysely'
import type { CardOnDesk } from '../app/team/ports.ts'
import type { TeamStore } from '../app/team/team-store.ts'
import type { CardCase } from '../core/team/decide-card.ts'
import { findPost } from './posts.ts'
import type { Database } from './schema.ts'
import type { CardTable } from './schema-team.ts'
import { withAudit } from './team-audit.ts'

type Db = Kysely<Database>

export function createCards(db: Db, easy: Db): TeamStore['cards'] {
  return {
    async find(team, key) {
      const row = db.selectFrom('cards').selectAll().where('team', '=', team).where('key', '=', key)
      const card = await row.executeTakeFirst()
      return card ? withDraft(db, card) : null
    },
    async open(team, { key, author, draft }) {
      const place = { channel: draft?.channel ?? null, ts: draft?.ts ?? null }
      const row = { team, key, ...place, author, state: 'open', version: 0, created_at: Date.now() }
      // The try to post the card is committed next, and takes this to the disk with it.
      const insert = easy.insertInto('cards').values(row)
      await insert.onConflict((conflict) => conflict.columns(['team', 'key']).doNothing()).execute()
    },
    save: (team, { key, state, by, at, revision, version }, audit) =>
      withAudit(db, audit, async (transaction) => {
        const change = { state, decided_by: by, decided_at: at, revision, version }
        const row = transaction.updateTable('cards').set(change).where('team', '=', team).where('key', '=', key)
        return (await row.where('version', '=', version - 1).executeTakeFirst()).numUpdatedRows > 0n
      }),
    listOpen: (team, limit) => listOpen(db, team, limit),
    async listOf(team, author, limit) {
      const rows = db.selectFrom('cards').selectAll().where('team', '=', team).where('author', '=', author)
      return withDrafts(db, await rows.orderBy('created_at', 'desc').limit(limit).execute())
    },
  }
}

/** Decided counts for the words that were decided on; a draft that is mended or gone needs nobody. */
async function listOpen(db: Db, team: string, limit: number): Promise<readonly CardOnDesk[]> {
  const rows = await db
    .selectFrom('cards')
    .leftJoin('posts', (join) =>
      join
        .onRef('posts.team', '=', 'cards.team')
        .onRef('posts.channel', '=', 'cards.channel')
        .onRef('posts.ts', '=', 'cards.ts'),
    )
    .selectAll('cards')
    .where('cards.team', '=', team)
    .where((is) =>
      is.or([is('cards.state', 'in', ['open', 'claimed']), is('posts.revision', '<>', is.ref('cards.revision'))]),
    )
    .where((is) =>
      is.or([
        is('cards.channel', 'is', null),
        is.and([is('posts.is_deleted', '=', 0), is('posts.card_state', 'in', ['flagged', 'crisis'])]),
      ]),
    )
    .orderBy('cards.created_at')
    .limit(limit)
    .execute()
  return withDrafts(db, rows)
}

function withDrafts(db: Db, rows: readonly Selectable<CardTable>[]): Promise<readonly CardOnDesk[]> {
  return Promise.all(rows.map((row) => withDraft(db, row)))
}

async function withDraft(db: Db, row: Selectable<CardTable>): Promise<CardOnDesk> {
  const { team, channel, ts } = row
  const draft = channel !== null && ts !== null ? await findPost(db, { team, channel, ts }) : null
  return { card: toCard(row), draft }
}

function toCard({ key, author, state, decided_by, decided_at, revision, version }: Selectable<CardTable>): CardCase {
  return { key, author, state: state as CardCase['state'], by: decided_by, at: decided_at, revision, version }
}

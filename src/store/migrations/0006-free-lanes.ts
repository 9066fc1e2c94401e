import { type Kysely, sql } from 'kysely'
import type { Engine } from '../engine.ts'

/**
 * Whether no work of a lane waits; whoever asks has the lane until the end of its transaction. A function, because a
 * statement sees only what was there when it began, and this must see what came while it waited for the lane.
 */
export async function createFreeLanes(db: Kysely<unknown>, { name }: Engine): Promise<void> {
  if (name === 'sqlite') return
  await sql`
    create function inbox_lane_is_free(of_team text, of_lane text) returns boolean language plpgsql volatile as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(of_team || ' ' || of_lane, 7120933));
      return not exists (select 1 from inbox where state = 'waiting' and team = of_team and lane = of_lane);
    end $$`.execute(db)
}

import { TooEarly } from '../failures.ts'
import type { Parts } from '../parts.ts'
import type { Post } from '../post.ts'
import { quietFor } from './quiet-hours.ts'

type HoldParts = Pick<Parts, 'team' | 'clock'>

/** In quiet hours leads are told of a draft once they are over: then true. Nothing that cannot wait may come here. */
export async function holdWhileQuiet(
  { at, author: actor, revision }: Post,
  parts: HoldParts & Pick<Parts, 'inbox'>,
): Promise<boolean> {
  const { team, channel, ts } = at
  if ((await readPause(team, parts)) === 0) return false
  const lane = `after_quiet ${channel} ${ts}`
  const key = `${lane} ${revision}`
  await parts.inbox.add({ team, kind: 'after_quiet', key, lane, actor, payload: at, isLive: false })
  return true
}

/** Throws TooEarly in quiet hours. */
export async function waitWhileQuiet(team: string, parts: HoldParts): Promise<void> {
  const pause = await readPause(team, parts)
  if (pause > 0) throw new TooEarly(pause, 'Leads have quiet hours')
}

async function readPause(team: string, { team: kept, clock }: HoldParts): Promise<number> {
  return quietFor((await kept.recent.findSettings(team)).quietHours, clock.now())
}

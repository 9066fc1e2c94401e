import type { ListenerParts } from './listener-parts.ts'
import { saySetup } from './messages/setup.ts'
import type { Words } from './words/words.ts'

export interface SetUp {
  readonly team: string
  readonly user: string
  /** Where it was typed. */
  readonly channel: string
  readonly what: 'review' | 'flagged' | null
}

/** Sets the channel in which it was typed, where whoever typed it may. Resolves to what they are told. */
export async function setUp(asked: SetUp, words: Words, parts: ListenerParts): Promise<string> {
  const { team, user, channel, what } = asked
  const { setup } = words
  const workspace = await parts.workspaces.find(team)
  if (what === null) return saySetup(workspace, words)
  if (!(await mayChange(team, user, parts))) return setup.notAllowed
  const other = what === 'review' ? workspace.flaggedChannel : workspace.reviewChannel
  if (other === channel) return setup.sameChannel
  if (!(await canSee(team, channel, parts))) return setup.notInChannel
  const change = what === 'review' ? { reviewChannel: channel } : { flaggedChannel: channel }
  if (!(await parts.workspaces.set(team, change))) return setup.setElsewhere
  return saySetup({ ...workspace, ...change }, words)
}

/** Whoever installed the bot. Where nobody is known, channels are set elsewhere. */
async function mayChange(team: string, user: string, { findInstaller }: ListenerParts): Promise<boolean> {
  const installer = await findInstaller(team)
  return installer === null || installer === user
}

async function canSee(team: string, channel: string, { gateway }: ListenerParts): Promise<boolean> {
  const seen = gateway.ask(team, 'conversations.history', { channel, limit: 1 })
  return seen.then(
    () => true,
    () => false,
  )
}

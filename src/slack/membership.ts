import type { webApi } from '@slack/bolt'
import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'
import type { SlackSettings } from './settings.ts'

type Channels = Pick<SlackSettings, 'reviewChannel' | 'flaggedChannel'>

const MISSING: readonly string[] = ['not_in_channel', 'channel_not_found']

/** Says in the log where the bot is not in a channel it needs, and how to mend it. Never throws. */
export async function checkMembership(client: webApi.WebClient, channels: Channels, log: Log): Promise<void> {
  const { user } = await client.auth.test()
  const remedy = `Open the channel in Slack and send: /invite @${user ?? 'checkreply'}`
  await Promise.all([
    checkChannel(client, { setting: 'REVIEW_CHANNEL_ID', channel: channels.reviewChannel, remedy }, log),
    checkChannel(client, { setting: 'FLAGGED_CHANNEL_ID', channel: channels.flaggedChannel, remedy }, log),
  ])
}

interface Wanted {
  readonly setting: string
  readonly channel: string
  readonly remedy: string
}

/** Reading history needs no scope beyond what events need, and is refused to those who are not in the channel. */
async function checkChannel(client: webApi.WebClient, wanted: Wanted, log: Log): Promise<void> {
  try {
    await client.conversations.history({ channel: wanted.channel, limit: 1 })
  } catch (error) {
    const fault = describeFault(error)
    if (MISSING.includes(fault.slack ?? '')) log.warn({ ...wanted, slack: fault.slack }, 'The bot is not in a channel')
    else log.info({ setting: wanted.setting, fault }, 'Could not check whether the bot is in a channel')
  }
}

import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'
import type { Gateway } from './gateway.ts'
import { readCode, SlackRefusal } from './slack-faults.ts'

export interface OwnPlace {
  readonly team: string
  /** The bot's own name. */
  readonly name: string
  readonly reviewChannel: string
  readonly flaggedChannel: string
}

const MISSING: readonly string[] = ['not_in_channel', 'channel_not_found']

/** Says in the log where the bot is not in a channel it needs, and how to mend it. Never throws. */
export async function checkMembership(gateway: Gateway, place: OwnPlace, log: Log): Promise<void> {
  const { team } = place
  const remedy = `Open the channel in Slack and send: /invite @${place.name}`
  await Promise.all([
    checkChannel(gateway, { team, setting: 'REVIEW_CHANNEL_ID', channel: place.reviewChannel, remedy }, log),
    checkChannel(gateway, { team, setting: 'FLAGGED_CHANNEL_ID', channel: place.flaggedChannel, remedy }, log),
  ])
}

interface Wanted {
  readonly team: string
  readonly setting: string
  readonly channel: string
  readonly remedy: string
}

/** Reading history needs no scope beyond what events need, and is refused to those who are not in the channel. */
async function checkChannel(gateway: Gateway, { team, ...wanted }: Wanted, log: Log): Promise<void> {
  try {
    await gateway.ask(team, 'conversations.history', { channel: wanted.channel, limit: 1 })
  } catch (error) {
    const slack = error instanceof SlackRefusal ? error.code : readCode(error)
    if (MISSING.includes(slack ?? '')) log.warn({ ...wanted, slack }, 'The bot is not in a channel')
    else
      log.info(
        { setting: wanted.setting, fault: describeFault(error) },
        'Could not check whether the bot is in a channel',
      )
  }
}

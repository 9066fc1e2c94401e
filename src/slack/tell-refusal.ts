import type { webApi } from '@slack/bolt'
import { describeFault } from '../app/fault.ts'
import type { Log } from '../app/ports.ts'
import type { Locales } from './locales.ts'
import { sayRefusal } from './messages/refusal.ts'
import type { SlackRefusal } from './slack-faults.ts'

export interface RefusalTellerParts {
  readonly tellOnce: (team: string, key: string) => Promise<boolean>
  readonly findInstaller: (team: string) => Promise<string | null>
  readonly clientOf: (team: string) => Promise<webApi.WebClient>
  readonly wordsFor: Locales['wordsFor']
  readonly log: Log
}

/** Tells whoever installed the bot, once a week, what only they can mend; where nobody is known, the log. */
export function createRefusalTeller(parts: RefusalTellerParts) {
  return async (team: string, refusal: SlackRefusal, channel: string | null): Promise<void> => {
    try {
      await tell(team, refusal, channel, parts)
    } catch (error) {
      parts.log.warn({ team, channel, fault: describeFault(error) }, 'The installer could not be told')
    }
  }
}

async function tell(
  team: string,
  refusal: SlackRefusal,
  channel: string | null,
  { tellOnce, findInstaller, clientOf, wordsFor, log }: RefusalTellerParts,
): Promise<void> {
  if (!(await tellOnce(team, `refusal ${refusal.code} ${channel ?? ''}`))) return
  log.error({ team, channel, slack: refusal.code, remedy: refusal.message }, 'Slack refuses until somebody mends it')
  const installer = refusal.isMute ? null : await findInstaller(team)
  if (!installer) return
  const [client, words] = await Promise.all([clientOf(team), wordsFor(team, installer)])
  await client.chat.postMessage({ channel: installer, text: sayRefusal(refusal.code, channel, words) })
}

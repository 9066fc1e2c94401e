import { webApi } from '@slack/bolt'
import type { Installations } from '../app/installation.ts'
import { SlackRefusal } from './slack-faults.ts'

export type ClientOf = (team: string) => Promise<webApi.WebClient>

const MOST_CLIENTS = 1000

/** Each workspace's own client. Tokens are looked up for each call, so that a new one counts at once. */
export function createClients(installations: Installations, options: webApi.WebClientOptions): ClientOf {
  const clients = new Map<string, webApi.WebClient>()
  return async (team) => {
    const installation = await installations.find(team)
    if (!installation) throw new SlackRefusal('not_authed')
    const known = clients.get(installation.token)
    if (known) return known
    if (clients.size > MOST_CLIENTS) clients.clear()
    const client = new webApi.WebClient(installation.token, options)
    clients.set(installation.token, client)
    return client
  }
}

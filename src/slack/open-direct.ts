import type { Gateway } from './gateway.ts'

/** The channel of the direct messages between somebody and us. */
export async function openDirect(team: string, users: string, gateway: Gateway): Promise<string> {
  const opened = gateway.call<{ readonly channel: { readonly id: string } }>(team, 'conversations.open', { users })
  return (await opened).channel.id
}

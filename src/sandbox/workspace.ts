/** The people, channels and keys of the sandbox. Nothing here opens anything but a Slack on this machine. */
export const PEOPLE = { agent: 'U0MARA', colleague: 'U0JONAS', lead: 'U0RUTH' } as const

export const CHANNELS = { review: 'C0REVIEW', flagged: 'C0FLAGGED' } as const

export const BOT = {
  appId: 'A0CHECKREPLY',
  botUserId: 'U0CHECKREPLY',
  botName: 'checkreply',
  botToken: 'xoxb-sandbox',
  appToken: 'xapp-sandbox',
  signingSecret: 'sandbox-signing-secret',
} as const

/** A local Slack's configuration, in the shape its `--config` file has. */
export interface Workspace {
  readonly workspace: { readonly name: string; readonly domain: string; readonly teamId: string }
  readonly app: typeof BOT & { readonly mode: 'socket' | 'events'; readonly requestUrl?: string }
  readonly users: readonly { readonly id: string; readonly name: string; readonly real_name: string }[]
  readonly channels: readonly { readonly id: string; readonly name: string; readonly members: readonly string[] }[]
}

/** With a `requestUrl` the local Slack sends signed requests there, without one it speaks Socket Mode. */
export function createWorkspace(requestUrl?: string): Workspace {
  const everybody = [...Object.values(PEOPLE), BOT.botUserId]
  return {
    workspace: { name: 'Try checkreply', domain: 'try-checkreply', teamId: 'T0SANDBOX' },
    app: requestUrl ? { ...BOT, mode: 'events', requestUrl } : { ...BOT, mode: 'socket' },
    // The page acts as the first of them, who must be the author of the samples to be able to edit them.
    users: [
      { id: PEOPLE.agent, name: 'mara', real_name: 'Mara Vogel' },
      { id: PEOPLE.colleague, name: 'jonas', real_name: 'Jonas Brandt' },
      { id: PEOPLE.lead, name: 'ruth', real_name: 'Ruth Adler (team lead)' },
    ],
    channels: [
      { id: CHANNELS.review, name: 'replies-review', members: everybody },
      { id: CHANNELS.flagged, name: 'replies-flagged', members: everybody },
    ],
  }
}

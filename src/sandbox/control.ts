/** What a person says in the local Slack. Without `threadTs` it is a message of its own. */
export interface Said {
  readonly channel: string
  readonly user: string
  readonly text: string
  readonly threadTs?: string
}

/** Posts as a person and resolves with the message's `ts` once the bot has acknowledged it. */
export async function postAs(url: string, said: Said): Promise<string> {
  const { threadTs, ...message } = said
  const answer = await control(url, 'message', { ...message, ...(threadTs ? { thread_ts: threadTs } : {}) })
  return (answer as { readonly message: { readonly ts: string } }).message.ts
}

/** One call of the local Slack's control interface; throws where it says no. */
export async function control(url: string, action: string, body: object): Promise<unknown> {
  const response = await fetch(`${url}/_control/${action}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error(`The local Slack answered ${response.status} to ${action}`)
  return response.json()
}

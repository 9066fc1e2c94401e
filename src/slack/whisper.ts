import type { Removal } from '../app/post.ts'
import type { Gateway } from './gateway.ts'

/** Tells only the author, beside their message. Slack may lose it: nothing that must last is said this way. */
export async function whisper(gateway: Gateway, to: Removal, text: string): Promise<void> {
  const { at, thread, author } = to
  const place = { channel: at.channel, user: author, ...(thread && { thread_ts: thread }) }
  await gateway.call(at.team, 'chat.postEphemeral', { ...place, text })
}

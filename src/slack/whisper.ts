import type { webApi } from '@slack/bolt'
import type { Removal } from '../app/post.ts'

/** Tells only the author, beside their message. Slack may lose it: nothing that must last is said this way. */
export async function whisper(client: webApi.WebClient, to: Removal, text: string): Promise<void> {
  const { at, thread, author } = to
  await client.chat.postEphemeral({ channel: at.channel, user: author, ...(thread && { thread_ts: thread }), text })
}

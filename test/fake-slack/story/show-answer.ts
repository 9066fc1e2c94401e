import { readContent } from '../api/content.ts'
import type { Fields } from '../fields.ts'
import { type Place, postMessage } from '../messages.ts'

/** A command may be answered in its ack: only who typed it sees that, unless the app says otherwise. */
export function showAnswer(place: Place, user: string, body: Fields): void {
  if (body.text === undefined && body.blocks === undefined) return
  const { world, workspace, channel } = place
  const { text, blocks = [] } = readContent(body)
  if (body.response_type === 'in_channel') {
    return void postMessage(place, { user: workspace.botUser, bot_id: workspace.botId, text, blocks })
  }
  const message = { channel: channel.id, user, ts: world.stamp(), text, blocks }
  workspace.privately.push(message)
  world.journal.note({ kind: 'whispered', team: workspace.team, message })
}

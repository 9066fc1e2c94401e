import { once } from 'node:events'
import { WebSocket } from 'ws'
import { aCaller } from './a-caller.ts'
import type { FakeSlack } from './fake-slack.ts'
import { asFields, asText, type Fields } from './fields.ts'

/** An app on the other end of a socket, which does as told. */
export interface SocketApp {
  /** Resolves once Slack tells the connection to go. */
  readonly dismissed: Promise<unknown>
  /** Every envelope that came, oldest first. */
  readonly envelopes: Fields[]
  /** The events in them. */
  events(): readonly Fields[]
  /** What it answers to an envelope; null is no ack. It acks everything with nothing unless told otherwise. */
  answerWith(answer: (envelope: Fields) => Fields | null): void
  close(): Promise<void>
}

export async function aSocketApp(slack: FakeSlack): Promise<SocketApp> {
  const { url } = await aCaller(slack, slack.app.appToken).call('apps.connections.open')
  const socket = new WebSocket(asText(url))
  const envelopes: Fields[] = []
  const dismissal = Promise.withResolvers<unknown>()
  let answer: (envelope: Fields) => Fields | null = () => ({})
  socket.on('message', (data) => {
    const envelope: Fields = JSON.parse(String(data))
    if (envelope.type === 'disconnect') dismissal.resolve(envelope.reason)
    if (envelope.envelope_id === undefined) return
    envelopes.push(envelope)
    const payload = answer(envelope)
    if (payload) socket.send(JSON.stringify({ envelope_id: envelope.envelope_id, payload }))
  })
  await once(socket, 'open')
  return {
    dismissed: dismissal.promise,
    envelopes,
    events: () => envelopes.map(({ payload }) => asFields(asFields(payload).event)),
    answerWith(next) {
      answer = next
    },
    async close() {
      socket.close()
      await once(socket, 'close')
    },
  }
}

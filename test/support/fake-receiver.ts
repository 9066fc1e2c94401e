import type { App, Receiver } from '@slack/bolt'

export interface FakeReceiver extends Receiver {
  /** Hands over Slack's body. Resolves, once it is taken, to what tells what it was acknowledged with. */
  receive(body: object): Promise<() => unknown>
}

/** Brings events without a socket or a port. */
export function aFakeReceiver(): FakeReceiver {
  let app: App | undefined
  return {
    init: (given) => {
      app = given
    },
    start: async () => {},
    stop: async () => {},
    async receive(body) {
      let acknowledged: unknown
      const ack = async (response?: unknown) => {
        acknowledged = response
      }
      await app?.processEvent({ body: body as Record<string, unknown>, ack })
      return () => acknowledged
    },
  }
}

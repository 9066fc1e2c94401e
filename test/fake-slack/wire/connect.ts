import type { World } from '../world.ts'
import { createDelivery, type Delivery } from './delivery.ts'
import { createHttpPush } from './http-push.ts'
import { createSocketServer, type SocketServer } from './socket-server.ts'
import type { Parcel } from './transport.ts'
import { portOf, startWebServer } from './web-server.ts'

export interface Wiring {
  readonly delivery: Delivery
  readonly socket: SocketServer
  /** Events go over HTTP to these request URLs, by turns. */
  pushTo(...urls: readonly string[]): void
  close(): Promise<void>
}

export interface Patience {
  readonly ackWithin: number
  readonly retryAfter: readonly number[]
}

/** Starts the server and gives the world its wires: events go over the socket until `pushTo` names request URLs. */
export async function connect(world: World, { ackWithin, retryAfter }: Patience): Promise<Wiring> {
  const { journal, now, app } = world
  const server = await startWebServer(world)
  const base = () => `http://127.0.0.1:${portOf(server)}`
  let urls: readonly string[] | null = null
  const socket = createSocketServer({ server, base, appId: app.appId, ackWithin })
  const push = createHttpPush({ signingSecret: app.signingSecret, ackWithin, urls: () => urls ?? [], now })
  const transport = { send: (parcel: Parcel) => (urls === null ? socket : push).send(parcel) }
  const delivery = createDelivery({ transport, journal, retryAfter })
  Object.assign(world, { base, openSocket: socket.open, deliver: delivery.deliver })

  return {
    delivery,
    socket,
    pushTo: (...given) => {
      urls = given
    },
    async close() {
      delivery.close()
      socket.close()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

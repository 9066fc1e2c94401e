import type { Fault, Which } from './faults.ts'
import type { Fields } from './fields.ts'
import type { Entry, Journal } from './journal.ts'
import { createStory, type Story } from './story/story.ts'
import { until } from './until.ts'
import { connect } from './wire/connect.ts'
import type { SocketServer } from './wire/socket-server.ts'
import { type AppSettings, createWorld, type World, type WorldSettings, workspaceOf } from './world.ts'

export interface FakeSlackOptions extends WorldSettings {
  /** Milliseconds before an event or an interaction counts as not acked. */
  readonly ackWithin?: number
  /** Milliseconds before each redelivery. */
  readonly retryAfter?: readonly number[]
}

/** A Slack on loopback: people act by the story's functions, the app calls `apiUrl`, and the journal tells all. */
export interface FakeSlack extends Story {
  /** For SLACK_API_URL. */
  readonly apiUrl: string
  readonly app: AppSettings
  readonly journal: Journal
  readonly socket: Pick<SocketServer, 'count' | 'recycle' | 'cut'>
  /** The story of another workspace. */
  in(team: string): Story
  /** The arguments of every call of a method so far, oldest first. */
  callsOf(method: string): readonly Fields[]
  /** Makes calls go wrong, once unless said otherwise. Gives back how to stop it. */
  fail(method: string, fault: Fault, which?: Which): () => void
  /** Sends events over HTTP to these request URLs by turns from now on, and not over the socket. */
  pushTo(...urls: readonly string[]): void
  /** Sends an event again that was sent before, as Slack does where an ack was lost. */
  redeliver(eventId: string): void
  /** Events that are neither acked nor given up. */
  pending(): number
  /** Resolves once `isSo`; rejects after `within` milliseconds (10,000 unless said), telling what happened last. */
  until(isSo: () => boolean, what?: string, within?: number): Promise<void>
  close(): Promise<void>
}

export const BOT_TOKEN = 'xoxb-T1'

export async function startFakeSlack(options: FakeSlackOptions = {}): Promise<FakeSlack> {
  const { ackWithin = 3000, retryAfter = [100, 1000, 5000] } = options
  const world = createWorld(options)
  const wiring = await connect(world, { ackWithin, retryAfter })
  const { journal, faults } = world
  const tell = ({ team }: Pick<Story, 'team'>) =>
    createStory({ world, workspace: workspaceOf(world, team), ask: wiring.delivery.ask })
  const [first = ''] = world.workspaces.keys()

  return {
    ...tell({ team: first }),
    apiUrl: `${world.base()}/api/`,
    app: world.app,
    journal,
    socket: wiring.socket,
    in: (team) => tell({ team }),
    callsOf: (method) => journal.entries.flatMap((one) => (isCall(one, method) ? [one.args] : [])),
    fail: faults.add,
    pushTo: wiring.pushTo,
    redeliver: (id) => redeliver(world, id),
    pending: wiring.delivery.pending,
    until: (isSo, what, within) => until(journal, { isSo, what, within }),
    close: wiring.close,
  }
}

function isCall(entry: Entry, method: string): entry is Entry & { readonly kind: 'called' } {
  return entry.kind === 'called' && entry.method === method
}

function redeliver({ journal, deliver }: World, id: string): void {
  const sent = journal.entries.find((entry) => entry.kind === 'sent' && entry.id === id)
  if (sent?.kind !== 'sent') throw new Error(`No event ${id} was ever sent`)
  deliver(sent.body)
}

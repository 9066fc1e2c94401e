import { randomBytes } from 'node:crypto'
import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import { cacheWorkspaces, fixWorkspace } from './app/cached-workspaces.ts'
import type { Desk } from './app/desk.ts'
import type { Installations } from './app/installation.ts'
import type { Log, Meter, Workspaces } from './app/ports.ts'
import { createSparingLog } from './app/sparing-log.ts'
import { withCrisisText } from './app/team/crisis-text.ts'
import { drawChart } from './chart/draw-chart.ts'
import type { Retell } from './core/retell.ts'
import type { Route } from './routes.ts'
import { createClientOptions, createSlackApp } from './slack/app.ts'
import { createClients } from './slack/clients.ts'
import { createDesk } from './slack/desk.ts'
import { createGateway, type Gateway, type Wait } from './slack/gateway.ts'
import { createGuard } from './slack/guard.ts'
import { createIdentify, type Identity } from './slack/identify.ts'
import { createIntake, type Intake, type IntakeParts } from './slack/intake.ts'
import { createLateAnswer } from './slack/late-answer.ts'
import { listen } from './slack/listen.ts'
import type { ListenerParts } from './slack/listener-parts.ts'
import { createLocales, type Locales } from './slack/locales.ts'
import { createOwnership } from './slack/ownership.ts'
import { createPacing } from './slack/pacing.ts'
import { postOnce } from './slack/post-once.ts'
import { createKeepingReceiver } from './slack/receiver.ts'
import { createWayIn } from './slack/receivers.ts'
import type { SlackSettings } from './slack/settings.ts'
import type { SocketStatus } from './slack/socket.ts'
import { createRefusalTeller } from './slack/tell-refusal.ts'
import type { Storage } from './store/open.ts'

export interface SlackMaking {
  readonly settings: SlackSettings
  readonly storage: Storage
  /** Null: one workspace, by token. */
  readonly installations: Installations | null
  readonly log: Log
  readonly meter: Meter
  readonly wait: Wait
  readonly retell: Retell
  readonly now: () => number
  /** Milliseconds for which a cut-off post may still come through. */
  readonly lease: number
  /** `off` acknowledges first and posts blindly: only to show what the protocol is for. */
  readonly protocol: 'on' | 'off'
}

/** Everything that goes out. */
export interface SlackOut {
  readonly gateway: Gateway
  readonly desk: Desk
  readonly workspaces: Workspaces
  readonly wordsFor: Locales['wordsFor']
  readonly findInstaller: (team: string) => Promise<string | null>
  /** Where one workspace is served, by token. */
  readonly identify: () => Promise<Identity>
  /** The workspaces that the bot serves. */
  readonly listTeams: () => Promise<readonly string[]>
}

export function composeOut(making: SlackMaking, app: () => App): SlackOut {
  const { settings, storage, installations, log, meter, wait, now, lease, protocol } = making
  const clientOf = installations
    ? createClients(installations, createClientOptions(settings, log))
    : async () => app().client
  const findInstaller = async (team: string) =>
    (await installations?.find(team))?.installer ?? settings.installer ?? null
  const wordsFor: Locales['wordsFor'] = (...asked) => locales.wordsFor(...asked)
  const tellRefusal = createRefusalTeller({ tellOnce: storage.tellOnce, findInstaller, clientOf, wordsFor, log })
  const gateway = createGateway({ clientOf, pacing: createPacing(now), wait, meter, tellRefusal })
  const locales = createLocales({ gateway, now, wait })
  const own = installations ? storage.workspaces(settings.crisisText) : fixWorkspace(settings)
  const workspaces = cacheWorkspaces(withCrisisText(own, storage.team.settings), now)
  const { findSettings } = storage.team.recent
  const postings = protocol === 'on' ? storage.postings : storage.naivePostings
  const { retell } = making
  const said = { gateway, postings, lease, workspaces, wordsFor, findInstaller, findSettings, retell }
  const desk = createDesk({ ...said, drawChart, wait, log })
  const identify = createIdentify(app)
  const listTeams = installations ? installations.list : async () => [(await identify()).team]
  return { gateway, desk, workspaces, wordsFor, findInstaller, identify, listTeams }
}

/** Everything that comes in. */
export interface SlackIn {
  readonly app: App
  readonly socket: () => SocketStatus | null
}

export interface SlackInMaking extends Pick<IntakeParts, 'inbox' | 'runLive'> {
  readonly making: SlackMaking
  readonly workspaces: Workspaces
  readonly routes: readonly Route[]
  /** Brings events where Slack does not. */
  readonly receiver: Receiver | undefined
}

export function composeIn({ making, workspaces, routes, receiver, inbox, runLive }: SlackInMaking): SlackIn {
  const { settings, installations, log, meter, wait, protocol } = making
  const pass = (event: ReceiverEvent) => app.processEvent(event)
  const isOurs = createOwnership(workspaces)
  const intake = createIntake({ inbox, isOurs, runLive, pass, log, meter })
  // While the database is away Bolt says so of each delivery.
  const spared = createSparingLog(log, wait)
  const wayIn = receiver ? { receiver, socket: () => null } : createWayIn(settings, { log: spared, wait, routes })
  const keeping = createKeepingReceiver(wayIn.receiver, protocol === 'on' ? intake : acknowledgingFirst(intake))
  const app = createSlackApp(settings, { receiver: keeping, installations, log: spared })
  return { app, socket: wayIn.socket }
}

function acknowledgingFirst(intake: Intake): Intake {
  return async (event) => {
    if (!('event' in event.body)) return intake(event)
    await event.ack()
    setImmediate(() => void intake({ ...event, ack: async () => {} }))
  }
}

/** Use cases that listeners call. */
export type Asked = Pick<ListenerParts, 'review' | 'privateCheck' | 'team' | 'keptWords'>

export function connect(
  app: App,
  out: SlackOut,
  asked: Asked,
  { storage, log, lease, now, retell }: SlackMaking,
): void {
  const { postings, keeping } = storage
  const { gateway, workspaces, wordsFor, findInstaller } = out
  const guard = createGuard(log, () => randomBytes(4).toString('hex'))
  const answerLate = createLateAnswer({ gateway, postings, lease })
  const post: ListenerParts['postOnce'] = (place, { text, blocks }) =>
    postOnce(place, { text, blocks }, { gateway, postings, lease })
  listen(app, {
    ...asked,
    postOnce: post,
    now,
    retell,
    guard,
    gateway,
    answerLate,
    workspaces,
    wordsFor,
    keeping,
    findInstaller,
  })
}

import type { App, Receiver } from '@slack/bolt'
import { type Asked, composeIn, connect, type SlackInMaking, type SlackMaking, type SlackOut } from './compose-slack.ts'
import { createEntrance, type Entrance } from './entrance.ts'
import { type HealthParts, readReadiness } from './health.ts'
import type { Metrics } from './metrics.ts'
import { createRoutes, type Route } from './routes.ts'
import { createClientOptions } from './slack/app.ts'
import { createInstallRoutes } from './slack/install.ts'

export interface DoorMaking
  extends Pick<SlackInMaking, 'making' | 'inbox' | 'runLive'>,
    Pick<HealthParts, 'isRunning'> {
  readonly out: SlackOut
  readonly asked: Asked
  readonly metrics: Metrics
  /** Brings events where Slack does not. */
  readonly receiver: Receiver | undefined
}

/** Where everything comes in: Slack's deliveries, who lets us into a workspace, who looks after the bot. */
export interface Door {
  readonly app: App
  readonly entrance: Entrance
}

export function composeDoor({ making, out, asked, metrics, receiver, inbox, runLive, isRunning }: DoorMaking): Door {
  const { storage, settings, now } = making
  const { ping } = storage
  const socket = () => slack.socket()
  const readiness = () => readReadiness({ ping, inbox: storage.inbox.status, socket, isRunning, now })
  const routes = [...createRoutes({ readiness, metrics }), ...composeInstallRoutes(making)]
  const slack = composeIn({ making, workspaces: out.workspaces, routes, receiver, inbox, runLive })
  connect(slack.app, out, asked, making)
  return { app: slack.app, entrance: createEntrance(slack.app, settings, routes) }
}

/** Pages that let workspaces in. */
function composeInstallRoutes({ settings, installations, log, now }: SlackMaking): readonly Route[] {
  const { install, apiUrl } = settings
  if (!install || !installations) return []
  const clientOptions = createClientOptions(settings, log)
  return [...createInstallRoutes({ settings: install, apiUrl, clientOptions, installations, log, now })]
}

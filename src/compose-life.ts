import type { App } from '@slack/bolt'
import type { Worker } from './app/inbox/worker.ts'
import type { Log } from './app/ports.ts'
import type { Chores } from './compose-chores.ts'
import { orProblem } from './compose-start.ts'
import type { Entrance } from './entrance.ts'
import type { Gateway } from './slack/gateway.ts'
import type { Identity } from './slack/identify.ts'
import { checkMembership } from './slack/membership.ts'
import type { SlackSettings } from './slack/settings.ts'
import type { Storage } from './store/open.ts'
import { sleep } from './timers.ts'

export interface LifeParts {
  readonly app: App
  readonly worker: Worker
  readonly entrance: Entrance
  readonly chores: Chores
  readonly storage: Storage
  readonly gateway: Gateway
  readonly identify: () => Promise<Identity>
  readonly settings: SlackSettings
  /** Makes the first draft quicker. */
  readonly warmUp: () => Promise<void>
  readonly log: Log
}

/** From the first question to Slack to the last word in the database. */
export interface Life {
  start(): Promise<void>
  stop(): Promise<void>
  readonly isRunning: boolean
}

/** Milliseconds that a stop waits for running work. What is not done by then is done after its lease, by the next. */
const LONGEST_STOP = 20_000

export function createLife(parts: LifeParts): Life {
  const { worker, entrance, chores, storage } = parts
  let isRunning = false

  /** What comes while the way in closes is taken in still, so the worker is waited for twice. */
  async function stop(): Promise<void> {
    isRunning = false
    chores.stop()
    await Promise.race([worker.stop(), sleep(LONGEST_STOP)])
    await entrance.close()
    await Promise.race([worker.stop(), sleep(LONGEST_STOP)])
    await storage.close()
  }

  return {
    async start() {
      try {
        await open(parts)
        isRunning = true
        chores.start()
      } catch (error) {
        await stop()
        throw error
      }
    },
    stop,
    get isRunning() {
      return isRunning
    },
  }
}

/**
 * Who we are is asked first, and the door is opened last: what was left behind is begun meanwhile, and what comes in then
 * does not wait for the rubric.
 */
async function open({ app, worker, entrance, gateway, identify, settings, warmUp, log }: LifeParts): Promise<void> {
  const warm = warmUp()
  await orProblem(() => app.init(), 'SLACK_BOT_TOKEN', 'Check the token, and that this machine reaches Slack')
  worker.start()
  await warm
  const { setting, advice } = entranceOf(settings)
  await orProblem(() => entrance.open(), setting, advice)
  const { reviewChannel, flaggedChannel } = settings
  if (!reviewChannel || !flaggedChannel) return
  const { team, name } = await identify()
  await checkMembership(gateway, { team, name, reviewChannel, flaggedChannel }, log)
}

/** What may be wrong where no event can come in. */
function entranceOf({ mode, port }: SlackSettings) {
  if (mode.kind === 'http')
    return { setting: 'PORT or HOST', advice: 'Check them, and that nothing else uses the port' }
  if (port === null)
    return { setting: 'SLACK_APP_TOKEN', advice: 'Check the token: it begins with xapp- and needs connections:write' }
  return { setting: 'SLACK_APP_TOKEN or PORT', advice: 'Check the token, and that nothing else uses the port' }
}

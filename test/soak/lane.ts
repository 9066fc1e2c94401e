import { EVENTS, SCOPES } from '../../src/slack/names.ts'
import { BOT_TOKEN, type FakeSlack, startFakeSlack } from '../fake-slack/fake-slack.ts'
import type { Entry } from '../fake-slack/journal.ts'
import { type BotProcess, startBotProcess } from './bot-process.ts'
import { createChance } from './chance.ts'
import type { ExpectedDraft } from './expected.ts'
import { createKiller, type Killer } from './killer.ts'
import { createLedger, FLAGGED, type Ledger, REVIEW } from './ledger.ts'
import type { SoakOptions } from './options.ts'
import { findFreePort } from './postgres.ts'
import { createTraffic } from './traffic.ts'

/** A Slack with its bots: what happens there, what it took, and what is seen. */
export interface Lane {
  readonly slack: FakeSlack
  readonly bots: readonly BotProcess[]
  readonly ledger: Ledger
  readonly acks: readonly number[]
  /** Milliseconds from a version to its report, where no kill came between. */
  readonly reports: readonly number[]
  readonly givenUp: () => number
  readonly kills: () => number
  /** Reports that come later than now are not taken into the times. */
  noteTrouble(): void
  /** Milliseconds since the bots last called Slack. */
  readonly quiet: () => number
  /** Lets one more thing happen. */
  act(): void
  stopKilling(): void
  close(): Promise<void>
}

export interface LaneParts {
  readonly options: SoakOptions
  readonly drafts: readonly ExpectedDraft[]
  readonly databaseUrl: string
  /** What makes bots start sooner. */
  readonly haste: Readonly<Record<string, string>>
  readonly kills: number
  readonly seed: number
}

/** How long an event waits for its next delivery; long outages must not lose any. */
const RETRIES = [100, 200, 400, 800, ...Array<number>(900).fill(1000)]
const KEPT_ENTRIES = 20_000
const KEPT_IDS = 50

export async function startLane(parts: LaneParts): Promise<Lane> {
  const { options, drafts, seed } = parts
  const slack = await startFakeSlack({
    app: { scopes: SCOPES, events: EVENTS },
    retryAfter: RETRIES,
    keep: KEPT_ENTRIES,
  })
  const [acks, reports, sent]: [number[], number[], string[]] = [[], [], []]
  const heard = { trouble: Number.POSITIVE_INFINITY, call: performance.now(), givenUp: 0 }
  const ledger = createLedger('UBOT', (since) => {
    if (since > heard.trouble) reports.push(performance.now() - since)
  })
  const onTrouble = () => {
    heard.trouble = Number.POSITIVE_INFINITY
  }
  const bots = await startBots(parts, slack, () => {
    if (bots.every(({ isReady }) => isReady)) heard.trouble = performance.now()
  })
  await Promise.all(bots.map((bot) => bot.ready()))
  heard.trouble = performance.now()
  const killer: Killer = createKiller({ bots, chance: createChance(seed), most: parts.kills, onKill: onTrouble })
  slack.journal.watch((entry) => {
    ledger.see(entry)
    note(entry)
    killer.see(entry)
  })

  function note(entry: Entry): void {
    if (entry.kind === 'acked') acks.push(entry.milliseconds)
    if (entry.kind === 'called') heard.call = performance.now()
    if (entry.kind === 'unacked' && entry.attempt > RETRIES.length) heard.givenUp += 1
    if (entry.kind !== 'sent' || entry.attempt > 1 || !entry.id.startsWith('Ev')) return
    sent.push(entry.id)
    if (sent.length > KEPT_IDS) sent.shift()
  }

  return {
    slack,
    bots,
    ledger,
    acks,
    reports,
    givenUp: () => heard.givenUp,
    kills: () => killer.kills,
    noteTrouble: onTrouble,
    quiet: () => performance.now() - heard.call,
    act: createTraffic({ slack, ledger, chance: createChance(seed + 1), drafts, sent }),
    stopKilling: killer.stop,
    async close() {
      killer.stop()
      await Promise.all(bots.map((bot) => bot.stop()))
      await slack.close()
    },
  }

  async function startBots({ databaseUrl, haste }: LaneParts, { apiUrl, pushTo }: FakeSlack, onReady: () => void) {
    const ports = await Promise.all(Array.from({ length: options.replicas }, findFreePort))
    if (options.mode === 'http') pushTo(...ports.map((port) => `http://127.0.0.1:${port}/slack/events`))
    return ports.map((port) =>
      startBotProcess({ ...aBotEnv({ options, apiUrl, databaseUrl, port }), ...haste }, onReady),
    )
  }
}

interface BotEnv extends Pick<LaneParts, 'options' | 'databaseUrl'> {
  readonly apiUrl: string
  readonly port: number
}

function aBotEnv({ options, apiUrl, databaseUrl, port }: BotEnv): Record<string, string> {
  const socket = { SLACK_APP_TOKEN: 'xapp-1' }
  const http = { SLACK_SIGNING_SECRET: 'signing-secret', PORT: String(port), HOST: '127.0.0.1' }
  return {
    SLACK_BOT_TOKEN: BOT_TOKEN,
    ...(options.mode === 'http' ? http : socket),
    SLACK_API_URL: apiUrl,
    REVIEW_CHANNEL_ID: REVIEW,
    FLAGGED_CHANNEL_ID: FLAGGED,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'info',
    CHECKREPLY_SOAK_PROTOCOL: options.protocol,
  }
}

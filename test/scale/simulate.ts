import type { Figures } from './figures.ts'

/** Who uses a bot, and how much. */
export interface Step {
  readonly name: string
  readonly workspaces: number
  /** In each workspace. */
  readonly agents: number
  /** Review channels in each workspace. */
  readonly channels: number
  readonly engine: 'sqlite' | 'postgres'
  /** Installations side by side, each with its own Slack app, bots and database. */
  readonly cells: number
}

/** What that needs. Rates are of the busiest hour. */
export interface Needs {
  readonly checksADay: number
  readonly checksASecond: number
  /** Processors of all bots, at half their load. */
  readonly cores: number
  readonly bots: number
  /** Of all bots, in MB. */
  readonly memory: number
  /** Of words and figures after a year, in GB. */
  readonly gigabytes: number
  /** Rows written a second. */
  readonly rowsASecond: number
  /** Calls to Slack of one workspace a minute. */
  readonly callsAMinute: number
  /** Messages a second in one review channel; Slack's limit is 1. */
  readonly channelASecond: number
  /** Connections to each database. */
  readonly connections: number
  /** Tokens a day where a model is asked, in millions. */
  readonly tokens: number
}

export const STEPS: readonly Step[] = [
  { name: 'one team', workspaces: 1, agents: 20, channels: 1, engine: 'sqlite', cells: 1 },
  { name: 'one company', workspaces: 1, agents: 1000, channels: 10, engine: 'postgres', cells: 1 },
  { name: '100 workspaces', workspaces: 100, agents: 50, channels: 1, engine: 'postgres', cells: 1 },
  { name: '1,000 workspaces', workspaces: 1000, agents: 50, channels: 1, engine: 'postgres', cells: 4 },
  { name: '5,000 workspaces', workspaces: 5000, agents: 50, channels: 1, engine: 'postgres', cells: 20 },
]

/** What is assumed of people, and of the model; everything else is measured. */
export const ASSUMED = {
  checksAnAgentADay: 40,
  /** Of a day's checks. */
  inTheBusiestHour: 0.2,
  retentionDays: 30,
  workdaysAYear: 250,
  /** Of the drafts, where JUDGE=auto. */
  judged: 0.4,
  tokensAQuestion: 1310,
} as const

/** Processors are planned at half their load: reports of a burst should not wait. */
const LOAD = 0.5
const HOUR = 3600
/** One for writes that must be on the disk, one for those that can be done again. */
const POOLS = 2
const CONNECTIONS_A_POOL = 10

/** Computes what a step needs from what one check costs. */
export function simulate({ workspaces, agents, channels, engine, cells }: Step, figures: Figures): Needs {
  const cost = figures[engine]
  const checksADay = workspaces * agents * ASSUMED.checksAnAgentADay
  const checksASecond = (checksADay * ASSUMED.inTheBusiestHour) / HOUR
  const cores = (checksASecond * cost.cpu) / 1000 / LOAD
  const bots = engine === 'sqlite' ? 1 : cells * Math.max(2, Math.ceil(cores / cells) + 1)
  const perWorkspace = checksASecond / workspaces
  return {
    checksADay,
    checksASecond,
    cores,
    bots,
    memory: bots * cost.memory,
    gigabytes: countBytes(checksADay, figures) / 1e9,
    rowsASecond: checksASecond * sum(Object.values(cost.rows)),
    callsAMinute: perWorkspace * 60 * sum(Object.values(figures.slackCalls)),
    channelASecond: perWorkspace / channels,
    connections: engine === 'sqlite' ? 1 : (bots / cells) * POOLS * CONNECTIONS_A_POOL,
    tokens: (checksADay * ASSUMED.judged * ASSUMED.tokensAQuestion) / 1e6,
  }
}

/** Words of the last weeks, and figures of a year. */
function countBytes(checksADay: number, { sqlite: { bytes, bytesLater } }: Figures): number {
  const later = bytesLater ?? bytes
  return checksADay * ((bytes - later) * ASSUMED.retentionDays + later * ASSUMED.workdaysAYear)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expectDrafts, readRubric } from './expected.ts'
import { type Lane, startLane } from './lane.ts'
import { createMemoryLog } from './memory-log.ts'
import type { SoakOptions } from './options.ts'
import { type Postgres, startPostgres } from './postgres.ts'
import { createProgress } from './progress.ts'
import { type SoakResult, summarise } from './result.ts'
import { isSettled } from './tally.ts'

const STEP_MS = 10
const MOST_UNDER_WAY = 20
/** After the last thing has happened. */
const LONGEST_SETTLING_MS = 90_000
/** A double may come late. */
const QUIET_MS = 3000
/** Bots that have not called Slack for so long, longer than any lease, have nothing left to do. */
const DEAD_QUIET_MS = 20_000

/** Runs the whole soak and says how it went. */
export async function runSoak(options: SoakOptions): Promise<SoakResult> {
  const folder = await mkdtemp(join(tmpdir(), 'checkreply-soak-'))
  const postgres = options.engine === 'postgres' ? await startPostgres() : null
  const lanes = await openLanes(options, folder, postgres)
  const memory = createMemoryLog(lanes.flatMap(({ bots }) => bots))
  const begin = performance.now()
  const cpu = () => sum(lanes.flatMap(({ bots }) => bots.map((bot) => bot.cpu())))
  const cpuBefore = cpu()
  try {
    const outage = postgres && options.outage > 0 ? takeAway(postgres, lanes, options) : null
    const events = await drive(lanes, options)
    await outage
    for (const lane of lanes) lane.stopKilling()
    const seconds = (performance.now() - begin) / 1000
    await settle(lanes)
    return summarise({ options, lanes, events, seconds, cpu: cpu() - cpuBefore, memory: memory.read() })
  } finally {
    memory.stop()
    await Promise.all(lanes.map((lane) => lane.close()))
    await postgres?.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

async function openLanes(options: SoakOptions, folder: string, postgres: Postgres | null): Promise<readonly Lane[]> {
  const drafts = expectDrafts(await readRubric())
  const haste = { NODE_COMPILE_CACHE: join(folder, 'compiled') }
  const open = async (name: string, own: SoakOptions) => {
    const databaseUrl = (await postgres?.createDatabase()) ?? `file:${join(folder, `${name}.db`)}`
    return startLane({ options: own, drafts, databaseUrl, haste, kills: own.kills, seed: own.seed })
  }
  await rehearse(await open('rehearsal', { ...options, kills: 0, replicas: 1 }))
  const lanes: Lane[] = []
  for (let index = 0; index < options.lanes; index++) {
    const kills = Math.ceil(options.kills / options.lanes)
    lanes.push(await open(String(index), { ...options, kills, seed: options.seed + index * 1000 }))
  }
  return lanes
}

const REHEARSED = 50

/** Leaves everything compiled, as the first start of all does: what is measured is every other one. */
async function rehearse(lane: Lane): Promise<void> {
  for (let done = 0; done < REHEARSED; done++) {
    lane.act()
    await wait(STEP_MS)
  }
  await settle([lane])
  await lane.close()
}

/** Keeps to the rate until everything has happened that was asked for. Gives how much that was. */
async function drive(lanes: readonly Lane[], options: SoakOptions): Promise<number> {
  const { events, rate } = options
  const begin = performance.now()
  let done = 0
  const kills = () => sum(lanes.map((lane) => lane.kills()))
  const isDone = () => done >= events && kills() >= options.kills
  const tell = createProgress()
  while (!isDone()) {
    const due = Math.min(((performance.now() - begin) / 1000) * rate, done + 10 + rate / 10)
    while (done < due && !isDone() && act(lanes, options)) done += 1
    tell(`${done} events, ${kills()} kills`)
    await wait(STEP_MS)
  }
  return done
}

/** In the lane with the fewest events under way. While bots are killed a crowd would only slow their starts: false then. */
function act(lanes: readonly Lane[], { kills }: SoakOptions): boolean {
  const [lane] = lanes.toSorted((a, b) => a.slack.pending() - b.slack.pending())
  if (!lane || (kills > 0 && lane.slack.pending() > MOST_UNDER_WAY)) return false
  lane.act()
  return true
}

/** Stops the database once half of the time is over, and starts it again. */
async function takeAway(
  postgres: Postgres,
  lanes: readonly Lane[],
  { events, rate, outage }: SoakOptions,
): Promise<void> {
  await wait((events / rate / 2) * 1000)
  for (const { noteTrouble } of lanes) noteTrouble()
  await postgres.stop()
  await wait(outage * 1000)
  await postgres.start()
}

/** Until all is well, or nothing moves any more. */
async function settle(lanes: readonly Lane[]): Promise<void> {
  await Promise.all(lanes.flatMap(({ bots }) => bots.map((bot) => bot.ready())))
  const end = performance.now() + LONGEST_SETTLING_MS
  const isDone = ({ slack, ledger, quiet }: Lane) =>
    slack.pending() === 0 && quiet() > QUIET_MS && (quiet() > DEAD_QUIET_MS || isSettled(ledger))
  while (performance.now() < end && !lanes.every(isDone)) await wait(200)
}

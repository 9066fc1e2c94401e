import { parseArgs } from 'node:util'

export interface SoakOptions {
  /** At least that many things happen; more where kills are not yet done. */
  readonly events: number
  /** A second, over all lanes. */
  readonly rate: number
  readonly mode: 'socket' | 'http'
  readonly engine: 'sqlite' | 'postgres'
  /** Bots that share one database and one Slack. */
  readonly replicas: number
  /** Over all lanes. */
  readonly kills: number
  /** Slacks with their own bots and databases, side by side. */
  readonly lanes: number
  /** Seconds for which PostgreSQL is away in the middle of the run. */
  readonly outage: number
  readonly protocol: 'on' | 'off'
  readonly seed: number
  /** A file for the whole result as JSON; null is none. */
  readonly out: string | null
}

const USAGE = `npm run soak -- [--events 2000] [--rate 100] [--mode socket|http] [--engine sqlite|postgres] [--replicas 1]
  [--kills 0] [--lanes 1] [--protocol on|off] [--outage 0] [--seed N] [--out FILE]`

/** Throws what is wrong with the arguments, and how they go. */
export function readOptions(argv: readonly string[]): SoakOptions {
  const values = parse(argv)
  const options = {
    events: readCount(values.events, 'events'),
    rate: readCount(values.rate, 'rate'),
    mode: readChoice(values.mode, ['socket', 'http'], 'mode'),
    engine: readChoice(values.engine, ['sqlite', 'postgres'], 'engine'),
    replicas: readCount(values.replicas, 'replicas'),
    kills: readCount(values.kills, 'kills'),
    lanes: readCount(values.lanes, 'lanes'),
    outage: readCount(values.outage, 'outage'),
    protocol: readChoice(values.protocol, ['on', 'off'], 'protocol'),
    seed: readCount(values.seed ?? String(Date.now() % 1_000_000), 'seed'),
    out: values.out ?? null,
  } as const
  if (options.engine === 'sqlite' && options.replicas > 1) throw new Error(`SQLite is for one bot alone.\n${USAGE}`)
  if (options.engine === 'sqlite' && options.outage > 0) throw new Error(`Only PostgreSQL can be away.\n${USAGE}`)
  return options
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: KNOWN }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`)
  }
}

const KNOWN = {
  events: { type: 'string', default: '2000' },
  rate: { type: 'string', default: '100' },
  mode: { type: 'string', default: 'socket' },
  engine: { type: 'string', default: 'sqlite' },
  replicas: { type: 'string', default: '1' },
  kills: { type: 'string', default: '0' },
  lanes: { type: 'string', default: '1' },
  protocol: { type: 'string', default: 'on' },
  outage: { type: 'string', default: '0' },
  seed: { type: 'string' },
  out: { type: 'string' },
} as const

function readCount(value: string, name: string): number {
  if (/^\d{1,7}$/.test(value)) return Number(value)
  throw new Error(`--${name}: expected a whole number, got "${value}".\n${USAGE}`)
}

function readChoice<const T extends string>(value: string, choices: readonly T[], name: string): T {
  const choice = choices.find((one) => one === value)
  if (choice) return choice
  throw new Error(`--${name}: expected ${choices.join(' or ')}, got "${value}".\n${USAGE}`)
}

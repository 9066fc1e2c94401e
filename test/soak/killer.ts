import type { Entry } from '../fake-slack/journal.ts'
import type { BotProcess } from './bot-process.ts'
import type { Chance } from './chance.ts'

export interface Killer {
  readonly kills: number
  /** Looks at what happens, and strikes in the middle of it. */
  see(entry: Entry): void
  stop(): void
}

export interface KillerParts {
  readonly bots: readonly BotProcess[]
  readonly chance: Chance
  readonly most: number
  readonly onKill: () => void
}

/** Milliseconds within which a bot dies after it was ready, at the latest. */
const LONGEST_LIFE = 1200

/** When a bot dies. The fake calls `see` before it answers, so that a post has been made and its ts not yet returned. */
const OCCASIONS: readonly ((entry: Entry) => boolean)[] = [
  (entry) => entry.kind === 'posted' && entry.message.bot_id !== undefined,
  (entry) => entry.kind === 'changed' && entry.message.bot_id !== undefined,
  ({ kind }) => kind === 'sent',
  ({ kind }) => kind === 'acked',
  ({ kind }) => kind === 'called',
  () => false,
]

/** Kills bots with -9 at random: at a moment between two steps, or after a while; some while they start. */
export function createKiller({ bots, chance, most, onKill }: KillerParts): Killer {
  let kills = 0
  let isStopped = false
  let plan = makePlan()
  let timer: NodeJS.Timeout | undefined

  function makePlan() {
    const target = chance.pick(bots.filter(({ isReady }) => isReady)) ?? chance.pick(bots)
    return { occasion: chance.pick(OCCASIONS) ?? (() => false), left: 1 + chance.below(12), target }
  }

  function strike(): void {
    if (isStopped || kills >= most) return
    kills += 1
    onKill()
    plan.target?.kill()
    plan = makePlan()
    arm()
  }

  /** Waits for the next victim to be ready; one in twelve dies as it starts. */
  function arm(): void {
    clearTimeout(timer)
    const { target } = plan
    if (!target || isStopped || kills >= most) return
    const aimed = plan
    const diesYoung = chance.below(12) === 0
    if (diesYoung) timer = setTimeout(strike, chance.below(700))
    if (diesYoung) return
    void target.ready().then(() => {
      if (plan === aimed) timer = setTimeout(strike, chance.below(LONGEST_LIFE))
    })
  }

  arm()
  return {
    get kills() {
      return kills
    },
    see(entry) {
      if (!plan.target?.isReady || !plan.occasion(entry)) return
      plan.left -= 1
      if (plan.left <= 0) strike()
    },
    stop() {
      isStopped = true
      clearTimeout(timer)
    },
  }
}

import { FEELING, THANKING } from '../act-kinds.ts'
import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId, Rule } from '../rubric.ts'
import type { Said } from './compose.ts'
import type { Frame, Part } from './frame.ts'
import { isGrieving } from './manners.ts'
import type { Speaker } from './speaker.ts'

const WISHES: ReadonlySet<ActId> = new Set(['cheer', 'boilerplate', 'closing', 'joy'])

/** What an opening is made of. */
export interface Opening {
  readonly say: Speaker
  /** Says what a rule asks for even where the draft seems to say it already. */
  readonly insists: boolean
  readonly stock: readonly Part[]
  readonly analysis: Analysis
}

/** What the rules ask to begin with, or what takes the place of stock thanks and stock regret. */
export function openingOf(
  rules: readonly Rule[],
  stays: readonly Act[],
  { say, insists, stock, analysis }: Opening,
): readonly Said[] {
  const wanted = wishedFor(rules, analysis) ?? standIns(stock, analysis)
  const isIdea = analysis.situation.situations.includes('idea')
  const has = (acts: ReadonlySet<ActId>) => stays.some(({ act }) => acts.has(act))
  const isGift = isIdea || analysis.situation.situations.includes('praise')
  const isSorry = !isGift && (wanted.has('empathy') || wanted.has('apology'))
  const isNeeded = (name: string) => {
    if (name === 'thanks' && isSorry) return false
    if (insists) return true
    return name === 'thanks' ? isIdea || !has(THANKING) : !has(FEELING)
  }
  return [...wanted]
    .filter(([name]) => isNeeded(name))
    .sort(([a], [b]) => byPlace(a, b))
    .map(([name, asking]) => ({ text: say(name), rules: asking }))
    .filter(({ text }) => text !== '')
}

type Wanted = ReadonlyMap<string, readonly Rule[]>

/** Nobody in grief is thanked for a message: they are seen. Who brought something is thanked for it. */
function wishedFor(rules: readonly Rule[], analysis: Analysis): Wanted | null {
  const asking = rules.filter(({ rewrite }) => rewrite.open)
  const { situations } = analysis.situation
  const isGift = situations.includes('idea') || situations.includes('praise')
  const isSeen = isGrieving(analysis) && !isGift
  const nameOf = ({ rewrite }: Rule) => (rewrite.open === 'thanks' && isSeen ? 'empathy' : rewrite.open)
  const names = new Set(asking.flatMap((rule) => nameOf(rule) ?? []))
  if (names.size === 0) return null
  const wanted = [...names].map((name) => [name, asking.filter((rule) => nameOf(rule) === name)] as const)
  return new Map(situations.includes('praise') ? [['thanks', asking], ...wanted] : wanted)
}

function standIns(stock: readonly Part[], { acts, firings }: Analysis): Wanted {
  const own = stock.flatMap(({ index }) => acts.filter((act) => act.sentence === index)).map(({ act }) => act)
  const rules = [...new Set(firings.map(({ rule }) => rule))]
  const asking = rules.filter(({ when }) => when.acts?.some((act) => own.includes(act)) || when.signals)
  if (own.includes('apology') || own.includes('apology_conditional')) return new Map([['apology', asking]])
  return own.includes('thanks') ? new Map([['thanks', asking]]) : new Map()
}

/** Thanks come before feelings. */
function byPlace(a: string, b: string): number {
  return Number(b === 'thanks') - Number(a === 'thanks')
}

/** One thing is enough to end with: what is offered after a no comes before what happens next. */
export function closingOf(rules: readonly Rule[], say: Speaker): readonly Said[] {
  const names = rules.flatMap(({ rewrite }) => rewrite.close ?? [])
  const name = names.includes('offer') ? 'offer' : names[0]
  const text = say(name)
  return text === '' ? [] : [{ text, rules: rules.filter(({ rewrite }) => rewrite.close === name) }]
}

/** Index of the first of the well-wishing sentences a draft ends with; what is added comes before them. */
export function wishesFrom({ acts }: Analysis, { parts }: Frame, isChanged: (index: number) => boolean): number | null {
  const isWish = ({ index }: Part) => {
    if (isChanged(index)) return false
    const own = acts.filter((act) => act.sentence === index)
    return own.some(({ act }) => WISHES.has(act)) && own.every(({ act, isStock }) => isStock || WISHES.has(act))
  }
  let from: number | null = null
  for (const part of parts.toReversed()) {
    if (!isWish(part)) break
    from = part.index
  }
  return from
}

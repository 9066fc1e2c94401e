import type { Act } from '../acts.ts'
import type { Analysis } from '../engine.ts'
import type { ActId, Rule } from '../rubric.ts'
import type { Frame, Part } from './frame.ts'
import type { Speaker } from './speaker.ts'

const WISHES: ReadonlySet<ActId> = new Set(['cheer', 'boilerplate', 'closing', 'joy'])
const FEELS: ReadonlySet<ActId> = new Set(['empathy', 'apology', 'apology_owning'])
const THANKS: ReadonlySet<ActId> = new Set(['thanks', 'joy'])

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
): readonly string[] {
  const wanted = new Set(rules.flatMap(({ rewrite }) => rewrite.open ?? []))
  const stockActs = new Set(
    stock.flatMap(({ index }) => analysis.acts.filter((act) => act.sentence === index)).map(({ act }) => act),
  )
  if (wanted.size === 0 && (stockActs.has('apology') || stockActs.has('apology_conditional'))) wanted.add('apology')
  if (wanted.size === 0 && stockActs.has('thanks')) wanted.add('thanks')
  const isIdea = analysis.situation.situations.includes('idea')
  const has = (acts: ReadonlySet<ActId>) => stays.some(({ act }) => acts.has(act))
  const isNeeded = (name: string) => {
    if (insists) return true
    return name === 'thanks' ? isIdea || !has(THANKS) : !has(FEELS)
  }
  return [...wanted]
    .filter(isNeeded)
    .sort(byPlace)
    .map((name) => say(name))
    .filter((text) => text !== '')
}

/** Thanks come before feelings. */
function byPlace(a: string, b: string): number {
  return Number(b === 'thanks') - Number(a === 'thanks')
}

/** One thing is enough to end with: what is offered after a no comes before what happens next. */
export function closingOf(rules: readonly Rule[], say: Speaker): readonly string[] {
  const names = new Set(rules.flatMap(({ rewrite }) => rewrite.close ?? []))
  const [first] = [...names].sort((a, b) => Number(b === 'offer') - Number(a === 'offer'))
  const text = say(first)
  return text === '' ? [] : [text]
}

/** Index of the first of the well-wishing sentences a draft ends with; what is added comes before them. */
export function wishesFrom({ acts }: Analysis, { parts }: Frame): number | null {
  const isWish = ({ index }: Part) => {
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

import type { Act } from './acts.ts'
import type { Situation, Span } from './report.ts'
import type { ActId, Condition, Rule } from './rubric.ts'
import type { SignalId, Signals } from './signals.ts'

/** What is known of a draft when rules are applied. */
export interface Facts {
  readonly acts: readonly Act[]
  readonly situations: readonly Situation[]
  readonly signals: Signals
}

/** A rule that fired: at an act's words, or, where `span` is null, for what is absent. */
export interface Firing {
  readonly rule: Rule
  readonly span: Span | null
  /** The cue that was recognised; for an absence the rule's id. */
  readonly cue?: string
  /** In place of the language's own; the words it is about are just those of `span`. */
  readonly message?: string
}

/** Why a rule did not fire, in the rubric's own terms; null where it did. */
export type Refusal = string | null

/** Applies every rule to what a draft does in its situation. */
export function applyRules(rules: readonly Rule[], facts: Facts): readonly Firing[] {
  const seen = lookOver(facts)
  return rules.flatMap((rule) => (findRefusal(rule.when, seen) === null ? fire(rule, facts) : []))
}

/** The first condition that does not hold, for `explain`. */
export function refusalOf(when: Condition, facts: Facts): Refusal {
  return findRefusal(when, lookOver(facts))
}

interface Seen {
  readonly facts: Facts
  readonly present: ReadonlySet<ActId>
  readonly situations: ReadonlySet<Situation>
}

function lookOver(facts: Facts): Seen {
  return { facts, present: new Set(facts.acts.map(({ act }) => act)), situations: new Set(facts.situations) }
}

function findRefusal(when: Condition, { facts, present, situations }: Seen): Refusal {
  if (when.acts && !isAnyThere(when, facts, present)) return `no ${when.acts.join(' or ')}`
  if (when.with && !when.with.some((act) => present.has(act))) return `without ${when.with.join(' or ')}`
  const redeeming = when.without?.find((act) => present.has(act))
  if (redeeming) return `there is ${redeeming}`
  if (when.situations && !when.situations.some((s) => situations.has(s))) return `not in ${when.situations.join(', ')}`
  const excused = when.notSituations?.find((situation) => situations.has(situation))
  if (excused) return `in ${excused}`
  return signalOutOfBounds(when, facts.signals)
}

function isAnyThere(when: Condition, { acts }: Facts, present: ReadonlySet<ActId>): boolean {
  if (!when.acts?.some((act) => present.has(act))) return false
  return when.stock === undefined || acts.some((act) => isNamed(when, act))
}

function signalOutOfBounds(when: Condition, signals: Signals): Refusal {
  for (const [name, { min = -Infinity, max = Infinity }] of Object.entries(when.signals ?? {})) {
    const value = signals[name as SignalId]
    if (value < min || value > max) return `${name} is ${Math.round(value * 100) / 100}`
  }
  return null
}

/** At the words of each act the rule names; one finding a sentence is enough, at its widest act. */
function fire(rule: Rule, facts: Facts): readonly Firing[] {
  if (!rule.when.acts) return [{ rule, span: null, cue: rule.id }]
  const widest = new Map<number, Act>()
  for (const act of facts.acts.filter((act) => isNamed(rule.when, act))) {
    const other = widest.get(act.sentence)
    if (!other || act.end - act.start > other.end - other.start) widest.set(act.sentence, act)
  }
  return [...widest.values()].map((act) => ({ rule, span: act, cue: act.cue }))
}

function isNamed({ acts, stock }: Condition, act: Act): boolean {
  return acts?.includes(act.act) === true && (stock === undefined || stock === act.isStock)
}

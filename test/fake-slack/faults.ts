import type { Fields } from './fields.ts'

/** What goes wrong with a call. Where `effect` is `after`, what was asked for happens and only its answer is lost. */
export type Fault =
  | { readonly kind: 'error'; readonly error: string }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'silence' | 'drop'; readonly effect: 'before' | 'after' }
  | { readonly kind: 'delay'; readonly until: Promise<unknown> }

export const refuse = (error: string): Fault => ({ kind: 'error', error })
export const rateLimit = (retryAfter: number): Fault => ({ kind: 'status', status: 429, retryAfter })
export const serverError = (status = 500): Fault => ({ kind: 'status', status })
/** The answer never comes. */
export const silence = (effect: 'before' | 'after'): Fault => ({ kind: 'silence', effect })
/** The connection breaks. */
export const drop = (effect: 'before' | 'after'): Fault => ({ kind: 'drop', effect })
/** The answer waits for a promise. */
export const delay = (until: Promise<unknown>): Fault => ({ kind: 'delay', until })

/** Which calls: `nth` counts those that fit, from 1; `times` says how many of them in a row (once, unless said). */
export interface Which {
  readonly team?: string
  readonly channel?: string
  readonly nth?: number
  readonly times?: number
  readonly when?: (call: FaultyCall) => boolean
}

/** A call a fault may befall; `respond` is the name of calls to a `response_url`. */
export interface FaultyCall {
  readonly method: string
  readonly team: string
  readonly args: Fields
}

export interface Faults {
  /** Gives back how to lift the rule. */
  add(method: string, fault: Fault, which?: Which): () => void
  /** Counts the call and says what goes wrong with it. The rule that was added first wins. */
  take(call: FaultyCall): Fault | null
}

interface Rule {
  readonly method: string
  readonly fault: Fault
  readonly which: Which
  met: number
}

export function createFaults(): Faults {
  const rules = new Set<Rule>()
  return {
    add(method, fault, which = {}) {
      const rule = { method, fault, which, met: 0 }
      rules.add(rule)
      return () => void rules.delete(rule)
    },
    take(call) {
      const striking = [...rules].filter((rule) => fits(rule, call) && strikes(rule))
      return striking[0]?.fault ?? null
    },
  }
}

function fits({ method, which }: Rule, call: FaultyCall): boolean {
  if (method !== call.method) return false
  if (which.team !== undefined && which.team !== call.team) return false
  if (which.channel !== undefined && which.channel !== call.args.channel) return false
  return which.when?.(call) ?? true
}

function strikes(rule: Rule): boolean {
  rule.met += 1
  const { nth = 1, times = 1 } = rule.which
  return rule.met >= nth && rule.met < nth + times
}

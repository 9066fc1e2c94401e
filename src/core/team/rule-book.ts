import { type Checker, createChecker } from '../check.ts'
import type { Rubric } from '../rubric.ts'
import { tuneRubric } from './tune.ts'
import { isUntuned, nameTuning, type Tuning } from './tuning.ts'

/** Each holds compiled rules; what was not asked for longest is made anew when it is. */
const MOST_KEPT = 50

/** Checkers for all the ways in which teams tune one rubric. `checker` is the one for the rubric as it is. */
export function createRuleBook(rubric: Rubric, checker: Checker): (tuning: Tuning) => Checker {
  const kept = new Map<string, Checker>()
  return (tuning) => {
    if (isUntuned(tuning)) return checker
    const name = nameTuning(tuning)
    const tuned = kept.get(name) ?? createChecker(tuneRubric(rubric, tuning))
    kept.delete(name)
    kept.set(name, tuned)
    const [oldest] = kept.keys()
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
    return tuned
  }
}

import type { Act } from './acts.ts'
import { widenToClauses } from './clauses.ts'
import type { Analysis } from './engine.ts'
import type { Strength } from './report.ts'
import type { Rubric } from './rubric.ts'
import { isOverlapping } from './spans.ts'

const MOST = 3

/** The best things a draft does, at most three, one an act, in the rubric's order. Stock words are none. */
export function nameStrengths(
  { acts, firings, sentences, reportLanguage }: Analysis,
  rubric: Rubric,
): readonly Strength[] {
  const isFaulty = (act: Act) => firings.some(({ span }) => span && isOverlapping(span, act))
  return rubric.strengths
    .flatMap((id) => acts.find((act) => act.act === id && !act.isStock && !isFaulty(act)) ?? [])
    .slice(0, MOST)
    .map(({ act, ...span }) => ({
      act,
      ...widenToClauses(span, sentences),
      message: reportLanguage.messages.strengths[act] ?? act,
    }))
}

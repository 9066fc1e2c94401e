import { HELPING } from './act-kinds.ts'
import type { Act } from './acts.ts'
import type { ActId } from './rubric.ts'
import type { Sentence } from './text/sentences.ts'

/** Beside these nothing in the same clause helps: "feel free to call us", "we are working on a fix", "or we close it". */
const HOLLOWING: ReadonlySet<ActId> = new Set(['boilerplate', 'vague_promise', 'threat', 'upsell', 'sarcasm'])

/** Leaves out help that stands in one clause with a stock phrase, a vague promise, a threat, a sale or scorn. */
export function dropHollowHelp(acts: readonly Act[], sentence: Sentence): readonly Act[] {
  const hollowing = acts.filter(({ act }) => HOLLOWING.has(act))
  if (hollowing.length === 0) return acts
  const clauses = new Map(sentence.words.map(({ start }, index) => [start, sentence.clauses[index]]))
  const hollow = new Set(hollowing.map(({ start }) => clauses.get(start)))
  return acts.filter(({ act, start }) => !HELPING.has(act) || !hollow.has(clauses.get(start)))
}

import type { Act } from './acts.ts'
import type { ActId } from './rubric.ts'
import type { Sentence } from './text/sentences.ts'

const MOST_WORDS = 3
const ASKS: ReadonlySet<ActId> = new Set(['request_detail', 'personal_contact', 'self_service', 'deflection'])

/** A bare "Thank you." behind a request thanks in advance, and for nothing the customer did: it becomes a closing. */
export function toClosings(acts: readonly Act[], sentences: readonly Sentence[]): readonly Act[] {
  const firstRequest = Math.min(...acts.filter(({ act }) => ASKS.has(act)).map(({ sentence }) => sentence))
  const isInAdvance = ({ act, sentence }: Act) =>
    act === 'thanks' && sentence > firstRequest && (sentences[sentence]?.words.length ?? 0) <= MOST_WORDS
  return acts.map((act) => (isInAdvance(act) ? { ...act, act: 'closing', isStock: true } : act))
}

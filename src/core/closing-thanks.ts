import type { Act } from './acts.ts'
import type { Sentence } from './text/sentences.ts'

const MOST_WORDS = 4

/** A bare "Thank you." behind the first sentence takes leave and thanks for nothing: it becomes a closing. */
export function toClosings(acts: readonly Act[], sentences: readonly Sentence[]): readonly Act[] {
  return acts.map((act) => (isBareThanks(act, sentences) ? { ...act, act: 'closing', isStock: true } : act))
}

function isBareThanks({ act, sentence }: Act, sentences: readonly Sentence[]): boolean {
  const isLast = sentence > 0 && sentence >= sentences.length - 2
  return act === 'thanks' && isLast && (sentences[sentence]?.words.length ?? 0) <= MOST_WORDS
}

import type { Act } from './acts.ts'
import type { ActId } from './rubric.ts'
import { createSentenceModel, type SentenceModelData } from './sentence-model.ts'
import type { Sentence } from './text/sentences.ts'

export type ActFinder = (sentences: readonly Sentence[], found: readonly Act[]) => readonly Act[]

/** Acts whose sentences fit any message. */
const STOCK: ReadonlySet<ActId> = new Set(['boilerplate', 'vague_promise', 'greeting', 'closing'])

/** Finds by the sentence model what the cues have not found in a sentence; the whole sentence is its span. */
export function createActFinder(data: SentenceModelData | null): ActFinder {
  if (!data) return () => []
  const model = createSentenceModel(data)
  return (sentences, found) =>
    sentences.flatMap((sentence, index) => {
      const known = new Set(found.filter((act) => act.sentence === index).map((act) => act.act))
      return model
        .recognise(sentence)
        .filter((act) => !known.has(act))
        .map((act) => ({
          act,
          start: sentence.start,
          end: sentence.end,
          sentence: index,
          isStock: STOCK.has(act),
          cue: 'model',
        }))
    })
}

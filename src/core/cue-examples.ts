import { createRecogniser } from './acts.ts'
import type { CueEntry, LanguageRubric } from './rubric.ts'
import { maskSource } from './text/mask.ts'
import { createReader } from './text/sentences.ts'

/** An example that its own entry gets wrong. */
export interface WrongExample {
  readonly cue: string
  readonly text: string
  /** `missed`: a bad text that it does not find; `found`: a good one that it does. */
  readonly kind: 'missed' | 'found'
}

/** Cues carry their own tests: every `bad` text must be found by its entry alone, and no `good` one. */
export function findWrongExamples(language: LanguageRubric): readonly WrongExample[] {
  return language.cues.flatMap((entry) => {
    const finds = createFinder(language, entry)
    const { id: cue, examples } = entry
    return [
      ...examples.bad.filter((text) => !finds(text)).map((text) => ({ cue, text, kind: 'missed' as const })),
      ...examples.good.filter(finds).map((text) => ({ cue, text, kind: 'found' as const })),
    ]
  })
}

/** In the draft or in the customer's message, whichever the entry is made for. */
function createFinder(language: LanguageRubric, entry: CueEntry): (text: string) => boolean {
  const reader = createReader(language)
  const recogniser = createRecogniser({ ...language, cues: [entry] })
  return (text) => {
    const sentences = reader.read(text, maskSource(text))
    const { acts, situations } = recogniser.recogniseDraft(sentences)
    return acts.length + situations.length + recogniser.recogniseCustomer(sentences).length > 0
  }
}

import { describe, expect, it } from '@jest/globals'
import { createRecogniser } from '../../src/core/acts.ts'
import { LANGUAGES } from '../../src/core/report.ts'
import type { CueEntry, LanguageRubric } from '../../src/core/rubric.ts'
import { maskSource } from '../../src/core/text/mask.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from './rubric-dir.ts'

const loaded = await loadRubric(RUBRIC_DIR)

/** Whether the entry alone finds something in the text, in the draft or in the customer's message as it is made for. */
function createFinder(language: LanguageRubric, entry: CueEntry): (text: string) => boolean {
  const reader = createReader(language)
  const recogniser = createRecogniser({ ...language, cues: [entry] })
  return (text) => {
    const sentences = reader.read(text, maskSource(text))
    const { acts, situations } = recogniser.recogniseDraft(sentences)
    return acts.length + situations.length + recogniser.recogniseCustomer(sentences).length > 0
  }
}

function findWrongExamples(language: LanguageRubric): readonly string[] {
  return language.cues.flatMap((entry) => {
    const finds = createFinder(language, entry)
    return [
      ...entry.examples.bad.filter((text) => !finds(text)).map((text) => `${entry.id} does not find: ${text}`),
      ...entry.examples.good.filter((text) => finds(text)).map((text) => `${entry.id} finds, and must not: ${text}`),
    ]
  })
}

describe('the rubric that comes along', () => {
  it('loads', () => {
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
  })

  it.each(LANGUAGES)('finds in %s every bad example by its own entry, and no good one', (id) => {
    const language = loaded.ok ? loaded.rubric.languages[id] : undefined

    expect(language && findWrongExamples(language)).toEqual([])
  })
})

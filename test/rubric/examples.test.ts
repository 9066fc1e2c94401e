import { describe, expect, it } from '@jest/globals'
import { findWrongExamples } from '../../src/core/cue-examples.ts'
import { LANGUAGES } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from './rubric-dir.ts'

const loaded = await loadRubric(RUBRIC_DIR)

describe('the rubric that comes along', () => {
  it('loads', () => {
    expect(loaded.ok ? [] : loaded.problems).toEqual([])
  })

  it.each(LANGUAGES)('finds in %s every bad example by its own entry, and no good one', (id) => {
    const language = loaded.ok ? loaded.rubric.languages[id] : undefined

    expect(language && findWrongExamples(language)).toEqual([])
  })
})

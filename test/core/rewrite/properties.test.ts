import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createChecker } from '../../../src/core/check.ts'
import { LANGUAGES } from '../../../src/core/report.ts'
import { fillBlanks } from '../../../src/core/rewrite/blanks.ts'
import { findGuardProblems } from '../../../src/core/rewrite/guard.ts'
import { unmeantSpans } from '../../../src/core/rewrite/unmeant.ts'
import { aRealLanguage, rubric } from './load-languages.ts'
import { someFactDraft } from './some-facts.ts'

const { check, analyse } = createChecker(rubric)
const RUNS = { numRuns: Number(process.env.RUNS ?? 150) }

describe.each(LANGUAGES)('whatever the facts in %s', (language) => {
  it('a rewrite loses none of them and passes the guard', () => {
    fc.assert(
      fc.property(someFactDraft(language), ({ draft, customer, facts }) => {
        const { rewrite } = check({ draft, customer, language })
        if (!rewrite) return

        const analysis = analyse({ draft, customer, language })
        const unmeant = analysis ? unmeantSpans(analysis) : []
        const context = { language: aRealLanguage(language), customer, unmeant }
        for (const { text } of [rewrite, rewrite.lighter ?? rewrite]) {
          expect(facts.filter((fact) => !text.includes(fact))).toEqual([])
          expect(findGuardProblems(draft, text, context)).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it('a rewrite of a rewrite with its blanks filled is none', () => {
    fc.assert(
      fc.property(someFactDraft(language), ({ draft, customer }) => {
        const { rewrite } = check({ draft, customer, language })
        if (rewrite?.kind !== 'whole') return

        const filled = fillBlanks(rewrite.text, aRealLanguage(language).templates)
        expect(check({ draft: filled, customer, language }).rewrite).toBeNull()
      }),
      RUNS,
    )
  })

  it('a rewrite scores higher than its draft, or as high with less to find', () => {
    fc.assert(
      fc.property(someFactDraft(language), ({ draft, customer }) => {
        const { rewrite, score } = check({ draft, customer, language })

        expect(rewrite ? rewrite.score : 100).toBeGreaterThanOrEqual(score ?? 0)
      }),
      RUNS,
    )
  })
})

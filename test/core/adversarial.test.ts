import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createCheck } from '../../src/core/check.ts'
import { MAX_DRAFT_LENGTH } from '../../src/core/report.ts'
import { aHouseRubric } from './a-house.ts'
import { someDraft } from './some-drafts.ts'

const check = createCheck(aHouseRubric())
const PATIENCE = 30_000

function fill(unit: string): string {
  return unit.repeat(Math.ceil(MAX_DRAFT_LENGTH / unit.length)).slice(0, MAX_DRAFT_LENGTH)
}

/** Starts in English and with a threat, so that a rewrite is asked for, too. */
function fillBehindThreat(unit: string): string {
  return `We will take legal action ${fill(unit)}`.slice(0, MAX_DRAFT_LENGTH)
}

const UNITS = [
  '<',
  '`',
  '```',
  ':a',
  ':',
  '"',
  '"a ',
  '“',
  '“a”',
  '> ',
  '&gt;',
  '&',
  '<@',
  '<https://',
  '[',
  '{{',
  '((((',
  "a'",
]
const WORDS = [
  'a',
  'legal ',
  'we will ',
  'not legal ',
  'We will sue you. ',
  'a.',
  '1.',
  '1,',
  'a@',
  'x@y.',
  '👍',
  '\u0301',
]
const SPACES = [' ', '\n', '\t', '\u00A0', '\r\n', ' \n', '. ', '? ', '… ']

describe('a text made to take long', () => {
  it.each([...UNITS, ...WORDS, ...SPACES])(
    'of 40,000 characters is checked all the same: %j',
    (unit) => {
      const drafts = [fill(unit), fillBehindThreat(unit)]

      const reports = drafts.map((draft) => check({ draft, customer: null, language: 'en' }))

      expect(reports.map(({ rubric }) => rubric)).toEqual(['h1', 'h1'])
    },
    PATIENCE,
  )

  it('is checked all the same where it is the customer’s', () => {
    const report = check({ draft: 'We have it.', customer: fill('my idea broke, '), language: 'en' })

    expect(report.situation).toContain('idea')
  })
})

describe('a draft of any length', () => {
  it(
    'never makes the check throw',
    () => {
      fc.assert(
        fc.property(
          fc.array(someDraft, { minLength: 1, maxLength: 4 }),
          fc.integer({ min: 1, max: 400 }),
          (parts, times) => {
            const draft = parts.join('').repeat(times).slice(0, MAX_DRAFT_LENGTH)

            expect(() => check({ draft, customer: null })).not.toThrow()
          },
        ),
        { numRuns: 25 },
      )
    },
    PATIENCE,
  )

  it('never makes the check throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'large' }), fc.string({ size: 'large' }), (draft, customer) => {
        expect(() => check({ draft, customer })).not.toThrow()
      }),
      { numRuns: 50 },
    )
  })
})

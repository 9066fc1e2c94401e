import { describe, expect, it } from '@jest/globals'
import { coverageOf, type Doubt, needsJudge } from '../../../src/core/judge/needs-judge.ts'
import type { Report } from '../../../src/core/report.ts'
import { checker } from '../../llm/a-judge.ts'
import { aReport } from '../../support/a-report.ts'
import { rubric } from '../rewrite/load-languages.ts'

const { rules } = rubric

function doubtOf(draft: string, customer: string | null, changed: Partial<Report> = {}): Doubt | null {
  const input = { draft, customer }
  return needsJudge({ report: { ...checker.check(input), ...changed }, analysis: checker.analyse(input), rules })
}

const DEAD_LINE = 'My line has been dead for a week and nobody calls me back!'
const HELP = 'I am sorry about the dead line. I have booked an engineer for Friday at 9 and will call you afterwards.'

describe('the judge', () => {
  it('is not asked where everything owed is there and understood', () => {
    expect(doubtOf(HELP, DEAD_LINE)).toBeNull()
  })

  it('is asked where what is owed is there in stock words only', () => {
    expect(doubtOf('Thank you for your message.', 'Everything was wonderful, what a great team!')).toBe('required_act')
  })

  it('is asked about a no that stands alone', () => {
    expect(doubtOf('Unfortunately we cannot open it for you.', null, { verdict: 'ready' })).toBe('bare_refusal')
  })

  it('is asked about a denial of something that the rules do not understand', () => {
    expect(doubtOf('Thank you for your message. The moon has not the shape of it.', null)).toBe('bare_refusal')
  })

  it('is asked where the rules cannot tell what the customer needs', () => {
    expect(
      doubtOf('The lounge closes at nine so that our staff can prepare breakfast.', 'I was put out of the lounge.'),
    ).toBe('situation')
  })

  it('is asked where most of a draft does nothing the rules know', () => {
    expect(doubtOf('Thank you. Breakfast tables get laid overnight by the crew of the lounge.', null)).toBe('unread')
  })

  it('is not asked about a draft the rules flag: it could change nothing', () => {
    expect(doubtOf('We cannot open it for you.', null, { verdict: 'flag' })).toBeNull()
  })

  it.each(['crisis', 'not_covered'] as const)('is not asked under the notice %s', (notice) => {
    expect(doubtOf('We cannot open it for you.', null, { notice })).toBeNull()
  })

  it('is asked to word blanks where somebody wants them worded, whatever else', () => {
    const rewrite = { text: 'On [date].', kind: 'whole', blanks: ['[date]'], score: 100, source: 'template' } as const
    const report = aReport({ verdict: 'flag', rewrite })
    const analysis = checker.analyse({ draft: HELP, customer: null })

    expect(needsJudge({ report, analysis, rules, isWordingWanted: true })).toBe('blanks')
  })

  it('is not asked where the draft’s language is not covered', () => {
    expect(needsJudge({ report: aReport(), analysis: null, rules })).toBeNull()
  })
})

describe('coverage', () => {
  it.each([
    ['Thank you for your idea.', 1],
    ['', 1],
    ['Breakfast tables get laid overnight by the crew.', 0],
  ])('of %j is %d', (draft, coverage) => {
    const analysis = checker.analyse({ draft, customer: null, language: 'en' })

    expect(analysis && coverageOf(analysis)).toBe(coverage)
  })
})

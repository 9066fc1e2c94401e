import type { CheckInput, Finding, Report } from '../../src/core/report.ts'

export const REFUSED = 'A refusal without a reason sounds final.'

/** Flags every draft that declines, breaks on one that explodes, finds the rest ready. */
export function fakeCheck({ draft }: CheckInput): Report {
  if (draft.includes('explode')) throw new Error(`Cannot judge "${draft}"`)
  const start = draft.indexOf('decline')
  if (start === -1) return aReport({ verdict: 'ready', score: 97 })
  return aReport({ verdict: 'flag', score: 31, findings: [aRefusal(start)], rewrite: A_REWRITE })
}

function aReport(overrides: Partial<Report>): Report {
  return {
    verdict: 'ready',
    score: 100,
    notice: null,
    language: 'en',
    situation: ['idea'],
    findings: [],
    strengths: [],
    rewrite: null,
    judge: { status: 'off' },
    rubric: 'a-rubric',
    ...overrides,
  }
}

function aRefusal(start: number): Finding {
  const quote = 'decline'
  const end = start + quote.length
  return { criterion: 'dismissive', severity: 'error', points: 18, start, end, quote, message: REFUSED, source: 'rule' }
}

const A_REWRITE = {
  text: 'Thank you for your idea. I have given it to [team].',
  kind: 'whole',
  blanks: ['[team]'],
  score: 96,
  source: 'template',
} as const

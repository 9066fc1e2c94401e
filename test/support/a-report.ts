import type { Finding, Report } from '../../src/core/report.ts'

/** A report that has nothing to say. */
export function aReport(overrides: Partial<Report> = {}): Report {
  return {
    verdict: 'ready',
    score: 100,
    notice: null,
    language: 'en',
    situation: ['question'],
    findings: [],
    strengths: [],
    rewrite: null,
    judge: { status: 'off' },
    rubric: 'r1',
    ...overrides,
  }
}

export function aFinding(overrides: Partial<Finding> = {}): Finding {
  return {
    criterion: 'dismissive',
    severity: 'warning',
    points: 18,
    start: 0,
    end: 2,
    quote: 'No',
    message: 'It says no and gives no reason. Say why.',
    source: 'rule',
    ...overrides,
  }
}

export function aFlagged(overrides: Partial<Report> = {}): Report {
  return aReport({ verdict: 'flag', score: 40, findings: [aFinding({ severity: 'error' })], ...overrides })
}

export function aRevise(overrides: Partial<Report> = {}): Report {
  return aReport({ verdict: 'revise', score: 70, findings: [aFinding()], ...overrides })
}

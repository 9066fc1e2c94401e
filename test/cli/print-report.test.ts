import { describe, expect, it } from '@jest/globals'
import { printReport } from '../../src/cli/print-report.ts'
import type { Rewrite } from '../../src/core/report.ts'
import { aReport } from '../support/a-report.ts'

const REWRITE: Rewrite = {
  text: 'I am sorry. [what happened]',
  kind: 'whole',
  blanks: [],
  score: 90,
  source: 'template',
}

describe('a report at a terminal', () => {
  it('has a lighter rewrite behind the other, where there is one', () => {
    const lighter = { ...REWRITE, text: 'I am sorry. It rained.', blanks: ['[date]'], score: 81 }

    const shown = printReport(aReport({ rewrite: { ...REWRITE, lighter } }), 'It rained.', (_ink, text) => text)

    expect(shown).toMatch(/Send this instead \(scores 90\)\nI am sorry\. \[what happened\]\n/)
    expect(shown).toMatch(/Then this is enough \(would score 81 once filled\)\nI am sorry\. It rained\.\n/)
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { CRITERIA, type Finding, type Report, SEVERITIES } from '../../../src/core/report.ts'
import { SLACK_LIMITS } from '../../../src/slack/limits.ts'
import type { Block, Message } from '../../../src/slack/messages/blocks.ts'
import { cardMessage } from '../../../src/slack/messages/card.ts'
import { answerView, checkForm, noticeView } from '../../../src/slack/messages/form.ts'
import { helpMessage } from '../../../src/slack/messages/help.ts'
import { privateReportMessage, reportMessage } from '../../../src/slack/messages/report.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'
import { anAddress } from '../../support/a-post.ts'
import { aFinding, aReport } from '../../support/a-report.ts'

const EN = wordsIn('en')

const CRISIS = 'x'.repeat(1000)
const FAMILY = '👨‍👩‍👧‍👦'

function texts(block: Block): string[] {
  if (block.type === 'section') return [block.text?.text ?? '']
  if (block.type === 'context') return block.elements.map((element) => ('text' in element ? element.text : ''))
  return []
}

function expectWithinLimits({ text, blocks }: Message): void {
  const all = blocks.flatMap(texts)
  expect(blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocksInMessage)
  for (const words of all) {
    expect(words.length).toBeGreaterThan(0)
    expect(words.length).toBeLessThanOrEqual(SLACK_LIMITS.sectionText)
    expect(words.isWellFormed()).toBe(true)
    expect((words.match(/```/g) ?? []).length % 2).toBe(0)
  }
  expect(all.join('').length).toBeLessThanOrEqual(SLACK_LIMITS.allBlocks)
  expect(text.length).toBeGreaterThan(0)
  expect(text.length).toBeLessThanOrEqual(SLACK_LIMITS.fallbackText)
}

function aHugeReport(unit: string): Report {
  const long = unit.repeat(Math.ceil(40_000 / unit.length))
  const findings: Finding[] = Array.from({ length: 200 }, (_, index) =>
    aFinding({
      criterion: CRITERIA[index % CRITERIA.length] ?? 'canned',
      severity: SEVERITIES[index % 3] ?? 'error',
      quote: long,
      message: long,
    }),
  )
  const strengths = Array.from({ length: 50 }, (_, index) => ({
    act: 'thanks',
    start: 0,
    end: 1,
    message: `${index}${long}`,
  }))
  const blanks = Array.from({ length: 200 }, (_, index) => `[${index}${long}]`)
  const rewrite = { text: long, kind: 'whole', blanks, score: 95, source: 'template' } as const
  return aReport({ verdict: 'flag', score: 12, situation: ['unknown'], findings, strengths, rewrite })
}

describe('Slack’s limits', () => {
  it.each(['a', 'word ', '&', '<!channel> ', '`', '```', FAMILY, 'שלום ', 'e\u0301', '\n', '\ud83d', '[x] '])(
    'hold for the largest report, card and form made of %j',
    (unit) => {
      const report = aHugeReport(unit)

      expectWithinLimits(reportMessage({ report, hasCustomer: false }, EN, CRISIS))
      const answer = privateReportMessage({ report, hasCustomer: false, leads: 'not_needed' }, EN, CRISIS)
      expectWithinLimits(answer)
      expect(answerView(answer, EN).blocks.length).toBeLessThanOrEqual(SLACK_LIMITS.blocksInModal)
      const draft = { at: anAddress(), thread: null }
      expectWithinLimits(
        cardMessage({ key: 'k', state: 'flagged', draft, author: 'U1', report }, EN, {
          link: 'https://x.test/',
          crisisText: CRISIS,
        }),
      )
    },
  )

  it('hold for a crisis with the longest guidance', () => {
    const report = aReport({ notice: 'crisis', score: null })

    expectWithinLimits(reportMessage({ report, hasCustomer: true }, EN, CRISIS))
  })

  it('hold for any words', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 5000 })
    fc.assert(
      fc.property(words, words, (quote, text) => {
        const rewrite = { text: `${text}.`, kind: 'edits', blanks: [], score: 90, source: 'template' } as const
        const findings = [aFinding({ quote, message: `${text}.` })]
        expectWithinLimits(reportMessage({ report: aReport({ findings, rewrite }), hasCustomer: true }, EN, CRISIS))
      }),
      { numRuns: 50 },
    )
  })

  it('hold for the help', () => {
    expectWithinLimits(helpMessage('C0123456789', EN))
  })

  it('hold for the titles and buttons of forms', () => {
    for (const view of [checkForm(EN), answerView({ text: '', blocks: [] }, EN), noticeView('x', EN)]) {
      expect(view.title.text.length).toBeLessThanOrEqual(SLACK_LIMITS.modalTitle)
      expect(view.close?.text.length ?? 0).toBeLessThanOrEqual(SLACK_LIMITS.modalTitle)
      expect(view.submit?.text.length ?? 0).toBeLessThanOrEqual(SLACK_LIMITS.modalTitle)
    }
  })
})

describe('a long rewrite', () => {
  it('is shown whole, over several code blocks, while it fits', () => {
    const text = Array.from({ length: 500 }, (_, index) => `w${index}`).join(' ')
    const rewrite = { text, kind: 'whole', blanks: [], score: 95, source: 'template' } as const

    const { blocks } = reportMessage({ report: aReport({ rewrite }), hasCustomer: true }, EN, CRISIS)

    const code = blocks.flatMap(texts).filter((words) => words.startsWith('```'))
    expect(code.map((words) => words.slice(4, -4)).join(' ')).toBe(text)
  })

  it('says where it was cut', () => {
    const rewrite = { text: 'word '.repeat(2000), kind: 'whole', blanks: [], score: 95, source: 'template' } as const

    const { blocks } = reportMessage({ report: aReport({ rewrite }), hasCustomer: true }, EN, CRISIS)

    expect(blocks.flatMap(texts).join('\n')).toContain('This is only the beginning')
  })
})

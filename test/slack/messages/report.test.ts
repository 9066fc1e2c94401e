import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../../src/core/report.ts'
import { privateReportMessage, reportMessage } from '../../../src/slack/messages/report.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'
import { aFinding, aFlagged, aReport, aRevise } from '../../support/a-report.ts'
import { wordsOf } from '../../support/words-of.ts'

const EN = wordsIn('en')

const CRISIS = 'Call 112 and your lead.'

function say(report: Report, hasCustomer = true): string {
  return wordsOf(reportMessage({ report, hasCustomer }, EN, CRISIS))
}

describe('a report', () => {
  it.each([
    [aReport(), ':white_check_mark: *Ready to send.* Score 100 of 100.'],
    [aRevise(), ':pencil2: *One more pass will help.* Score 70 of 100.'],
    [aFlagged(), ':hand: *Please hold this one back for now.* Score 40 of 100.'],
  ])('opens with the verdict and the score', (report, headline) => {
    expect(say(report).split('\n')[0]).toBe(headline)
  })

  it('names what works before what would help', () => {
    const report = aRevise({
      strengths: [{ act: 'thanks', start: 0, end: 5, message: 'You thank them for the idea.' }],
    })

    expect(say(report)).toMatch(/What works:[\s\S]*• You thank them for the idea\.[\s\S]*What would help most:/)
  })

  it('shows a finding with its words, why, and what to do', () => {
    const report = aRevise({ findings: [aFinding({ quote: 'We decline' })] })

    expect(say(report)).toContain('*Feels brushed off*\n>“We decline”\nIt says no and gives no reason. Say why.')
  })

  it('says once what is true of several words', () => {
    const findings = [aFinding({ quote: 'We decline', start: 20 }), aFinding({ quote: 'No', start: 0 })]

    const said = say(aRevise({ findings }))

    expect(said).toContain('*Feels brushed off*\n>“No”\n>“We decline”\nIt says no')
    expect(said.match(/It says no/g)).toHaveLength(1)
  })

  it('quotes nothing where something is absent', () => {
    const report = aRevise({
      findings: [aFinding({ criterion: 'missing_thanks', quote: null, start: null, end: null })],
    })

    expect(say(report)).toContain('*A thank-you is missing*\nIt says no')
  })

  it('shows five findings, gravest first and the leading criteria before others, and counts the rest', () => {
    const criteria = ['canned', 'deflection', 'missing_thanks', 'dismissive', 'legalistic', 'no_next_step'] as const
    const findings = [
      ...criteria.map((criterion) => aFinding({ criterion })),
      aFinding({ criterion: 'unequal', severity: 'error' }),
    ]

    const said = say(aFlagged({ findings }))

    const titles = [...said.matchAll(/^\*([^*:]+)\*$/gm)].map(([, title]) => title)
    expect(titles).toEqual([
      'Talks about what customers are worth',
      'Sounds like a lawyer',
      'Feels brushed off',
      'A thank-you is missing',
      'Sends the customer away',
    ])
    expect(said).toContain('2 smaller points left out.')
  })

  it('offers a whole rewrite that copies as it is, with its blanks and what it would score', () => {
    const text = 'Thank you for [topic] & more.\n\nI will write by [date].'
    const rewrite = {
      text,
      kind: 'whole',
      blanks: ['[topic]', '[date]', '[date]'],
      score: 95,
      source: 'template',
    } as const

    const said = say(aFlagged({ rewrite }))

    expect(said).toContain('```\nThank you for [topic] &amp; more.\n\nI will write by [date].\n```')
    expect(said).toContain('Please fill in the 2 blanks in brackets. Filled in, it would score 95 of 100.')
  })

  it('does not double what Slack escaped in a rewrite, and keeps its code block closed', () => {
    const rewrite = {
      text: 'AT&amp;T ```says``` hi',
      kind: 'edits',
      blanks: [],
      score: 90,
      source: 'template',
    } as const

    expect(say(aRevise({ rewrite }))).toContain("```\nAT&amp;T '''says''' hi\n```\nThis would score 90 of 100.")
  })

  it('says, without a customer’s message, what was not looked for and how to add it', () => {
    expect(say(aReport({ situation: ['unknown'] }), false)).toMatch(
      /Without the customer’s message I only.*start with `>`/,
    )
  })

  it('says nothing of that where the draft itself shows the situation', () => {
    expect(say(aReport({ situation: ['idea'] }), false)).not.toContain('Without the customer’s message')
  })

  it('says where the customer’s message did not tell what they need', () => {
    expect(say(aReport({ situation: ['unknown'] }), true)).toContain('I could not tell what the customer needs')
  })

  it('shows how the score came about', () => {
    const findings = [aFinding(), aFinding({ points: 9 }), aFinding({ criterion: 'canned', points: 3 })]

    expect(say(aRevise({ score: 70, findings }))).toContain(
      '100 − 27 (feels brushed off) − 3 (could answer any message) = 70',
    )
  })

  it('says why the score is not what is left', () => {
    expect(say(aFlagged({ score: 49 }))).toContain('= 82; with something serious in it, 49 is the most.')
  })

  it.each([
    [
      aFlagged({ score: 0, findings: [aFinding({ severity: 'error', points: 141 })] }),
      '= −41, and no score goes below 0.',
    ],
    [
      aRevise({ score: 50, findings: [aFinding({ points: 60 })] }),
      '= 40; with nothing serious in it, 50 is the least.',
    ],
    [
      aRevise({ score: 79, findings: [aFinding({ points: 10 })] }),
      '= 90; while it needs another pass, 79 is the most.',
    ],
  ])('says where the verdict kept the score in its band', (report, words) => {
    expect(say(report)).toContain(words)
  })

  it('shows a language it cannot read, and no score', () => {
    const said = say(aReport({ verdict: 'revise', score: null, notice: 'not_covered', language: null }))

    expect(said).toContain('English, German and Dutch')
    expect(said).not.toMatch(/Score \d|null/)
  })

  it('opens with what to do in a crisis, and shows no score', () => {
    const said = say(aFlagged({ score: null, notice: 'crisis' }))

    expect(said).toMatch(/^:sos: [\s\S]*Call 112 and your lead\.[\s\S]*Your team leads have been told/)
    expect(said).not.toMatch(/Score \d|null|brushed off/)
  })

  it.each([
    ['en', 'call the emergency services: 112'],
    ['de', 'wähl den Notruf: 112'],
    ['nl', 'bel dan het alarmnummer: 112'],
  ] as const)('says in %s whom to call in a crisis where the team has no guidance of its own', (language, help) => {
    const report = aReport({ score: null, notice: 'crisis' })

    expect(wordsOf(reportMessage({ report, hasCustomer: true }, wordsIn(language), null))).toContain(help)
  })

  it('rings nobody, whatever the draft says', () => {
    const findings = [aFinding({ quote: '<!channel> <@U1>', message: '<!here> @everyone' })]
    const rewrite = {
      text: '<!channel> hi',
      kind: 'whole',
      blanks: ['[<@U1>]'],
      score: 90,
      source: 'template',
    } as const

    const { text, blocks } = reportMessage({ report: aFlagged({ findings, rewrite }), hasCustomer: true }, EN, CRISIS)

    expect(JSON.stringify({ text, blocks })).not.toMatch(/<[!@]/)
  })

  it('has a short text for notifications and screen readers', () => {
    const { text } = reportMessage({ report: aRevise(), hasCustomer: true }, EN, CRISIS)

    expect(text).toBe('One more pass will help. Score 70 of 100. It says no and gives no reason. Say why.')
  })
})

describe('a private report', () => {
  it('tells the agent to call a lead where none could be told', () => {
    const report = aReport({ score: null, notice: 'crisis' })

    const said = wordsOf(privateReportMessage({ report, hasCustomer: true, leads: 'not_told' }, EN, CRISIS))

    expect(said).toContain('I could not reach your team leads: please call one of them now.')
  })
})

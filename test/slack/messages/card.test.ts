import { describe, expect, it } from '@jest/globals'
import type { Card } from '../../../src/app/desk.ts'
import { cardMessage } from '../../../src/slack/messages/card.ts'
import { wordsIn } from '../../../src/slack/words/words.ts'
import { anAddress } from '../../support/a-post.ts'
import { aFinding, aFlagged, aReport } from '../../support/a-report.ts'
import { wordsOf } from '../../support/words-of.ts'

const EN = wordsIn('en')

const CRISIS = 'Call 112 and your lead.'
const LINK = 'https://slack.test/archives/C1/p1'

function aCard(overrides: Partial<Card> = {}): Card {
  return {
    key: 'CREVIEW 10.1',
    state: 'flagged',
    draft: { at: anAddress(), thread: null },
    author: 'UANN',
    report: aFlagged(),
    ...overrides,
  }
}

function say(card: Card, link: string | null = LINK): string {
  return wordsOf(cardMessage(card, EN, { link, crisisText: CRISIS }))
}

describe('what leads are told', () => {
  it('is what a flagged draft says, and where it is', () => {
    const said = say(aCard())

    expect(said).toContain('A draft could use your help')
    expect(said).toContain('>“No”')
    expect(said).toContain(`<${LINK}|Open the draft and its report>`)
  })

  it.each([
    ['resolved', ':ballot_box_with_check: Settled by <@ULEAD>.'],
    ['approved', ':white_check_mark: <@ULEAD> has approved it as it is.'],
  ] as const)('opens with what was decided, and calls for no help any more: %s', (state, headline) => {
    const decision = { key: 'CREVIEW 10.1', author: 'UANN', state, by: 'ULEAD', at: 1, revision: '0', version: 1 }
    const said = say(aCard({ decision }))

    expect(said.split('\n')[0]).toBe(headline)
    expect(said).not.toContain('could use your help')
  })

  it('still says that a customer may be in danger, whatever was decided', () => {
    const decision = {
      key: 'k',
      author: 'UANN',
      state: 'resolved',
      by: 'ULEAD',
      at: 1,
      revision: '0',
      version: 1,
    } as const
    const said = say(aCard({ state: 'crisis', report: null, decision }))

    expect(said).toContain('A customer may be in danger')
    expect(said).toContain('Settled by <@ULEAD>.')
  })

  it('never names the author of a draft in a channel', () => {
    for (const state of ['flagged', 'crisis', 'changed', 'fixed', 'deleted'] as const)
      expect(JSON.stringify(cardMessage(aCard({ state }), EN, { link: LINK, crisisText: CRISIS }))).not.toContain(
        'UANN',
      )
  })

  it('names the channel where Slack gives no link', () => {
    expect(say(aCard(), null)).toContain('<#CREVIEW>')
  })

  it('is that a customer may be in danger, with what to do and no score', () => {
    const said = say(aCard({ state: 'crisis', report: aReport({ notice: 'crisis', score: null }) }))

    expect(said).toContain('A customer may be in danger')
    expect(said).toContain(CRISIS)
    expect(said).not.toMatch(/Score|null/)
  })

  it('is whom to talk to where a crisis came up in a private check', () => {
    expect(say(aCard({ state: 'crisis', draft: null }), null)).toContain('Please talk to <@UANN> now.')
  })

  it('is that the agent fixed it, without the old findings', () => {
    const said = say(aCard({ state: 'fixed', report: aReport() }))

    expect(said).toContain('Nothing stands against it any more.')
    expect(said).not.toContain('brushed off')
  })

  it('is that it was deleted, with nothing left to open', () => {
    const said = say(aCard({ state: 'deleted', report: null }), null)

    expect(said).toBe(':wastebasket: *Draft deleted by the agent.* Nothing to do here.')
  })

  it('is at most two findings, gravest first', () => {
    const findings = [
      aFinding({ criterion: 'canned' }),
      aFinding({ criterion: 'unequal', severity: 'error' }),
      aFinding(),
    ]

    expect(say(aCard({ report: aFlagged({ findings }) }))).not.toContain('Could answer any message')
  })
})

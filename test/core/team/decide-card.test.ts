import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { asOfRevision, CARD_ACTIONS, type CardAction, decideCard } from '../../../src/core/team/decide-card.ts'
import { aCard } from '../../support/a-decision.ts'

const CLAIMED = aCard({ state: 'claimed', by: 'ULEAD', at: 1, revision: '0', version: 1 })
const APPROVED = aCard({ state: 'approved', by: 'ULEAD', at: 1, revision: '0', version: 1 })

function click(action: CardAction, by = 'ULEAD') {
  return { action, by, at: 5, revision: '0' }
}

describe('a lead', () => {
  it.each([
    ['claim', 'claimed'],
    ['take_over', 'claimed'],
    ['resolve', 'resolved'],
    ['approve', 'approved'],
  ] as const)('who clicks %s on an open card makes it %s', (action, state) => {
    expect(decideCard(aCard(), click(action))).toEqual({
      kind: 'done',
      card: aCard({ state, by: 'ULEAD', at: 5, revision: '0', version: 1 }),
    })
  })

  it.each(['resolve', 'approve', 'release', 'reopen'] as const)('may %s what they have claimed', (action) => {
    expect(decideCard(CLAIMED, click(action)).kind).toBe('done')
  })

  it.each(['claim', 'resolve', 'approve', 'release', 'reopen'] as const)(
    'cannot %s what another lead has claimed, and sees who',
    (action) => {
      const outcome = decideCard(CLAIMED, click(action, 'UOTHER'))

      expect(outcome).toEqual({ kind: 'refused', why: 'claimed_by_other', card: CLAIMED })
    },
  )

  it('may take over what another lead has claimed', () => {
    expect(decideCard(CLAIMED, click('take_over', 'UOTHER'))).toMatchObject({ kind: 'done', card: { by: 'UOTHER' } })
  })

  it.each(['claim', 'take_over', 'resolve'] as const)('cannot %s what is approved', (action) => {
    expect(decideCard(APPROVED, click(action))).toMatchObject({ kind: 'refused', why: 'decided' })
  })

  it('may reopen what another lead has decided', () => {
    expect(decideCard(APPROVED, click('reopen', 'UOTHER'))).toEqual({ kind: 'done', card: aCard({ version: 2 }) })
  })

  it.each([
    ['claim', CLAIMED],
    ['approve', APPROVED],
    ['release', aCard()],
    ['reopen', aCard()],
  ] as const)('who clicks %s twice changes nothing', (action, card) => {
    expect(decideCard(card, click(action))).toEqual({ kind: 'same', card })
  })

  it('who approves what another lead has approved a moment before sees it approved', () => {
    expect(decideCard(APPROVED, click('approve', 'UOTHER'))).toEqual({ kind: 'same', card: APPROVED })
  })
})

describe('a draft that was edited', () => {
  it('is open again where it was decided', () => {
    expect(asOfRevision(APPROVED, '11.1')).toEqual(aCard({ version: 1 }))
  })

  it('stays with whoever has claimed it', () => {
    expect(asOfRevision(CLAIMED, '11.1')).toBe(CLAIMED)
  })

  it('is decided still where it was not edited, and a private check always', () => {
    expect(asOfRevision(APPROVED, '0')).toBe(APPROVED)
    expect(asOfRevision(APPROVED, null)).toBe(APPROVED)
  })
})

describe('whatever leads click', () => {
  const clicks = fc.array(
    fc.record({
      action: fc.constantFrom(...CARD_ACTIONS),
      by: fc.constantFrom('UA', 'UB'),
      at: fc.nat(),
      revision: fc.constant('0'),
    }),
  )

  it('the version counts what was done, and a card that is open is nobody’s', () => {
    fc.assert(
      fc.property(clicks, (all) => {
        let card = aCard()
        let done = 0
        for (const one of all) {
          const outcome = decideCard(card, one)
          if (outcome.kind === 'done') done++
          else expect(outcome.card).toBe(card)
          card = outcome.card
          expect(card.state === 'open').toBe(card.by === null)
        }
        expect(card.version).toBe(done)
      }),
    )
  })
})

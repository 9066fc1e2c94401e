import { describe, expect, it } from '@jest/globals'
import type { SituationSign } from '../../src/core/acts.ts'
import type { Situation } from '../../src/core/report.ts'
import { readSituation } from '../../src/core/situation.ts'

/** Signs one a sentence, from the second on: the first may weigh more. */
function someSigns(...situations: readonly Situation[]): readonly SituationSign[] {
  return situations.map((situation, at) => ({ situation, sentence: at + 1, cue: 'c' }))
}

describe('the situation', () => {
  it('is read from the customer’s message where there is one', () => {
    const reading = readSituation(someSigns('idea'), someSigns('complaint'))

    expect(reading).toEqual({ situations: ['idea'], source: 'customer' })
  })

  it('may be several, in a fixed order', () => {
    const { situations } = readSituation(someSigns('loyalty', 'problem', 'idea', 'problem'), [])

    expect(situations).toEqual(['problem', 'idea', 'loyalty'])
  })

  it('is read from the draft where no message was given', () => {
    const reading = readSituation(null, someSigns('complaint'))

    expect(reading).toEqual({ situations: ['complaint'], source: 'draft' })
  })

  it('is honestly unknown where nothing tells', () => {
    const reading = readSituation(null, [])

    expect(reading).toEqual({ situations: ['unknown'], source: 'none' })
  })

  it.each<[string, readonly SituationSign[] | null, readonly SituationSign[]]>([
    ['the customer’s message', someSigns('crisis', 'complaint'), []],
    ['the draft, though the message tells something else', someSigns('complaint'), someSigns('crisis')],
    ['the draft alone', null, someSigns('crisis')],
    ['a message full of praise', someSigns('praise', 'praise', 'praise', 'crisis'), []],
  ])('is a crisis where one shows in %s', (_name, customer, draft) => {
    expect(readSituation(customer, draft).situations).toContain('crisis')
  })

  it.each<Situation>(['grave_harm', 'idea', 'question'])('keeps %s beside much praise', (situation) => {
    const { situations } = readSituation(someSigns('praise', 'praise', 'praise', situation), [])

    expect([...situations].sort()).toEqual(['praise', situation].sort())
  })

  it('keeps a complaint beside one kind word', () => {
    const { situations } = readSituation(someSigns('praise', 'complaint', 'complaint'), [])

    expect(situations).toContain('complaint')
  })
})

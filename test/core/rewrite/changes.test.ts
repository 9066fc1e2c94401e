import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language, RewriteChange } from '../../../src/core/report.ts'
import { aHouseRubric } from '../a-house.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(aHouseRubric())

function changesOf(draft: string, customer: string | null = null): readonly RewriteChange[] {
  return check({ draft, customer, language: 'en' }).rewrite?.changes ?? []
}

function reasonsFor(words: string, changes: readonly RewriteChange[]): readonly string[] {
  const change = changes.find(({ kind, text }) => kind === 'inserted' && text.includes(words))
  return change?.answers?.map(({ criterion, reason }) => `${criterion}: ${reason}`) ?? []
}

describe('every inserted sentence', () => {
  it('says which finding it answers, and why in one sentence', () => {
    const changes = changesOf('We have the photo. We will take legal action.')

    expect(reasonsFor('If that is hard', changes)).toEqual(['threatening: Pressure.'])
  })

  it('of the opening and of the end answers its own finding', () => {
    const changes = changesOf('We have it here.', 'An idea, because my lamp broke.')

    expect(reasonsFor('Thank you for the idea', changes)).toEqual(['missing_thanks: Thank them for the idea.'])
    expect(reasonsFor('by [date]', changes)).toEqual(['no_next_step: Say what happens.'])
  })

  it.each<[Language, string, string]>([
    [
      'en',
      'You failed to read it. It is what it is. We are not obliged to send you an invoice.',
      'Can I have an invoice?',
    ],
    ['de', 'Wie bereits erwähnt, ist es so. Wir sind nicht verpflichtet, Ihnen zu helfen.', 'Mein Paket ist kaputt.'],
    ['nl', 'Zoals eerder gezegd is het zo. Wij zijn niet verplicht u te helpen.', 'Mijn pakket is stuk.'],
  ])('in %s has an answer', (language, draft, customer) => {
    const changes = createCheck(rubric)({ draft, customer, language }).rewrite?.changes ?? []
    const inserted = changes.filter(({ kind }) => kind === 'inserted')

    expect(inserted.length).toBeGreaterThan(0)
    expect(inserted.filter(({ answers = [] }) => answers.length === 0)).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { mask } from '../../../src/llm/mask/mask.ts'
import { findMaskedSpans } from './masked-spans.ts'
import { readItems, readMarked } from './read-items.ts'

const ITEMS = readItems('personal-data.yml')
const KEPT = readItems('kept.yml')

describe('personal data', () => {
  it('is listed at length: 300 items and more, in three languages', () => {
    expect(ITEMS.length).toBeGreaterThanOrEqual(300)
    expect(new Set(ITEMS.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'nl']))
  })

  it('is masked to the last letter and digit, all of it', () => {
    const unmasked = ITEMS.filter(({ text }) => {
      const { draft, values } = readMarked(text)
      const masked = mask({ draft, customer: null })
      const spans = findMaskedSpans(masked.draft, masked.unmask)
      const isHidden = (at: number) => spans.some(({ start, end }) => at >= start && at < end)
      return values.some(({ start, end }) =>
        Array.from({ length: end - start }, (_, at) => start + at).some(
          (at) => /[\p{L}\p{N}]/u.test(draft.charAt(at)) && !isHidden(at),
        ),
      )
    })

    expect(unmasked).toEqual([])
  })

  it('comes back as it was', () => {
    const changed = ITEMS.map(({ text }) => readMarked(text).draft).filter((draft) => {
      const masked = mask({ draft, customer: draft })
      return masked.unmask(masked.draft) !== draft || masked.unmask(masked.customer ?? '') !== draft
    })

    expect(changed).toEqual([])
  })
})

describe('amounts, dates, times, percentages and versions', () => {
  it('are listed at length: 150 items and more', () => {
    expect(KEPT.length).toBeGreaterThanOrEqual(150)
  })

  it('are never touched', () => {
    const touched = KEPT.map(({ text }) => mask({ draft: text, customer: null }).draft).filter(
      (masked, at) => masked !== KEPT[at]?.text,
    )

    expect(touched).toEqual([])
  })
})

describe('placeholders', () => {
  it('are numbered by kind and tell nothing', () => {
    const { draft, count } = mask({
      draft: 'Write to a@x.example or b@x.example, or call 020 7946 0958.',
      customer: null,
    })

    expect(draft).toBe('Write to [EMAIL_1] or [EMAIL_2], or call [PHONE_1].')
    expect(count).toBe(3)
  })

  it('are the same for the same value in both texts', () => {
    const { draft, customer } = mask({
      draft: 'Hi Anna,\nI wrote to a@x.example.',
      customer: 'Not a@x.example but b@x.example!\nThanks,\nAnna Weber',
    })

    expect(draft).toBe('Hi [NAME_1],\nI wrote to [EMAIL_1].')
    expect(customer).toBe('Not [EMAIL_1] but [EMAIL_2]!\nThanks,\n[NAME_1] [NAME_2]')
  })

  it('hide a greeted name wherever it stands, with an -s too', () => {
    const { draft, customer } = mask({
      draft: 'Sehr geehrte Frau Weber,\ndas Konto Weber und Webers Karte sind frei.',
      customer: 'WEBER hier. Der Weberknecht ist ein Tier.',
    })

    expect(draft).toBe('Sehr geehrte Frau [NAME_1],\ndas Konto [NAME_1] und [NAME_1]s Karte sind frei.')
    expect(customer).toBe('[NAME_2] hier. Der Weberknecht ist ein Tier.')
  })

  it('are none that the texts hold already', () => {
    const { draft, customer, unmask } = mask({
      draft: 'As [EMAIL_1] says: a@x.example',
      customer: '[EMAIL_2] and [EMAIL_4] b@x.example',
    })

    expect(draft).toBe('As [EMAIL_1] says: [EMAIL_3]')
    expect(customer).toBe('[EMAIL_2] and [EMAIL_4] [EMAIL_5]')
    expect(unmask('[EMAIL_1] [EMAIL_2] [EMAIL_3] [EMAIL_5]')).toBe('[EMAIL_1] [EMAIL_2] a@x.example b@x.example')
  })

  it('that nobody gave stay as they are', () => {
    const { unmask } = mask({ draft: 'a@x.example', customer: null })

    expect(unmask('[EMAIL_1] [EMAIL_2] [IBAN_1] [date]')).toBe('a@x.example [EMAIL_2] [IBAN_1] [date]')
  })

  it('leave no customer where there is none', () => {
    expect(mask({ draft: 'Fine.', customer: null }).customer).toBeNull()
    expect(mask({ draft: 'Fine.', customer: '' }).customer).toBe('')
  })
})

describe('any text', () => {
  const PIECES = ITEMS.map(({ text }) => readMarked(text).draft)
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...PIECES),
    fc.constantFrom('[EMAIL_1]', '[NAME_1]', '[PHONE_2', '_1]', '[', ']', '\n', ' ', '\u200b', '\ud800', 'a@x.example'),
    fc.tuple(fc.constantFrom('EMAIL', 'NAME', 'REFERENCE'), fc.nat(4)).map(([kind, nth]) => `[${kind}_${nth}]`),
  )
  const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

  it('comes back as it was, whatever looks like a placeholder in it', () => {
    fc.assert(
      fc.property(text, fc.option(text), (draft, customer) => {
        const masked = mask({ draft, customer })

        expect(masked.unmask(masked.draft)).toBe(draft)
        expect(masked.customer === null ? null : masked.unmask(masked.customer)).toBe(customer)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    '1 ',
    '+49 ',
    '1111111 ',
    'Dear Aa ',
    'Kind regards,\n',
    '4111 1111 1111 1111 ',
    '[EMAIL_1]',
    'a@',
    'http:,',
  ])('takes time in proportion to its length, also %j again and again', (seed) => {
    const short = timeOf(seed, 10_000)

    expect(timeOf(seed, 40_000)).toBeLessThan(Math.max(short, 20) * 10)
  })
})

/** Milliseconds of this process's own work, the best of three. */
function timeOf(seed: string, length: number): number {
  const draft = seed.repeat(length / seed.length)
  const tries = [1, 2, 3].map(() => {
    const begun = process.cpuUsage()
    mask({ draft, customer: null })
    return process.cpuUsage(begun).user / 1000
  })
  return Math.min(...tries)
}

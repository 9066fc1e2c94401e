import { describe, expect, it } from '@jest/globals'
import type { Act } from '../../src/core/acts.ts'
import { measureSignals, takenUp } from '../../src/core/signals.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { fold } from '../../src/core/text/words.ts'
import { aLanguage } from './a-rubric.ts'
import { LANGUAGE_WORDS } from './language-words.ts'

const STOP = new Set(LANGUAGE_WORDS.en.stopWords.map(fold))

function read(text: string) {
  return createReader(aLanguage('en')).read(text, [])
}

function measure(draft: string, customer: string | null = null, acts: readonly Partial<Act>[] = []) {
  const given = acts.map(
    (act): Act => ({
      act: 'thanks',
      start: 0,
      end: 1,
      sentence: 0,
      isStock: false,
      cue: 'c',
      ...act,
    }),
  )
  return measureSignals({
    draft: read(draft),
    customer: customer === null ? null : read(customer),
    acts: given,
    signs: [],
    stopWords: STOP,
    anger: 0,
  })
}

describe('signals', () => {
  it.each<[string, string, readonly string[]]>([
    ['My parcel is lost.', 'Your parcel left Cologne.', ['parcel']],
    ['Two invoices came.', 'We cancelled the invoice.', ['invoices']],
    ['Meine Lieferung fehlt.', 'Die Lieferungen kommen.', ['lieferung']],
    ['Order 4711 is late.', 'Order 4711 left.', ['order', '4711']],
    ['The lamp broke.', 'Thank you for it.', []],
    ['', 'Thank you.', []],
  ])('tell what of %j is taken up in %j', (customer, draft, expected) => {
    expect(takenUp(read(customer), read(draft), STOP)).toEqual(expected)
  })

  it('tell the share of words in stock sentences', () => {
    const { stock_share } = measure('We value you. It is done.', null, [{ act: 'boilerplate', isStock: true }])

    expect(stock_share).toBe(0.5)
  })

  it('count no stock where a stock sentence also does something of its own', () => {
    const { stock_share } = measure('We value you.', null, [
      { act: 'boilerplate', isStock: true },
      { act: 'fix_done', isStock: false },
    ])

    expect(stock_share).toBe(0)
  })

  it('count the kinds of help, each once, and stock ones not', () => {
    const acts: Partial<Act>[] = [
      { act: 'commitment' },
      { act: 'commitment' },
      { act: 'time' },
      { act: 'personal_contact', isStock: true },
      { act: 'empathy' },
    ]

    expect(measure('I will call you by Friday.', null, acts).help).toBe(2)
  })

  it('do not count greetings and closings among the words', () => {
    const { words } = measure('Hello Ana!\nWe sent it.\nBye now.', null, [
      { act: 'greeting', sentence: 0 },
      { act: 'closing', sentence: 2 },
    ])

    expect(words).toBe(3)
  })

  it.each<[string, number, readonly Partial<Act>[]]>([
    ['thanks for something', 3, [{ act: 'thanks', sentence: 1 }]],
    [
      'thanks that take something up',
      3,
      [
        { act: 'thanks', sentence: 1 },
        { act: 'acknowledgement', sentence: 1 },
      ],
    ],
    ['thanks that would fit any message', 7, [{ act: 'thanks', sentence: 1, isStock: true }]],
    [
      'thanks that come with something else',
      7,
      [
        { act: 'thanks', sentence: 1 },
        { act: 'time', sentence: 1 },
      ],
    ],
  ])('with %s count %d words', (_name, count, acts) => {
    expect(measure('We sent it. Thanks for the lamp.', null, acts).words).toBe(count)
  })

  it.each([
    ['We sent it.', 'It is not here.', 0.75],
    ['We sent it.', null, 1],
    ['We sent it.', '', 1],
  ])('set the length of %j against %j', (draft, customer, ratio) => {
    expect(measure(draft, customer).length_ratio).toBe(ratio)
  })

  it.each([
    ['Which one?', 1],
    ['That one.', 0],
  ])('tell whether %j asks', (draft, asks) => {
    expect(measure(draft).asks).toBe(asks)
  })

  it('tell whether a customer’s message was given', () => {
    expect([measure('It is done.').customer, measure('It is done.', 'Is it?').customer]).toEqual([0, 1])
  })

  it('are finite for a draft without words', () => {
    expect(Object.values(measure('…', 'Hello there')).every(Number.isFinite)).toBe(true)
  })
})

import { describe, expect, it } from '@jest/globals'
import type { Act } from '../../src/core/acts.ts'
import { measureSignals, type SignalInput, takenUp } from '../../src/core/signals.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { fold } from '../../src/core/text/words.ts'
import { aLanguage } from './a-rubric.ts'
import { LANGUAGE_WORDS } from './language-words.ts'

const STOP = new Set(LANGUAGE_WORDS.en.stopWords.map(fold))

function read(text: string) {
  return createReader(aLanguage('en')).read(text, [])
}

function measure(draft: string, customer: string | null = null, acts: readonly Partial<Act>[] = []) {
  return measureSignals({ ...anInput(draft, acts), customer: customer === null ? null : read(customer) })
}

function anInput(draft: string, acts: readonly Partial<Act>[]): SignalInput {
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
  return { draft: read(draft), customer: null, acts: given, signs: [], stopWords: STOP, anger: 0 }
}

describe('signals', () => {
  it.each<[string, string, readonly string[]]>([
    ['My parcel is lost.', 'Your parcel left Cologne.', ['parcel']],
    ['Two invoices came.', 'We cancelled the invoice.', ['invoices']],
    ['Meine Lieferung fehlt.', 'Die Lieferungen kommen.', ['lieferung']],
    ['Order 4711 is late.', 'Order 4711 left.', ['order', '4711']],
    ['The lamp broke.', 'Thank you for it.', []],
    ['The lamp broke.', 'The rug is here.', []],
    ['The lights broke.', 'Lighting is our trade.', ['lights']],
    ['My lighter broke.', 'A fighter came.', []],
    ['', 'Thank you.', []],
  ])('tell what of %j is taken up in %j', (customer, draft, expected) => {
    expect(takenUp(read(customer), read(draft), STOP)).toEqual(expected)
  })

  it.each<[string, Partial<Act>]>([
    ['boilerplate', { act: 'boilerplate', isStock: false }],
    ['an apology that would fit any message', { act: 'apology', isStock: true }],
  ])('tell the share of words in stock sentences: %s', (_name, act) => {
    expect(measure('We value you. It is done.', null, [act]).stock_share).toBe(0.5)
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

  it('do not count a salutation whose name is still to fill in, with thanks behind it or not', () => {
    const dear: readonly Partial<Act>[] = [{ act: 'greeting' }, { act: 'placeholder' }]

    const thanked = measure('Dear name, thanks for the photo.', null, [...dear, { act: 'thanks' }])

    expect([measure('Dear name,', null, dear).words, thanked.words]).toEqual([0, 0])
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
    [
      'thanks among a greeting, joy and a closing',
      3,
      [
        { act: 'greeting', sentence: 1 },
        { act: 'joy', sentence: 1 },
        { act: 'thanks', sentence: 1 },
        { act: 'closing', sentence: 1 },
      ],
    ],
    [
      'a greeting that comes with something else',
      7,
      [
        { act: 'greeting', sentence: 1 },
        { act: 'time', sentence: 1 },
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

  it('count the sentences of which nobody knows what they do, and no scraps', () => {
    const draft = 'We have sent the lamp. The weather is fine. Our trees are green. Well then, yes.'

    expect(measure(draft, null, [{ act: 'fix_done', sentence: 0 }]).unread).toBe(2)
  })

  it.each([
    ['in the thanks', 1, 'thanks', 1],
    ['in the sentence before the thanks', 0, 'thanks', 1],
    ['behind the thanks', 2, 'thanks', 0],
    ['where nobody thanks', 1, 'joy', 0],
  ] as const)('tell whether it is the idea that is thanked for: the idea is %s', (_where, sentence, act, thanked) => {
    const acts = [
      { act: 'time', sentence: 0 },
      { act, sentence: 1 },
    ] as const
    const signs = [{ situation: 'idea', sentence, cue: 'c' }] as const

    const { idea_thanked } = measureSignals({ ...anInput('One. Two. Three.', acts), signs })

    expect(idea_thanked).toBe(thanked)
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
    ['Which one? Tell us.', 1],
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

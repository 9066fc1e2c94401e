import { describe, expect, it } from '@jest/globals'
import { createRecogniser } from '../../src/core/acts.ts'
import type { CueEntry } from '../../src/core/rubric.ts'
import { maskSource } from '../../src/core/text/mask.ts'
import { createReader } from '../../src/core/text/sentences.ts'
import { aCue, aLanguage } from './a-rubric.ts'

function recognise(cues: readonly CueEntry[], draft: string) {
  const rules = aLanguage('en', { cues })
  const sentences = createReader(rules).read(draft, maskSource(draft))
  const recogniser = createRecogniser(rules)
  const { acts, situations } = recogniser.recogniseDraft(sentences)
  return {
    acts: acts.map(({ act, start, end, sentence }) => [act, draft.slice(start, end), sentence]),
    signs: situations.map(({ situation }) => situation),
    customer: recogniser.recogniseCustomer(sentences).map(({ situation }) => situation),
  }
}

describe('acts', () => {
  it('stand at the words that do them', () => {
    const { acts } = recognise(
      [aCue({ act: 'thanks', cues: ['thank you'] }), aCue({ act: 'time', cues: ['by {weekday}'] })],
      'Thank you, Ana! We will write by Friday.',
    )

    expect(acts).toEqual([
      ['thanks', 'Thank you', 0],
      ['time', 'by Friday', 1],
    ])
  })

  it('span a gap and whatever is masked in it', () => {
    const { acts } = recognise([aCue({ act: 'refusal', cues: ['we ..3 refund'] })], 'Sadly we do not `ever` refund it.')

    expect(acts).toEqual([])
    expect(
      recognise([aCue({ act: 'redress', cues: ['we ..3 refund'] })], 'Yes, we will <@U1> now refund it.').acts,
    ).toEqual([['redress', 'we will <@U1> now refund', 0]])
  })

  it('are told once for the widest of overlapping cues', () => {
    const cues = [
      aCue({ id: 'a', act: 'thanks', cues: ['thank you'] }),
      aCue({ act: 'thanks', cues: ['thank you so much'] }),
    ]

    expect(recognise(cues, 'Thank you so much.').acts).toEqual([['thanks', 'Thank you so much', 0]])
  })

  it('may share words with another act', () => {
    const cues = [aCue({ act: 'thanks', cues: ['thank you'] }), aCue({ act: 'closing', cues: ['^ thank you $'] })]

    expect(recognise(cues, 'Thank you.').acts.map(([act]) => act)).toEqual(['closing', 'thanks'])
  })

  it.each([
    ['^ no', 'No refund.', true],
    ['^ no', 'Oh no refund.', false],
    ['refund $', 'We refund.', true],
    ['refund $', 'We refund it.', false],
    ['why not ?', 'Why not?', true],
    ['why not ?', 'Why not.', false],
  ])('of the cue %j are in %j: %s', (cue, draft, expected) => {
    const { acts } = recognise([aCue({ act: 'refusal', cues: [cue], isNegatable: false })], draft)

    expect(acts.length > 0).toBe(expected)
  })

  it('never reach from one sentence into the next', () => {
    const { acts } = recognise([aCue({ act: 'thanks', cues: ['thank ..2 you'] })], 'Many thank. You see.')

    expect(acts).toEqual([])
  })

  it('are never found in what is masked', () => {
    const { acts } = recognise(
      [aCue({ act: 'threat', cues: ['sue you'] })],
      '> sue you\n`sue you` “sue you” <https://x.example|sue you>',
    )

    expect(acts).toEqual([])
  })
})

describe('signs of a situation', () => {
  const idea = aCue({ situation: 'idea', cues: ['my idea'] })
  const answered = aCue({ id: 'answered', act: 'acknowledgement', situation: 'idea', cues: ['your idea'] })

  it('are read from the customer by cues without an act', () => {
    expect(recognise([idea, answered], 'It is my idea.').customer).toEqual(['idea'])
  })

  it('are read from the draft by cues with one', () => {
    const { acts, signs, customer } = recognise([idea, answered], 'About your idea.')

    expect([acts, signs, customer]).toEqual([[['acknowledgement', 'your idea', 0]], ['idea'], []])
  })
})

import { describe, expect, it } from '@jest/globals'
import type { Sequence } from '../../../src/core/cues/pattern.ts'
import { parseCue } from '../../../src/core/cues/read-pattern.ts'
import type { Groups } from '../../../src/core/cues/read-step.ts'

const GROUPS: Groups = {
  we: ['we', 'i'],
  weekday: ['monday', 'friday'],
  when: ['today', '{weekday}'],
  loop: ['{loop}'],
}

/** `we|i will ..2 refund`: sequences written down, so that they are easily compared. */
function write(sequences: readonly Sequence[]): readonly string[] {
  return sequences.map((sequence) =>
    sequence.map((step) => ('gap' in step ? `..${step.gap}` : step.words.join('|'))).join(' '),
  )
}

describe('a cue', () => {
  it.each<[string, readonly string[]]>([
    ['thank you', ['thank you']],
    ['thank|thanks you', ['thank|thanks you']],
    ['{we} will', ['we|i will']],
    ['by {when}', ['by today|monday|friday']],
    ['by {weekday}|noon', ['by monday|friday|noon']],
    ['we really? try', ['we try', 'we really try']],
    ['we ..3 refund', ['we ..3 refund']],
    ['refund* *fee', ['refund* *fee']],
    ['(thank you / thanks)', ['thank you', 'thanks']],
    ['(many thanks / thank you) (so much)?', ['many thanks', 'many thanks so much', 'thank you', 'thank you so much']],
    ['a (b (c / d) / e) f', ['a b c f', 'a b d f', 'a e f']],
    ['^ no $', ['^ no $']],
    ['why not ?', ['why not ?']],
    ['(policy|rules)', ['policy|rules']],
    ['(not (me|us) here) now', ['not me|us here now']],
  ])('%s says %j', (cue, expected) => {
    const said = write(parseCue(cue, GROUPS))

    expect([...said].sort()).toEqual([...expected].sort())
  })

  it.each([
    ['a bracket never closed', '(thank you', '"(" is never closed', 'add ")"'],
    ['a bracket never opened', 'thank you)', '")" without "("', 'add the opening bracket'],
    [
      'a choice of which one way has several words',
      '(hope|fingers crossed) it helps',
      'mixes | with spaces',
      'write " / "',
    ],
    ['such a choice that may be missing', 'no (kind|sort of)? reason', 'mixes | with spaces', 'write " / "'],
    ['such a choice within another', '(that / (a|b c) d) e', '"(a|b c)" mixes', 'write " / "'],
    ['an unknown word group', '{they} will', 'unknown word group {they}', 'add it under "groups"'],
    ['a word group within itself', '{loop} will', 'contains itself', 'remove it'],
    ['a beginning of one letter', 'refund x* now', '"x*" would find far too many words', 'at least 2 letters'],
    ['an ending of one letter', 'refund|*s now', '"*s" would find far too many words', 'at least 2 letters'],
    ['a star alone', 'refund * now', '"*" would find far too many words', 'at least 2 letters'],
    ['nothing obligatory', 'thank?', 'may match nothing', 'make one word obligatory'],
    ['nothing at all', '', 'may match nothing', 'make one word obligatory'],
    ['a gap at its start', '..2 refund', 'starts or ends with a gap', 'start and end with a word'],
    ['a gap at its end', 'refund ..2', 'starts or ends with a gap', 'start and end with a word'],
    [
      'a gap at its end once an optional word is left out',
      'no ..2 refund?',
      'starts or ends with a gap',
      'start and end',
    ],
  ])('with %s says what is wrong and what to do', (_name, cue, wrong, advice) => {
    const parse = () => parseCue(cue, GROUPS)

    expect(parse).toThrow(wrong)
    expect(parse).toThrow(advice)
  })
})

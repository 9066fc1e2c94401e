import { describe, expect, it } from '@jest/globals'
import { compileCues } from '../../../src/core/cues/automaton.ts'
import { readPattern } from '../../../src/core/cues/read-pattern.ts'

/** What is found of `cues` in `text`: the cue and its words. */
function find(cues: readonly string[], text: string): readonly string[] {
  const entries = cues.flatMap((cue) => [{ pattern: readPattern(cue, {}), payload: cue }])
  const words = text === '' ? [] : text.split(' ')
  return compileCues(entries)
    .match(words)
    .map(({ payload, from, to }) => `${payload} → ${words.slice(from, to).join(' ')}`)
}

describe('the automaton', () => {
  it.each<[string, readonly string[], string, readonly string[]]>([
    ['a word', ['no'], 'oh no dear', ['no → no']],
    ['every occurrence', ['no'], 'no no', ['no → no', 'no → no']],
    ['one of several words', ['a|b c'], 'b c', ['a|b c → b c']],
    ['words next to each other only', ['we refund'], 'we will refund', []],
    ['a gap of no word', ['we ..2 refund'], 'we refund', ['we ..2 refund → we refund']],
    [
      'a gap of as many words as it may hold',
      ['we ..2 refund'],
      'we will now refund',
      ['we ..2 refund → we will now refund'],
    ],
    ['no gap wider than that', ['we ..2 refund'], 'we will now gladly refund', []],
    ['two gaps', ['a ..1 b ..1 c'], 'a x b y c', ['a ..1 b ..1 c → a x b y c']],
    [
      'a cue with its optional part and without',
      ['we really? try'],
      'we try we really try',
      ['we really? try → we try', 'we really? try → we really try'],
    ],
    [
      'a beginning',
      ['refund*'],
      'refund refunds refunded re',
      ['refund* → refund', 'refund* → refunds', 'refund* → refunded'],
    ],
    ['an ending', ['*gebuehr'], 'bankgebuehr gebuehr gebuehren', ['*gebuehr → bankgebuehr', '*gebuehr → gebuehr']],
    [
      'cues that begin alike',
      ['we will', 'we will pay', 'we wait'],
      'we will pay',
      ['we will → we will', 'we will pay → we will pay'],
    ],
    ['cues that share a gap', ['no ..1 way', 'no ..1 refund'], 'no such refund', ['no ..1 refund → no such refund']],
    ['a cue that starts within a failed one', ['a b c', 'b d'], 'a b d', ['b d → b d']],
    ['a cue that starts again within itself', ['a ..1 a b'], 'a a a b', ['a ..1 a b → a a b']],
    ['words with accents and umlauts as folded', ['größe'], 'groesse', ['größe → groesse']],
    ['formal pronouns by their capital', ['Sie'], 'Sie sie', ['Sie → Sie']],
    ['nothing in nothing', ['a'], '', []],
    ['nothing with no cues', [], 'a b', []],
  ])('finds %s', (_name, cues, text, expected) => {
    expect(find(cues, text)).toEqual(expected)
  })

  it('finds the end of a gap however often its start came before', () => {
    expect(find(['we ..2 refund'], 'we we we x y refund')).toHaveLength(1)
  })

  it('keeps nothing from one text for the next', () => {
    const automaton = compileCues([{ pattern: readPattern('a ..3 b', {}), payload: 'p' }])

    automaton.match(['a', 'x'])

    expect(automaton.match(['b'])).toEqual([])
  })

  it('gives whatever is found its own payload', () => {
    const pattern = readPattern('a', {})

    const found = compileCues([
      { pattern, payload: 1 },
      { pattern, payload: 2 },
    ]).match(['a'])

    expect(found.map(({ payload }) => payload)).toEqual([1, 2])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fillBlanks, findBlanks } from '../../../src/core/rewrite/blanks.ts'
import { applyEdits, type Edit } from '../../../src/core/rewrite/edits.ts'
import { findFacts } from '../../../src/core/rewrite/facts.ts'
import { someTemplates } from '../a-rubric.ts'

describe('edits', () => {
  it.each<[string, string, readonly Edit[], string]>([
    ['replace', 'One. Two. Three.', [{ start: 5, end: 9, text: 'Deux.' }], 'One. Deux. Three.'],
    ['drop', 'One. Two. Three.', [{ start: 5, end: 9, text: '' }], 'One. Three.'],
    ['drop the first', 'One. Two.', [{ start: 0, end: 4, text: '' }], 'Two.'],
    ['drop the last', 'One. Two.', [{ start: 5, end: 9, text: '' }], 'One.'],
    ['insert', 'Hello Ana,\n\nOne.', [{ start: 12, end: 12, text: 'Thanks.' }], 'Hello Ana,\n\nThanks. One.'],
    ['insert at the end', 'One.', [{ start: 4, end: 4, text: 'Two.' }], 'One. Two.'],
    ['drop a paragraph', 'One.\n\nTwo.\n\nThree.', [{ start: 6, end: 10, text: '' }], 'One.\n\nThree.'],
    [
      'come in any order',
      'A. B.',
      [
        { start: 3, end: 5, text: 'D.' },
        { start: 0, end: 2, text: 'C.' },
      ],
      'C. D.',
    ],
  ])('%s', (_name, source, edits, expected) => {
    expect(applyEdits(source, edits)).toBe(expected)
  })

  it('leave every byte of what is not edited', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const [head, tail] = [`x${before.replace(/\s/g, '·')}`, `${after.replace(/\s/g, '·')}x`]
        const source = `${head} bad ${tail}`

        const text = applyEdits(source, [{ start: head.length + 1, end: head.length + 4, text: 'good' }])

        expect(text).toBe(`${head} good ${tail}`)
      }),
    )
  })
})

describe('blanks', () => {
  it('are listed as they stand, brackets included', () => {
    expect(findBlanks('I will [what] by [date]. [what]')).toEqual(['[what]', '[date]', '[what]'])
  })

  it('are filled for scoring, with their own words where nothing is given', () => {
    const templates = someTemplates({ fillers: { date: 'Friday' } })

    expect(fillBlanks('I will [call you] by [date].', templates)).toBe('I will call you by Friday.')
  })
})

describe('facts', () => {
  it.each<[string, readonly string[]]>([
    ['Pay 25,00 € by 12.05.2025.', ['25,00 €', '12.05.2025']],
    ['It costs $1,200.50 or 30%.', ['$1,200.50', '30%']],
    ['Order 4711 at 10:30, room 7', ['4711', '10:30', '7']],
    ['Write to help@x.example or https://x.example/a?b=1', ['help@x.example', 'https://x.example/a?b=1']],
    ['We will see.', []],
  ])('of %j are %j', (text, expected) => {
    expect(findFacts(text)).toEqual(expected)
  })
})

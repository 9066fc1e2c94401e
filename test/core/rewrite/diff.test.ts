import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { diffTexts, type TextChange } from '../../../src/core/rewrite/diff.ts'
import { toolsOf } from '../../../src/core/rewrite/tools.ts'
import { aLanguage } from '../a-rubric.ts'

const { read } = toolsOf(aLanguage('en'))
const SIGNS: Readonly<Record<TextChange['kind'], string>> = { same: '=', removed: '-', inserted: '+' }

function diff(before: string, after: string): readonly string[] {
  return diffTexts(before, after, read).map(({ kind, text }) => `${SIGNS[kind]}${text}`)
}

function textOf(changes: readonly TextChange[], gone: TextChange['kind']): string {
  return changes.flatMap(({ kind, text }) => (kind === gone ? [] : [text])).join('')
}

describe('what changed', () => {
  it('is told sentence by sentence where another sentence took the place', () => {
    expect(diff('We have it. You will pay. Bye.', 'We have it. Tell me more. Bye.')).toEqual([
      '=We have it. ',
      '-You will pay.',
      '+Tell me more.',
      '= Bye.',
    ])
  })

  it('is told word by word where a sentence was mended', () => {
    expect(diff('As I said, the red lamp has left.', 'The red lamp has left.')).toEqual([
      '-As',
      '+The',
      '= ',
      '-I said, the ',
      '=red lamp has left.',
    ])
  })

  it('keeps every sentence that came apart from the next', () => {
    expect(diff('Bye.', 'Thank you. I am sorry. Bye.')).toEqual(['+Thank you. ', '+I am sorry. ', '=Bye.'])
  })

  it('finds a mended sentence again behind others that went', () => {
    expect(diff('Pay now. You owe it. The blue lamp left on Monday.', 'The blue lamp left us on Monday.')).toEqual([
      '-Pay now. You owe it. ',
      '=The blue lamp left ',
      '+us ',
      '=on Monday.',
    ])
  })

  it('is nothing where nothing changed', () => {
    expect(diff('We have it.\n\nTom', 'We have it.\n\nTom')).toEqual(['=We have it.\n\nTom'])
  })

  it('makes both texts again, whatever they are', () => {
    const words = fc.constantFrom(
      'We have it. ',
      'You will pay!',
      '\n\n',
      ' `code` ',
      'the lamp ',
      'Bye. ',
      '> quoted\n',
    )
    const text = fc.array(words, { maxLength: 9 }).map((parts) => parts.join(''))

    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = diffTexts(before, after, read)

        expect(textOf(changes, 'inserted')).toBe(before)
        expect(textOf(changes, 'removed')).toBe(after)
      }),
    )
  })
})

import { describe, expect, it } from '@jest/globals'
import { printChanges } from '../../src/cli/print-changes.ts'
import type { RewriteChange } from '../../src/core/report.ts'

function print(...changes: readonly RewriteChange[]): readonly string[] {
  return printChanges(changes, (_ink, text) => text)
}

const answers = [{ criterion: 'threatening', reason: 'Pressure.' }] as const

describe('what changed', () => {
  it('can be read without colour', () => {
    const shown = print(
      { kind: 'same', text: 'Hello Ana. ' },
      { kind: 'removed', text: 'We will sue you. ' },
      { kind: 'inserted', text: 'Tell me. ', answers },
    )

    expect(shown).toEqual([
      '',
      'What changed',
      '  Hello Ana.',
      '− We will sue you.',
      '+ Tell me.',
      '    answers threatening: Pressure.',
    ])
  })

  it('shows a mended sentence on one line', () => {
    const shown = print(
      { kind: 'removed', text: 'As I said, the' },
      { kind: 'inserted', text: 'The', answers },
      { kind: 'same', text: ' lamp left.' },
    )

    expect(shown.slice(2)).toEqual(['~ [-As I said, the-]{+The+} lamp left.', '    answers threatening: Pressure.'])
  })

  it('shortens what stays', () => {
    const shown = print({ kind: 'same', text: `${'word '.repeat(40)}end.` }, { kind: 'removed', text: 'x.' })

    expect(shown[2]?.length).toBeLessThan(90)
  })

  it('says nothing where nothing changed', () => {
    expect(print({ kind: 'same', text: 'We have it.' })).toEqual([])
  })
})

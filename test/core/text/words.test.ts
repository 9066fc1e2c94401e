import { describe, expect, it } from '@jest/globals'
import { createReader } from '../../../src/core/text/sentences.ts'
import { fold, tokenize } from '../../../src/core/text/words.ts'
import { takeApart } from '../../../src/core/text/written.ts'
import { aLanguage } from '../a-rubric.ts'

function wordsOf(source: string, language: 'en' | 'de' | 'nl' = 'en'): readonly string[] {
  const reader = createReader(aLanguage(language))
  return reader.read(source, []).flatMap((sentence) => sentence.words.map((word) => word.norm))
}

describe('fold', () => {
  it.each([
    ['Größe', 'groesse'],
    ['ÄRGER', 'aerger'],
    ['Café', 'cafe'],
    ['naïve', 'naive'],
    ['geïnd', 'geind'],
    ['Don’t', "don't"],
    ['donʼt', "don't"],
    ['Straße', 'strasse'],
    ['ĳs', 'ijs'],
  ])('takes %s as %s', (written, folded) => {
    expect(fold(written)).toBe(folded)
  })

  it('makes composed and decomposed letters alike', () => {
    expect(fold('e\u0301te\u0301')).toBe(fold('été'))
  })

  it('makes composed and decomposed umlauts alike', () => {
    expect(fold('fu\u0308r')).toBe(fold('für'))
  })
})

describe('tokens', () => {
  it('leave out what is masked and slice exactly what they stand for', () => {
    const source = 'We “never” refund.'

    const tokens = takeApart(source).own

    expect(tokens.map(({ start, end }) => source.slice(start, end))).toEqual(['We', 'refund', '.'])
  })

  it('read entities as the signs they stand for', () => {
    const tokens = tokenize('3 &lt; 4 &amp; 5')

    expect(tokens.map(({ text, start, end }) => [text, start, end])).toEqual([
      ['3', 0, 1],
      ['<', 2, 6],
      ['4', 7, 8],
      ['&', 9, 14],
      ['5', 15, 16],
    ])
  })

  it('see through soft hyphens and zero-width spaces, keeping the span of what is written', () => {
    const [token] = tokenize('re\u00ADfu\u200Bnd')

    expect(token).toEqual({ text: 'refund', norm: 'refund', start: 0, end: 8, kind: 'word' })
  })

  it('part words at a no-break space', () => {
    const tokens = tokenize('no\u00A0refund')

    expect(tokens.map(({ text }) => text)).toEqual(['no', 'refund'])
  })

  it.each(['&lt;', '&gt;', '&nbsp;'])('part words at %s', (entity) => {
    const tokens = tokenize(`no${entity}refund`)

    expect(tokens.filter(({ kind }) => kind === 'word').map(({ text }) => text)).toEqual(['no', 'refund'])
  })

  it('keep a name together that holds an ampersand', () => {
    const tokens = tokenize('our R&amp;D team')

    expect(tokens.map(({ text }) => text)).toEqual(['our', 'R&D', 'team'])
  })
})

describe('words', () => {
  it.each([
    ["We won't.", ['we', 'will', 'not']],
    ['We won’t.', ['we', 'will', 'not']],
    ['WE WON’T.', ['we', 'will', 'not']],
    ["Priya'll write.", ['priya', 'will', 'write']],
    ['We cannot.', ['we', 'can', 'not']],
  ])('spell out %s', (source, expected) => {
    expect(wordsOf(source)).toEqual(expected)
  })

  it('give all words of a contraction its span', () => {
    const reader = createReader(aLanguage('en'))

    const [sentence] = reader.read('We won’t.', [])

    expect(sentence?.words.slice(1)).toEqual([
      { norm: 'will', start: 3, end: 8 },
      { norm: 'not', start: 3, end: 8 },
    ])
  })

  it('keep the capital of a formal pronoun only', () => {
    expect(wordsOf('Wenn Sie Ihre Rechnung sehen, sie ist da', 'de')).toEqual([
      ...['wenn', 'Sie', 'Ihre', 'rechnung', 'sehen', 'sie', 'ist', 'da'],
    ])
  })
})

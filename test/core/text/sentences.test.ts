import { describe, expect, it } from '@jest/globals'
import type { Language } from '../../../src/core/report.ts'
import { maskSource } from '../../../src/core/text/mask.ts'
import { createReader } from '../../../src/core/text/sentences.ts'
import { aLanguage } from '../a-rubric.ts'

function read(source: string, language: Language = 'en') {
  return createReader(aLanguage(language)).read(source, maskSource(source))
}

function sentencesOf(source: string, language: Language = 'en'): readonly string[] {
  return read(source, language).map(({ start, end }) => source.slice(start, end))
}

describe('sentences', () => {
  it.each<[Language, string, readonly string[]]>([
    ['en', 'We did it. It is done! Is it? Yes…', ['We did it.', 'It is done!', 'Is it?', 'Yes…']],
    ['en', 'Dr. Weber will call. Bye.', ['Dr. Weber will call.', 'Bye.']],
    ['de', 'Dr. Weber ruft an. Bis bald.', ['Dr. Weber ruft an.', 'Bis bald.']],
    ['de', 'Am 3. Mai kommt er. Gut.', ['Am 3. Mai kommt er.', 'Gut.']],
    ['de', 'Das geht, z. B. morgen. Gut.', ['Das geht, z. B. morgen.', 'Gut.']],
    ['de', 'Das geht, z.B. morgen. Gut.', ['Das geht, z.B. morgen.', 'Gut.']],
    ['nl', 'Dhr. Jansen belt u. Tot dan.', ['Dhr. Jansen belt u.', 'Tot dan.']],
    ['en', 'It costs 3.50 in all. Fine.', ['It costs 3.50 in all.', 'Fine.']],
    ['en', 'We paid 25. You will see it.', ['We paid 25.', 'You will see it.']],
    ['en', 'It closes on June 15. Earlier charges stay.', ['It closes on June 15.', 'Earlier charges stay.']],
    ['en', 'I credit $14.99. Earlier ones stay.', ['I credit $14.99.', 'Earlier ones stay.']],
    ['en', '1. Open it\n2. Close it', ['1. Open it', '2. Close it']],
    ['en', '1. Open It. Now.', ['1. Open It.', 'Now.']],
    ['nl', 'Het kost 12. Daarna niets.', ['Het kost 12.', 'Daarna niets.']],
    ['de', 'Sie zahlen 14,99. Mehr nicht.', ['Sie zahlen 14,99.', 'Mehr nicht.']],
    ['de', 'Es geht bis zum 15. Danach ist Schluss.', ['Es geht bis zum 15.', 'Danach ist Schluss.']],
    ['de', 'Die vom 28.02. (84,30 €) liegt bei. Gut.', ['Die vom 28.02. (84,30 €) liegt bei.', 'Gut.']],
    ['de', 'Es liegt im 2. Stock. Gut.', ['Es liegt im 2. Stock.', 'Gut.']],
    ['en', 'J. Smith wrote. Good.', ['J. Smith wrote.', 'Good.']],
    ['en', 'Really?! Yes.', ['Really?!', 'Yes.']],
    ['en', 'We paid (today.) You see.', ['We paid (today.)', 'You see.']],
  ])('end where they end (%s): %s', (language, source, expected) => {
    expect(sentencesOf(source, language)).toEqual(expected)
  })

  it('end with a salutation’s line, whatever it ends with', () => {
    expect(sentencesOf('Dear Ms Weber,\n\nwe are sorry.')).toEqual(['Dear Ms Weber,', 'we are sorry.'])
  })

  it('end with a list’s line, though no full stop stands there', () => {
    expect(sentencesOf('We did:\n- a refund\n- a call')).toEqual(['We did:', '- a refund', '- a call'])
  })

  it('go on over the line breaks of a mail wrapped at a fixed width', () => {
    const source = 'We have looked into what happened to your parcel on its way and\nfound it. It is on its way.'

    expect(sentencesOf(source)).toHaveLength(2)
  })

  it('end with a line under Windows, too', () => {
    expect(sentencesOf('Hello Ana\r\n\r\nIt is done.')).toEqual(['Hello Ana', 'It is done.'])
  })

  it('hold no word of a masked part', () => {
    const [sentence] = read('You wrote “calm down” to `us` <@U1>.')

    expect(sentence?.words.map((word) => word.norm)).toEqual(['you', 'wrote', 'to'])
  })

  it('know that they ask', () => {
    expect(read('Which stop are you at? Tell us.').map(({ isQuestion }) => isQuestion)).toEqual([true, false])
  })

  it('part into clauses at marks and at clause words', () => {
    const [sentence] = read('It was late, we know, but we called')

    expect(sentence?.clauses).toEqual([0, 0, 0, 1, 1, 3, 3, 3])
  })

  it('are none in a text without words', () => {
    expect(read(' … !!! \n :tada: 👍')).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { escapeText, fitText, quoteText, toPlainText, unescapeText } from '../../src/slack/text.ts'

describe('toPlainText', () => {
  it.each([
    ['AT&amp;T &lt;3', 'AT&T <3'],
    ['&amp;lt;', '&lt;'],
    ['ask <@U123> or <@U123|ann>', 'ask @somebody or @ann'],
    ['in <#C123|help> or <#C123>', 'in #help or #channel'],
    ['<!channel> <!here|here> <!date^1^{date}|today>', '@channel here today'],
    ['see <https://x.test/a|our page> or <https://x.test/a>', 'see our page or https://x.test/a'],
    ['<mailto:a@x.test|a@x.test> <mailto:b@x.test>', 'a@x.test b@x.test'],
    ['1 < 2 and 3 > 2', '1 < 2 and 3 > 2'],
    ['<@unclosed', '<@unclosed'],
  ])('reads %j as %j', (slack, plain) => {
    expect(toPlainText(slack)).toBe(plain)
  })
})

describe('quoteText', () => {
  it('rings nobody and links nothing', () => {
    const quoted = quoteText('<!channel> @here <@U1> <https://x.test|page> <!subteam^S1>', 300)

    expect(quoted).not.toMatch(/[<>]/)
    expect(quoted).not.toMatch(/@(channel|here|everyone)/)
  })

  it('stands on one line', () => {
    expect(quoteText(' two\n\nlines ', 300)).toBe('two lines')
  })
})

describe('fitText', () => {
  it('leaves alone what fits', () => {
    expect(fitText('a & b', 9)).toBe('a &amp; b')
  })

  it('never cuts inside an entity', () => {
    expect(fitText('ab & cd', 8)).toBe('ab…')
  })

  it('never cuts a family of emoji in two', () => {
    expect(fitText('ab👨‍👩‍👧‍👦cd', 6)).toBe('ab…')
  })

  it('keeps to its limit for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 50 }), (text, limit) => {
        const fitted = fitText(text, limit)
        expect(fitted.length).toBeLessThanOrEqual(limit)
        expect(fitted).not.toMatch(/&(?!(?:amp|lt|gt);)/)
        expect(fitted.isWellFormed()).toBe(true)
      }),
    )
  })
})

describe('escaping', () => {
  it('comes back as it was', () => {
    fc.assert(fc.property(fc.string(), (text) => expect(unescapeText(escapeText(text))).toBe(text)))
  })
})

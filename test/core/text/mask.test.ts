import { describe, expect, it } from '@jest/globals'
import { maskSource } from '../../../src/core/text/mask.ts'

function maskedIn(source: string): readonly string[] {
  return maskSource(source).map(({ start, end }) => source.slice(start, end))
}

describe('what is not the agent’s own', () => {
  it.each<[string, string, readonly string[]]>([
    ['a quoted line', 'Hello\n> calm down\nWe are sorry.', ['> calm down']],
    ['a quoted line as Slack sends it', '&gt; you are wrong\nYou were right.', ['&gt; you are wrong']],
    ['everything behind >>>', 'Hello\n>>> one\n\ntwo', ['>>> one\n\ntwo']],
    ['everything behind >>> as Slack sends it', '&gt;&gt;&gt; one\ntwo', ['&gt;&gt;&gt; one\ntwo']],
    ['code in a line', 'Type `sudo stop` now', ['`sudo stop`']],
    ['a block of code', 'See\n```\nno refund\n```\nabove', ['```\nno refund\n```']],
    ['a mention', 'Ask <@U012AB|ana> please', ['<@U012AB|ana>']],
    ['a channel', 'See <#C012AB|refunds>.', ['<#C012AB|refunds>']],
    ['a call to all', '<!here> look', ['<!here>']],
    ['a link with its label', 'See <https://x.example/a|our terms>.', ['<https://x.example/a|our terms>']],
    ['a mail link', 'Write <mailto:a@x.example|a@x.example>', ['<mailto:a@x.example|a@x.example>']],
    ['a bare address', 'See https://x.example/no-refund today', ['https://x.example/no-refund']],
    ['a mail address', 'Write to help@x.example today', ['help@x.example']],
    ['an emoji', 'Done :tada: today', [':tada:']],
    ['an emoji of some skin', 'Done :+1::skin-tone-2: ok', [':+1::skin-tone-2:']],
    ['a straight quotation', 'You wrote "calm down" to us', ['"calm down"']],
    ['an English quotation', 'You wrote “calm down” to us', ['“calm down”']],
    ['an English quotation in single quotes', 'You wrote ‘calm down’ to us', ['‘calm down’']],
    ['a German quotation', 'Sie schrieben „nein“ dazu', ['„nein“']],
    ['a Dutch quotation', 'U schreef „nee” erbij', ['„nee”']],
    ['guillemets', 'Sie schrieben »nein« und «non»', ['»nein«', '«non»']],
  ])('is %s', (_name, source, expected) => {
    const masked = maskedIn(source)

    expect(masked).toEqual(expected)
  })

  it('is found several times, in order and apart', () => {
    const spans = maskSource('`a` "b" <@U1> :tada:')

    expect(spans).toEqual([
      { start: 0, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 13 },
      { start: 14, end: 20 },
    ])
  })
})

describe('what stays the agent’s own', () => {
  it.each<[string, string]>([
    ['a code sign without its other', 'Press ` to leave'],
    ['a block of code never closed', 'See\n```\nno refund'],
    ['a code sign closed lines later', 'The ` sign\nis a backtick (`)'],
    ['a quotation never closed', 'You wrote “calm down'],
    ['a quotation never closed in its paragraph', 'You wrote “calm down\n\nWe are sorry” now'],
    ['an inch', 'It is 15" wide and 20" high'],
    ['a mention never closed', 'Ask <@U012AB please'],
    ['a mention that a later quote line seems to close', 'Ask <@U1 we will sue you.\n\nReally > sure'],
    ['a heart', 'Thanks <3 and bye'],
    ['an apostrophe', 'It’s the customer’s'],
    ['an escaped sign', 'Ham &amp; eggs, 3 &lt; 4, 5 &gt; 4'],
    ['bold, italic and struck words', 'We will *not* _do_ ~that~'],
    ['a colon', 'Refund: done'],
    ['a comparison within a line', 'It takes > 3 days'],
  ])('is %s', (_name, source) => {
    const words = maskedIn(source).filter((text) => /[\p{L}\d]/u.test(text))

    expect(words).toEqual([])
  })
})

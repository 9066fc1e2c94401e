import { describe, expect, it } from '@jest/globals'
import { toPlainWords } from '../../../src/core/judge/plain-words.ts'

describe('plain words', () => {
  it.each([
    ['Say sorry first.', 'Say sorry first.'],
    ['Say\n\n sorry\tfirst.', 'Say sorry first.'],
    ['Read https://evil.example/a?b=c before sending', 'Read before sending'],
    ['Read [this page](http://evil.example) before sending', 'Read this page( before sending'],
    ['Go to evil.example/pay right now', 'Go to right now'],
    ['Write to a.b@evil.example at once', 'Write to at once'],
    ['Ask <!channel> or <@U123> or @here for help', 'Ask or or for help'],
    ['Tell [EMAIL_1] and NAME_12 about it all', 'Tell and about it all'],
    ['Call +31 900 123 45 67 right now', 'Call right now'],
    ['Say *sorry* and `stop` it', 'Say sorry and stop it'],
    ['Say\u202E sor\u200Bry fi\u{E0041}rst', 'Say sorry first'],
    ['Say \u001B[31msorry\u001B[0m now please', 'Say 31msorry 0m now please'],
  ])('of %j are %j', (text, plain) => {
    expect(toPlainWords(text, 100)).toBe(plain)
  })

  it.each([
    '',
    'Visit https://evil.example',
    'PWNED',
    '<!channel> @here go',
    '… … … … x y z',
    'Please read this: v i s i t now',
    'Please read e.v.i.l for more',
  ])('are nothing of %j', (text) => {
    expect(toPlainWords(text, 100)).toBeNull()
  })

  it('are cut between words', () => {
    expect(toPlainWords('word '.repeat(100), 23)).toBe('word word word word…')
  })
})

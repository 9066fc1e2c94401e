import { describe, expect, it } from '@jest/globals'
import { createEchoFinder } from '../../../src/core/judge/echo.ts'

const isEcho = createEchoFinder(['Tell everybody that they must call our hotline today!'], 4)

describe('an echo', () => {
  it.each([
    'They must call our hotline.',
    'THEY — must, call … our!',
    'th\u200Bey must call our',
    'they must саll our',
    'ｔｈｅｙ must call our',
    'our hotline today',
  ])('is %j', (text) => {
    expect(isEcho(text)).toBe(true)
  })

  it.each(['', 'They must call us.', 'Nobody tells them what happens next.', 'hotline our call must'])(
    'is not %j',
    (text) => {
      expect(isEcho(text)).toBe(false)
    },
  )

  it('is none of one’s own words', () => {
    const isTheirs = createEchoFinder(['I want my money back now'], 4, ['you want my money back'])

    expect([isTheirs('want my money back'), isTheirs('my money back now')]).toEqual([false, true])
  })
})

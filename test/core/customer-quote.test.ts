import { describe, expect, it } from '@jest/globals'
import { readCustomerOnly, splitCustomer } from '../../src/core/customer-quote.ts'

describe('splitCustomer', () => {
  it('takes leading quoted lines as the customer’s message and says where the draft starts', () => {
    const pasted = splitCustomer('> My lamp broke.\n> Help!\nI am sorry.')

    expect(pasted).toEqual({ customer: 'My lamp broke.\nHelp!', draft: 'I am sorry.', draftStart: 25 })
  })

  it('takes lines quoted as Slack sends them', () => {
    const pasted = splitCustomer('&gt; My lamp broke.\nI am sorry.')

    expect(pasted).toEqual({ customer: 'My lamp broke.', draft: 'I am sorry.', draftStart: 20 })
  })

  it('lets empty lines stand between quoted ones', () => {
    const { customer, draft } = splitCustomer('\n> One\n\n> Two\n\nThanks.')

    expect([customer, draft.trim()]).toEqual(['One\n\nTwo', 'Thanks.'])
  })

  it('leaves quoted lines alone that stand within the draft', () => {
    const text = 'You wrote:\n> My lamp broke.\nI am sorry.'

    expect(splitCustomer(text)).toEqual({ customer: null, draft: text, draftStart: 0 })
  })

  it.each(['', '   ', '>', 'Just a draft.'])('finds no customer in %j', (text) => {
    expect(splitCustomer(text)).toEqual({ customer: null, draft: text, draftStart: 0 })
  })

  it('has an empty draft where everything is quoted', () => {
    const { customer, draft } = splitCustomer('> One\n> Two')

    expect([customer, draft]).toEqual(['One\nTwo', ''])
  })

  it('reads lines that end as under Windows', () => {
    const { customer, draft } = splitCustomer('> My lamp broke.\r\nI am sorry.\r\n')

    expect([customer, draft]).toEqual(['My lamp broke.', 'I am sorry.\r\n'])
  })
})

describe('readCustomerOnly', () => {
  it.each([
    ['> One\n> Two', 'One\nTwo'],
    ['&gt; One', 'One'],
    ['Customer: my lamp broke', 'my lamp broke'],
    ['*Customer:* my lamp broke', 'my lamp broke'],
    ['customer:\nmy lamp broke', 'my lamp broke'],
    ['Kunde: Lampe kaputt', 'Lampe kaputt'],
    ['Klant: lamp stuk', 'lamp stuk'],
  ])('reads %j', (text, expected) => {
    expect(readCustomerOnly(text)).toBe(expected)
  })

  it.each(['> One\nTwo', 'Dear customer: hello', 'Customer:', 'A draft.', ''])('finds none in %j', (text) => {
    expect(readCustomerOnly(text)).toBeNull()
  })
})

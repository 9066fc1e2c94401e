import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(rubric)

function rewriteOf(draft: string, customer: string | null = null, language: Language = 'en'): string {
  return check({ draft, customer, language }).rewrite?.text ?? ''
}

describe('a refusal', () => {
  it('gets its reason at its end', () => {
    expect(rewriteOf('We do not issue invoices.', 'Can I have an invoice?')).toContain(
      'We do not issue invoices, because [reason].',
    )
  })

  it.each<[Language, string, string, string]>([
    ['en', 'Can I bring my dog?', 'Dogs are not allowed in here, however small.', 'The reason is that [reason].'],
    [
      'de',
      'Kann ich eine Rechnung haben?',
      'Leider nein, Rechnungen stellen wir nicht aus.',
      'Der Grund ist, dass [Grund].',
    ],
    [
      'nl',
      'Kan ik een factuur krijgen?',
      'Dat kunnen we helaas niet doen, ook niet voor u.',
      'De reden is dat [reden].',
    ],
  ])('of several clauses in %s gets it in a sentence of its own', (language, customer, draft, reason) => {
    expect(rewriteOf(draft, customer, language)).toContain(`${draft} ${reason}`)
  })

  it('loses the policy it hid behind', () => {
    const text = rewriteOf('As per our policy we do not send out drivers.', 'Can I have a driver?')

    expect(text).toContain('We do not send out drivers, because [reason].')
  })

  it('is not drawn as a conclusion once more', () => {
    const draft = 'We do not issue invoices. We must therefore respectfully decline to do so.'

    expect(rewriteOf(draft, 'Can I have an invoice?')).not.toContain('therefore')
  })
})

describe('what a template left over', () => {
  it('becomes blanks, and what looks like it beside it, too', () => {
    const text = rewriteOf('Dear {{first_name}}, we have your [INSERT PRODUCT]. It costs £XX on DATE TBC.')

    expect(text).toBe('Dear [first name], we have your [product]. It costs £[___] on [date tbc].')
  })
})

describe('initials and signatures', () => {
  it.each([
    ' ^FG',
    '\nToni Hall, Customer Care',
    '\nBest regards,\n[Name]',
    '\n\nSupport, Sarah K.',
    '\n\nThistle & Moth',
    '\n\nYours sincerely,\nEnvironmental Services (ref. ES/4409)',
    '\n\nKind regards,\nThe Wool Room, prop. Gisela Kopp\nOpen Mon. to Fri',
  ])('stay behind what is added: %j', (tail) => {
    const text = rewriteOf(`It is what it is.${tail}`, 'My lamp is broken.')

    expect(text.endsWith(tail.trim())).toBe(true)
    expect(text).toContain('[date]')
  })
})

describe('a last line', () => {
  it.each(['Please tell us:', 'The lamp was fine!'])('is no signature: %j', (line) => {
    expect(rewriteOf(`You failed to read the page.\n\n${line}`, 'My lamp is broken.')).not.toContain(`\n\n${line}`)
  })

  it('is none where it says what hurts, closing or not', () => {
    const text = rewriteOf('It is what it is.\n\nKind regards\nWe will take legal action', 'My lamp is broken.')

    expect(text).not.toContain('legal action')
  })
})

describe('a question whose answer went', () => {
  it('is still to be answered', () => {
    const text = rewriteOf('You failed to read the page.', 'Is the ferry included in the ticket?')

    expect(text).toContain('[the answer to “Is the ferry included in the ticket?”]')
  })
})

import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(rubric)

function rewriteOf(language: Language, customer: string, draft: string): string {
  return check({ draft, customer, language }).rewrite?.text ?? ''
}

describe('a rewrite', () => {
  it.each<[Language, string, string, RegExp]>([
    [
      'en',
      'My husband died in May. Please close his account.',
      'Only the account holder can request changes. It is what it is.',
      /account holder/,
    ],
    [
      'de',
      'Mein Mann ist im Mai gestorben. Bitte schließen Sie sein Konto.',
      'Ihr Mann muss die Kündigung unterschreiben. Das ist nun mal so.',
      /unterschreiben/,
    ],
    [
      'nl',
      'Mijn man is in mei overleden. Sluit u zijn rekening?',
      'Uw man moet dit zelf ondertekenen. Het is nu eenmaal zo.',
      /ondertekenen/,
    ],
  ])('asks nothing of the dead in %s', (language, customer, draft, asked) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(asked)
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'My father died on Sunday.', 'You failed to send the form. Enjoy your week!', /Enjoy/],
    ['de', 'Mein Vater ist am Sonntag gestorben.', 'Sie haben das Formular nicht gelesen. Viel Freude noch!', /Freude/],
    ['nl', 'Mijn vader is zondag overleden.', 'U had het formulier moeten lezen. Nog een fijne dag!', /fijne dag/],
  ])('wishes no fun to the grieving in %s', (language, customer, draft, cheer) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(cheer)
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'An idea: sell the lamps in blue. No need to answer.', 'We decline your suggestion.', /\[date\]/],
    [
      'de',
      'Eine Idee: Verkaufen Sie die Lampen in Blau. Keine Antwort nötig.',
      'Wir lehnen Ihren Vorschlag ab.',
      /\[Datum\]/,
    ],
    [
      'nl',
      'Een idee: verkoop de lampen in het blauw. Geen antwoord nodig.',
      'Wij wijzen uw suggestie af.',
      /\[datum\]/,
    ],
  ])('promises no answer to who wants none in %s', (language, customer, draft, promise) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(promise)
  })

  it.each<[Language, string, string, string]>([
    ['en', 'My father died on Sunday.', 'You failed to send the form.', 'I am very sorry for your loss.'],
    ['de', 'Mein Vater ist am Sonntag gestorben.', 'Sie haben das Formular nicht gelesen.', 'Mein herzliches Beileid'],
    ['nl', 'Mijn vader is zondag overleden.', 'U had het formulier moeten lezen.', 'Gecondoleerd met uw verlies.'],
  ])('names the loss in %s', (language, customer, draft, condolence) => {
    expect(rewriteOf(language, customer, draft)).toContain(condolence)
  })

  it('condoles nobody on a telephone', () => {
    expect(rewriteOf('en', 'My phone died on Sunday.', 'You failed to charge it properly.')).not.toContain('loss')
  })

  it('thanks nobody in grief for getting in touch', () => {
    const text = rewriteOf(
      'en',
      'My father died on Sunday. What do I do?',
      'You should have told us sooner. Send the form.',
    )

    expect(text).not.toMatch(/[Tt]hank you for/)
  })

  it('keeps what stands beside a faulty clause', () => {
    const text = rewriteOf(
      'en',
      'When does it come?',
      'Gold customers come first, and your box is with the driver now.',
    )

    expect(text).toContain('our box is with the driver now.')
  })

  it('asks in neutral words for what a reproach was about', () => {
    const text = rewriteOf('en', 'My parcel never came.', 'You failed to give us the right address on 3 May.')

    expect(text).toContain(
      '[what happened, or the answer to what they asked, in one or two plain sentences; only if it still helps (3 May)]',
    )
    expect(text).toContain('3 May')
  })
})

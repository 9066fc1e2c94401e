import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(rubric)

function rewriteOf(language: Language, customer: string | null, draft: string): string {
  return check({ draft, customer, language }).rewrite?.text ?? ''
}

describe('a draft written anew', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'My tooth is so swollen that I cannot sleep, and I am scared.',
      'The swelling is a bad sign. If breathing gets harder, call 999 at once. You failed to come on Monday.',
      'If breathing gets harder, call 999 at once.',
    ],
    [
      'de',
      'Mein Zahn ist so geschwollen, dass ich nicht schlafen kann, und ich habe Angst.',
      'Die Schwellung ist kein gutes Zeichen. Wenn Sie schlecht Luft bekommen, rufen Sie sofort die 112. Sie haben den Termin am Montag leider versäumt.',
      'Wenn Sie schlecht Luft bekommen, rufen Sie sofort die 112.',
    ],
    [
      'nl',
      'Mijn kies is zo gezwollen dat ik niet slaap, en ik ben bang.',
      'De zwelling is geen goed teken. Krijgt u slecht lucht, bel dan meteen 112. U had maandag moeten komen.',
      'Krijgt u slecht lucht, bel dan meteen 112.',
    ],
  ])('keeps what may save somebody in %s', (language, customer, draft, rescue) => {
    expect(rewriteOf(language, customer, draft)).toContain(rescue)
  })

  it.each<[Language, string, string, string]>([
    [
      'en',
      'Can you print the menu in larger type?',
      'There is a tablet at the counter with very large type. We cannot change the printed menu.',
      'There is a tablet at the counter with very large type',
    ],
    [
      'de',
      'Kann man die Speisekarte größer drucken?',
      'Am Tresen liegt ein Tablet mit sehr großer Schrift. Die gedruckte Karte können wir nicht ändern.',
      'Am Tresen liegt ein Tablet mit sehr großer Schrift',
    ],
    [
      'nl',
      'Kan de menukaart in grotere letters?',
      'Aan de bar ligt een tablet met heel grote letters. De gedrukte kaart kunnen we niet veranderen.',
      'Aan de bar ligt een tablet met heel grote letters',
    ],
  ])('keeps what stands beside a bare no in %s, in the blank at least', (language, customer, draft, kept) => {
    expect(rewriteOf(language, customer, draft)).toContain(kept)
  })

  it.each<[Language, string, string, RegExp]>([
    [
      'en',
      'I sent you the photo twice already and nobody answers.',
      'As we told you, please send us the photo. It is what it is.',
      /send us the photo/,
    ],
    [
      'de',
      'Das Foto habe ich euch schon zweimal geschickt, und niemand antwortet.',
      'Wie bereits gesagt: Bitte schicken Sie uns das Foto. Das ist nun mal so.',
      /schicken Sie uns das Foto/,
    ],
    [
      'nl',
      'De foto heb ik al twee keer gestuurd en niemand antwoordt.',
      'Zoals eerder gezegd: stuur ons de foto op. Het is nu eenmaal zo.',
      /stuur ons de foto/,
    ],
  ])('does not ask again for what was sent in %s', (language, customer, draft, asked) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(asked)
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'Your cook was wonderful last night!', 'We are sorry to read this. The kitchen closes at nine.', /sorry/],
    ['de', 'Euer Koch war gestern großartig!', 'Das tut uns leid. Die Küche schließt um neun.', /leid/],
    ['nl', 'Complimenten voor jullie kok, zo lekker!', 'Dat spijt ons. De keuken sluit om negen uur.', /spijt/],
  ])('regrets no praise in %s', (language, customer, draft, regret) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(regret)
  })

  it.each<[Language, string, string, RegExp]>([
    [
      'en',
      'Your shop lost my parcel and nobody cares.',
      'Most customers are very happy with us. It is what it is.',
      /Most customers/,
    ],
    [
      'de',
      'Ihr habt mein Paket verloren und niemanden kümmert es.',
      'Die meisten Kunden sind sehr zufrieden. Das ist nun mal so.',
      /meisten Kunden/,
    ],
    [
      'nl',
      'Jullie zijn mijn pakket kwijt en niemand doet iets.',
      'De meeste klanten zijn heel tevreden. Het is nu eenmaal zo.',
      /meeste klanten/,
    ],
  ])('compares nobody with others in %s', (language, customer, draft, others) => {
    expect(rewriteOf(language, customer, draft)).not.toMatch(others)
  })

  it('drops a sentence that leans on one that goes', () => {
    const text = rewriteOf(
      'en',
      'Best hotel ever, thank you all!',
      'Is there something wrong with your account? If so please send us your number.',
    )

    expect(text).not.toMatch(/If so/)
  })

  it('greets nobody by the name of who writes', () => {
    const text = rewriteOf(
      'en',
      'Nobody helps me with my parcel.',
      'It is what it is. One name from now on: mine, Davo.',
    )

    expect(text).not.toMatch(/^Dear/)
  })

  it('keeps the comma behind a word of regret', () => {
    const text = rewriteOf('en', 'Can I bring a cello?', 'Sorry, as per our policy a cello is not allowed.')

    expect(text).toContain('Sorry, a cello is not allowed')
  })

  it.each(['i. A. Krämer, Leistungsabteilung Zahn', 'Wollstube am Markt, Inh. Gisela Kopp'])(
    'keeps a signature with what is shortened in it: %s',
    (signature) => {
      const draft = `Das ist nun mal so.\n\nMit freundlichen Grüßen\n${signature}`

      const text = rewriteOf('de', 'Mein Paket ist kaputt.', draft)

      expect(text.endsWith(`\n\nMit freundlichen Grüßen\n${signature}`)).toBe(true)
    },
  )

  it('keeps the signature of a lawyer, and asks which team should sign', () => {
    const draft = 'Das ist nun mal so.\n\nHochachtungsvoll\nDr. Behrens, Rechtsabteilung'

    const text = rewriteOf('de', 'Mein Paket ist kaputt.', draft)

    expect(text).toMatch(/\n\nHochachtungsvoll\nDr\. Behrens, \[Name des Teams\]$/)
  })

  it('keeps a first name that was shortened with the signature', () => {
    const text = rewriteOf('de', 'Mein Paket ist kaputt.', 'Das ist nun mal so.\n\nTh. Borchert, Kundendienst')

    expect(text).toMatch(/\n\nTh\. Borchert, Kundendienst$/)
  })
})

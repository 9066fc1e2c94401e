import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../../src/core/check.ts'
import type { Language } from '../../../src/core/report.ts'
import { rubric } from './load-languages.ts'

const check = createCheck(rubric)

function rewriteOf(language: Language, customer: string | null, draft: string): string {
  return check({ draft, customer, language }).rewrite?.text ?? ''
}

describe('the blank of a rewrite', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'My lamp is broken.',
      'You failed to read page 41. It is what it is with version 5.',
      '; only if it still helps (page 41, version 5)]',
    ],
    [
      'de',
      'Meine Lampe ist kaputt.',
      'Sie haben leider die Seite 41 nicht gelesen. Das ist mit Version 5 nun mal so.',
      '; nur falls es noch hilft (Seite 41, Version 5)]',
    ],
    [
      'nl',
      'Mijn lamp is stuk.',
      'U had pagina 41 moeten lezen. Dat is bij versie 5 nu eenmaal zo.',
      '; alleen als het nog helpt (pagina 41, versie 5)]',
    ],
  ])('offers what the draft named, with its noun, in %s', (language, customer, draft, hint) => {
    expect(rewriteOf(language, customer, draft)).toContain(hint)
  })

  it.each<[Language, string, string, string]>([
    [
      'en',
      'My lamp is broken.',
      'You failed to read it. Two lamps are left in shop 7.',
      '(Two lamps are left in shop 7)',
    ],
    [
      'de',
      'Meine Lampe ist kaputt.',
      'Selbst schuld. Die nächste Lieferung trifft am 3. Mai ein.',
      '(Die nächste Lieferung trifft am 3. Mai ein)',
    ],
    [
      'nl',
      'Mijn lamp is stuk.',
      'Eigen schuld. De volgende levering is er op 3 mei.',
      '(De volgende levering is er op 3 mei)',
    ],
  ])('offers a clause that nobody objects to in the draft’s own words in %s', (language, customer, draft, hint) => {
    expect(rewriteOf(language, customer, draft)).toContain(hint)
  })

  it('offers no clause that a finding objects to, only its fact', () => {
    const text = rewriteOf('en', 'My lamp is broken.', 'You failed to read page 41 of the manual.')

    expect(text).toContain('41')
    expect(text).not.toMatch(/failed|manual/)
  })

  it.each<[Language, string, string, RegExp]>([
    [
      'en',
      'My son was burnt by your kettle. Your clerk asked: does it hurt?',
      'You failed to read the label.',
      /does it hurt/,
    ],
    ['de', 'Der Router ist kaputt. Der Techniker fragte: brauchen Sie ihn denn?', 'Selbst schuld.', /brauchen Sie/],
    ['nl', 'De router is stuk. De monteur vroeg: heeft u hem wel nodig?', 'Eigen schuld.', /wel nodig/],
  ])('asks for no answer to what somebody else had asked in %s', (language, customer, draft, question) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(question)
  })

  it.each<[Language, string, string]>([
    ['de', 'Liebe Kundin, lieber Kunde, das ist Ihre eigene Schuld.', 'Liebe Kundin, lieber Kunde, '],
    ['nl', 'Geachte heer, geachte mevrouw, dat is uw eigen schuld.', 'Geachte heer, geachte mevrouw, '],
  ])('stands behind a salutation of two in %s', (language, draft, head) => {
    expect(rewriteOf(language, null, draft).startsWith(head)).toBe(true)
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'The dish was cold.', 'You failed to read the menu. ‘What a relief’ said my cook.', /^‘What/m],
    ['de', 'Das Essen war kalt.', 'Selber schuld! „Kalt“ (so steht es da) heißt eben kalt.', /^„Kalt/m],
    ['nl', 'Het eten was koud.', 'Eigen schuld. ‘Een verlossing’ riep de kok luid. Ze waren arrogant.', /^‘Een/m],
  ])('leaves no quote behind whose sentence goes in %s', (language, customer, draft, stray) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(stray)
  })

  it('keeps no last word and adds a reason to it', () => {
    const text = rewriteOf(
      'en',
      'Why was my claim denied?',
      'Our record shows the trip on 3 May. We consider this closed.',
    )

    expect(text).toContain('3 May')
    expect(text).not.toContain('closed')
  })

  it('thanks for an idea once, and still for loyalty', () => {
    const idea = 'Idea: a dark theme for the app.'
    const once = rewriteOf('en', idea, 'Thanks for getting in touch. We decline your suggestion.')
    const loyal = rewriteOf(
      'en',
      `${idea} Your lifelong customer`,
      'Thank you for being a lifelong customer. We decline your suggestion.',
    )

    expect(once.match(/thank/gi)).toHaveLength(1)
    expect(loyal).toContain('Thank you for being a lifelong customer.')
  })

  it('holds what the draft repeats of the customer, too', () => {
    const text = rewriteOf('en', 'Order 4711 never came.', 'You failed to read that order 4711 left on 3 May.')

    expect(text).toContain('3 May')
    expect(text).toContain('4711')
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'My jacket came too small.', 'If you return it late, you pay for it yourself.', /due/],
    ['de', 'Die Jacke ist zu klein.', 'Wer zu spät zurückschickt, muss mit Konsequenzen rechnen.', /offen ist/],
    ['nl', 'Mijn jas is te klein.', 'Anders nemen we juridische stappen tegen u.', /openstaat/],
  ])('names no debt where nothing is owed in %s', (language, customer, draft, debt) => {
    expect(rewriteOf(language, customer, draft)).not.toMatch(debt)
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'Two hours late. Is this normal?', 'It is what it is.', /Is this normal/],
    ['de', 'Zwei Stunden zu spät. Was soll das?', 'Das ist nun mal so.', /Was soll das/],
    ['nl', 'Twee uur te laat. Hoe is dit mogelijk?', 'Het is nu eenmaal zo.', /mogelijk\?/],
  ])('asks for no answer to a question that wants none in %s', (language, customer, draft, question) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(question)
  })

  it.each<[Language, string, string, RegExp]>([
    ['en', 'My parcel is late.', 'You failed to wait. We will get back to you as soon as possible.', /say again/],
    [
      'de',
      'Mein Paket ist zu spät.',
      'Sie haben leider nicht gewartet. Wir melden uns schnellstmöglich bei Ihnen.',
      /noch einmal/,
    ],
    ['nl', 'Mijn pakket is te laat.', 'U had het moeten lezen. We nemen zo snel mogelijk contact met u op.', /zeg ook/],
  ])('does not have an empty promise said again in %s', (language, customer, draft, again) => {
    const text = rewriteOf(language, customer, draft)

    expect(text).not.toBe('')
    expect(text).not.toMatch(again)
  })

  it.each<[Language, string, string, string]>([
    ['en', 'Can I pay in cash?', 'According to policy we cannot take cash. That is our rule.', 'what is possible'],
    ['de', 'Kann ich bar zahlen?', 'Laut unseren Richtlinien nehmen wir kein Bargeld an. So ist die Regel.', '['],
    ['nl', 'Kan ik contant betalen?', 'Volgens ons beleid nemen we geen contant geld aan. Dat is de regel.', '['],
  ])('asks for what is possible, too, in %s', (language, customer, draft, asked) => {
    expect(rewriteOf(language, customer, draft)).toContain(asked)
  })
})

describe('the opening of a rewrite', () => {
  it.each<[Language, string, string, string]>([
    [
      'en',
      'Are you going to cut me off tomorrow? I have a newborn.',
      'It is what it is.',
      'I understand why you are asking.',
    ],
  ])('understands who worries and only asks, in %s', (language, customer, draft, opening) => {
    expect(rewriteOf(language, customer, draft)).toContain(opening)
  })

  it.each<[Language, string, string, string]>([
    ['en', 'Twelve years with you, and my line has been dead for a week.', 'It is what it is.', 'for so long'],
    [
      'de',
      'Ich bin seit zwölf Jahren Kunde, und seit einer Woche geht das Internet nicht.',
      'Das ist nun mal so.',
      'treu',
    ],
    ['nl', 'Twaalf jaar klant, en al een week doet de lijn het niet.', 'Het is nu eenmaal zo.', 'zo lang bij ons'],
  ])('thanks who stayed, also in trouble, in %s', (language, customer, draft, thanks) => {
    expect(rewriteOf(language, customer, draft)).toContain(thanks)
  })

  it('names no topic of an idea that is only mentioned', () => {
    const text = rewriteOf(
      'nl',
      'Een idee: open de bibliotheek op zondag. Ik wil zelf aan de balie zitten.',
      'Dat doen wij niet.',
    )

    expect(text).toContain('voor uw idee, en')
  })
})

import { describe, expect, it } from '@jest/globals'
import { createCheck } from '../../src/core/check.ts'
import { LANGUAGES, type Language } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../rubric/rubric-dir.ts'

type Case = readonly [language: Language, customer: string | null, draft: string]

/** Rule → a draft a language that is flagged for it and for nothing else. */
const GATES: Readonly<Record<string, readonly Case[]>> = {
  threat: [
    ['en', null, 'Your bill of 40 euros is open. Otherwise we will take legal action against you.'],
    ['de', null, 'Ihre Rechnung über 40 Euro ist offen. Andernfalls leiten wir rechtliche Schritte gegen Sie ein.'],
    ['nl', null, 'Uw rekening van 40 euro staat open. Anders nemen wij juridische stappen tegen u.'],
  ],
  'idea-refused': [
    ['en', 'I have a suggestion: put a bench at the stop.', 'Thank you, but we cannot consider your suggestion.'],
    [
      'de',
      'Ich hätte einen Vorschlag: Stellen Sie eine Bank an die Haltestelle.',
      'Danke, aber wir können Ihren Vorschlag nicht annehmen.',
    ],
    [
      'nl',
      'Ik heb een voorstel: zet een bankje bij de halte.',
      'Bedankt, maar wij kunnen uw voorstel niet in behandeling nemen.',
    ],
  ],
  'liability-denied': [
    ['en', 'Is the bike shed locked at night?', 'We accept no liability for bikes that are left in the shed.'],
    ['de', 'Ist der Fahrradschuppen nachts abgeschlossen?', 'Für abgestellte Räder übernehmen wir keine Haftung.'],
    ['nl', 'Is de fietsenstalling ’s nachts op slot?', 'Voor gestalde fietsen zijn wij niet aansprakelijk.'],
  ],
  blame: [
    ['en', 'The kettle leaks after two weeks.', 'You failed to read the manual. I am sending you a new lid today.'],
    [
      'de',
      'Der Wasserkocher tropft nach zwei Wochen.',
      'Sie haben den Deckel falsch aufgesetzt, das ist Ihre Schuld. Ich schicke Ihnen heute einen neuen Deckel.',
    ],
    ['nl', 'De waterkoker lekt na twee weken.', 'Dat is uw eigen schuld. Ik stuur u vandaag een nieuw deksel.'],
  ],
  'cheer-in-distress': [
    [
      'en',
      'My mother died on Monday and I have to cancel her trip.',
      'I am so sorry for your loss. I have refunded the trip today. Have a wonderful day!',
    ],
    [
      'de',
      'Meine Mutter ist am Montag gestorben und ich muss ihre Reise absagen.',
      'Mein herzliches Beileid. Ich habe die Reise heute erstattet. Wir wünschen Ihnen einen wundervollen Tag!',
    ],
    [
      'nl',
      'Mijn moeder is maandag overleden en ik moet haar reis annuleren.',
      'Gecondoleerd met uw verlies. Ik heb de reis vandaag terugbetaald. Wij wensen u een geweldige dag!',
    ],
  ],
  'grave-harm-unfelt': [
    ['en', 'Your heater caught fire and my son was burned.', 'Please send us the serial number of the heater.'],
    [
      'de',
      'Ihr Heizgerät hat Feuer gefangen und mein Sohn wurde verletzt und liegt im Krankenhaus.',
      'Bitte schicken Sie uns die Seriennummer des Geräts.',
    ],
    [
      'nl',
      'Uw kachel vloog in brand en mijn zoon raakte gewond en ligt in het ziekenhuis.',
      'Stuur ons het serienummer van de kachel.',
    ],
  ],
  'customer-value': [
    ['en', null, 'As a smaller account you have to wait. I will call you on Friday.'],
    ['de', null, 'Kleinere Kunden müssen länger warten. Ich rufe Sie am Freitag an.'],
    ['nl', null, 'Kleinere klanten moeten langer wachten. Ik bel u vrijdag.'],
  ],
}
/** Of a crisis the words of the finding; that it is never sent is not left to a rule. */
const CRISIS: readonly Case[] = [
  ['en', 'I cannot go on, I am going to kill myself tonight.', 'I have refunded the 24 euros to your card today.'],
  ['de', 'Ich kann nicht mehr, ich bringe mich heute um.', 'Ich habe Ihnen die 24 Euro heute erstattet.'],
  ['nl', 'Ik kan niet meer, ik maak er vanavond een eind aan.', 'Ik heb de 24 euro vandaag teruggestort.'],
]

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const { rubric } = loaded
const check = createCheck(rubric)
const gates = rubric.rules.filter(({ severity }) => severity === 'error')

function checkWithout(rule: string, [language, customer, draft]: Case) {
  return createCheck({ ...rubric, rules: rubric.rules.filter(({ id }) => id !== rule) })({ language, customer, draft })
}

describe.each(Object.entries(GATES))('the gate %s', (rule, cases) => {
  const criterion = gates.find(({ id }) => id === rule)?.criterion

  it.each(cases)('flags (%s) %j ⇒ %j, and nothing else does', (...one) => {
    const [language, customer, draft] = one

    const { verdict, findings } = check({ language, customer, draft })

    expect(verdict).toBe('flag')
    expect(findings.filter(({ severity }) => severity === 'error').map((found) => found.criterion)).toEqual([criterion])
    expect(checkWithout(rule, one).verdict).not.toBe('flag')
  })
})

describe('the gate crisis-unanswered', () => {
  it.each(CRISIS)('names the danger (%s) %j ⇒ %j', (...one) => {
    const [language, customer, draft] = one
    const named = rubric.languages[language]?.messages.findings['crisis-unanswered']

    const report = check({ language, customer, draft })

    expect(report).toMatchObject({ verdict: 'flag', score: null, notice: 'crisis' })
    expect(report.findings.map(({ message }) => message)).toContain(named)
  })

  it.each(CRISIS)('need not be there for the draft to be stopped (%s) %j ⇒ %j', (...one) => {
    expect(checkWithout('crisis-unanswered', one)).toMatchObject({ verdict: 'flag', score: null, notice: 'crisis' })
  })
})

describe('the gates', () => {
  it('all have a case in every language', () => {
    const tested = [...Object.keys(GATES), 'crisis-unanswered']

    expect(gates.map(({ id }) => id).sort()).toEqual(tested.sort())
    for (const cases of [...Object.values(GATES), CRISIS])
      expect(cases.map(([language]) => language).sort()).toEqual([...LANGUAGES].sort())
  })
})

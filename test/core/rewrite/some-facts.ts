import fc from 'fast-check'
import type { Language } from '../../../src/core/report.ts'

interface Sayings {
  readonly greetings: readonly string[]
  /** `{0}` holds a fact. */
  readonly sentences: readonly string[]
  readonly closings: readonly string[]
  readonly months: readonly string[]
  readonly titles: readonly string[]
  readonly customers: readonly string[]
}

const SAYINGS: Readonly<Record<Language, Sayings>> = {
  en: {
    greetings: ['', 'Hello Ana,\n\n', 'Dear Mrs Hadley, ', 'Hi!\n'],
    sentences: [
      'We will take legal action over {0}.',
      'As I already said, the parcel with {0} was delivered.',
      'You failed to read what we sent about {0}.',
      'We are not obliged to send you {0}.',
      'We do not issue anything for {0}.',
      'It is what it is with {0}.',
      'You will have to contact the manufacturer about {0}.',
      'I have looked at {0} for you.',
      'Sorry for any inconvenience.',
      'Our team is among the best, see {0}.',
      'That is not true, {0} shows it.',
    ],
    closings: ['', '\n\nKind regards, Tom', '\n^Tom'],
    months: ['May', 'June', 'October'],
    titles: ['Mr Okafor', 'Priya', 'Mrs Hadley'],
    customers: ['My parcel is broken and nobody answers.', 'I have an idea for the app.', 'Can I have an invoice?'],
  },
  de: {
    greetings: ['', 'Hallo Frau Keller,\n\n', 'Sehr geehrter Herr Lang, ', 'Guten Tag!\n'],
    sentences: [
      'Sonst leiten wir wegen {0} rechtliche Schritte gegen Sie ein.',
      'Wie bereits erwähnt, ist {0} bei Ihnen angekommen.',
      'Sie haben {0} leider nicht gelesen.',
      'Wir sind nicht verpflichtet, Ihnen {0} zu schicken.',
      'Für {0} stellen wir keine Rechnungen aus.',
      'Da müssen Sie sich wegen {0} an den Hersteller wenden.',
      'Ich habe mir {0} für Sie angesehen.',
      'Wir bitten um Ihr Verständnis.',
      'Das stimmt nicht, {0} zeigt es Ihnen.',
    ],
    closings: ['', '\n\nMit freundlichen Grüßen\nTom Berger', '\n\nViele Grüße, Tom'],
    months: ['Mai', 'Juni', 'Oktober'],
    titles: ['Herr Özdemir', 'Frau Keller', 'Dr. Weber'],
    customers: [
      'Mein Paket ist kaputt und niemand antwortet.',
      'Ich habe eine Idee für die App.',
      'Ich möchte eine Rechnung.',
    ],
  },
  nl: {
    greetings: ['', 'Hallo mevrouw Jansen,\n\n', 'Beste Tom, ', 'Goedemorgen!\n'],
    sentences: [
      'Anders nemen we juridische stappen tegen u vanwege {0}.',
      'Zoals eerder gezegd is {0} bij u bezorgd.',
      'U had {0} moeten lezen.',
      'Wij zijn niet verplicht u {0} te sturen.',
      'Voor {0} geven wij geen facturen uit.',
      'Neem voor {0} zelf contact op met de fabrikant.',
      'Ik heb {0} voor u bekeken.',
      'Excuses voor het ongemak.',
      'Dat klopt niet, {0} laat het zien.',
    ],
    closings: ['', '\n\nMet vriendelijke groet,\nTom de Wit', '\n^Tom'],
    months: ['mei', 'juni', 'oktober'],
    titles: ['meneer Bakker', 'mevrouw Jansen', 'Sanne'],
    customers: [
      'Mijn pakket is stuk en niemand antwoordt.',
      'Ik heb een idee voor de app.',
      'Kan ik een factuur krijgen?',
    ],
  },
}

function someFact({ months, titles }: Sayings): fc.Arbitrary<string> {
  const number = fc.integer({ min: 2, max: 99_999 })
  return fc.oneof(
    number.map((n) => `${n},50 €`),
    number.map((n) => `$${n}`),
    fc.tuple(fc.integer({ min: 1, max: 28 }), fc.constantFrom(...months)).map(([day, month]) => `${day} ${month}`),
    number.map((n) => `https://x.example/${n}?a=1`),
    number.map((n) => `help${n}@x.example`),
    number.map((n) => `AB-${n}`),
    fc.tuple(fc.integer({ min: 10, max: 23 }), fc.integer({ min: 10, max: 59 })).map(([h, m]) => `${h}:${m}`),
    fc.constantFrom(...titles),
    number.map((n) => `“no ${n}”`),
    number.map((n) => `\`ref ${n}\``),
    fc.constant('<@U0ANA>'),
  )
}

export interface FactDraft {
  readonly draft: string
  readonly customer: string | null
  /** What stands in the draft and must not be lost. */
  readonly facts: readonly string[]
}

/** Drafts full of faults, with facts within the faults. */
export function someFactDraft(language: Language): fc.Arbitrary<FactDraft> {
  const sayings = SAYINGS[language]
  const sentence = fc.tuple(fc.constantFrom(...sayings.sentences), someFact(sayings))
  return fc
    .record({
      greeting: fc.constantFrom(...sayings.greetings),
      said: fc.array(sentence, { minLength: 1, maxLength: 5 }),
      closing: fc.constantFrom(...sayings.closings),
      customer: fc.option(fc.constantFrom(...sayings.customers)),
    })
    .map(({ greeting, said, closing, customer }) => ({
      draft: greeting + said.map(([text, fact]) => text.replace('{0}', fact)).join(' ') + closing,
      customer,
      facts: said.flatMap(([text, fact]) => (text.includes('{0}') ? [fact] : [])),
    }))
}

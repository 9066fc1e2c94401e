import { describe, expect, it } from '@jest/globals'
import { createLanguageDetector } from '../../src/core/language.ts'
import type { Language } from '../../src/core/report.ts'
import { loadRubric } from '../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../rubric/rubric-dir.ts'
import { aRubric } from './a-rubric.ts'

const detect = createLanguageDetector(aRubric())

describe('the language of a draft', () => {
  it.each<[Language, string]>([
    ['en', 'Thank you for your message. We will look into it and write to you on Friday.'],
    ['de', 'Wir haben Ihre Nachricht erhalten und melden uns bis Freitag bei Ihnen, bitte haben Sie Geduld.'],
    ['nl', 'Bedankt voor uw bericht. Wij zullen het bekijken en u op vrijdag een antwoord sturen.'],
    ['en', '> Bonjour, je voudrais une facture pour les deux\nThank you for your message.'],
    ['de', 'Wir haben „the end of the line is in the box“ ersetzt und bitten Sie um Geduld.'],
  ])('is %s: %s', (language, draft) => {
    expect(detect(draft)).toBe(language)
  })

  it('is unknown where one fits better that is not covered', () => {
    expect(detect('Nous vous remercions pour votre message et les photos de la lampe.')).toBeNull()
  })

  it('is unknown where no word is known', () => {
    expect(detect('Lorem ipsum dolor sit amet consectetur adipiscing')).toBeNull()
  })

  it.each(['', '   ', '👍', '12345', '`the code of the and`'])('is unknown in %j', (draft) => {
    expect(detect(draft)).toBeNull()
  })

  it.each<[Language, string]>([
    ['nl', 'Ok!'],
    ['de', 'Erledigt 👍'],
    ['en', 'Done, Ana'],
    ['nl', '👍'],
  ])('is the prior (%s) where a text is too short to tell: %s', (prior, draft) => {
    expect(detect(draft, prior)).toBe(prior)
  })

  it('is the prior where two fit alike', () => {
    const draft = 'Is in Amsterdam'

    expect([detect(draft, 'en'), detect(draft, 'nl')]).toEqual(['en', 'nl'])
  })

  it('is not the prior where another is plain', () => {
    expect(detect('Thank you for your message and the photo of it.', 'de')).toBe('en')
  })

  it('is not the prior where a text is long enough and in none', () => {
    expect(detect('Nous vous remercions pour votre message et les photos.', 'en')).toBeNull()
  })
})

describe('the rubric that comes along', () => {
  it.each<[Language, string]>([
    ['en', 'Ok'],
    ['en', 'Okay 👍'],
    ['de', 'Grüezi Frau Berger, wir haben Ihnen die 24 Franken gutgeschrieben.'],
    ['de', 'Servus, des kriegn ma hin, i ruf di im Jänner an und meld mich dann.'],
    ['nl', 'Dag Jan, ge krijgt uw geld deze week nog terug, ik bel u daar zelf over.'],
  ])('takes for %s: %s', async (language, draft) => {
    const loaded = await loadRubric(RUBRIC_DIR)

    expect(loaded.ok && createLanguageDetector(loaded.rubric)(draft)).toBe(language)
  })

  it.each([
    ['French', 'Bonjour, nous vous remercions de votre message et nous vous répondrons dans les meilleurs délais.'],
    ['Spanish', 'Hola, gracias por su mensaje. Le hemos enviado la factura y nos pondremos en contacto con usted.'],
    ['Italian', 'Buongiorno, grazie per il suo messaggio. Le abbiamo inviato la fattura e la ricontatteremo presto.'],
    ['Portuguese', 'Olá, obrigado pela sua mensagem. Já enviamos a fatura e vamos falar com você em breve.'],
    ['Polish', 'Dziękujemy za wiadomość. Faktura jest już wysłana, a my odezwiemy się do pani w piątek.'],
    ['Swedish', 'Hej, tack för ditt meddelande. Vi har skickat fakturan och hör av oss till dig på fredag.'],
    ['French', 'Ok, merci'],
    ['Danish', 'Hej, tak for din besked. Vi har sendt fakturaen til dig og vender tilbage på fredag.'],
  ])('does not take %s for a language it covers', async (_name, draft) => {
    const loaded = await loadRubric(RUBRIC_DIR)

    const language = loaded.ok ? createLanguageDetector(loaded.rubric)(draft) : 'not loaded'

    expect(language).toBeNull()
  })
})

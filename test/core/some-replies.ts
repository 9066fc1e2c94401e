import fc from 'fast-check'
import type { Language } from '../../src/core/report.ts'

/** What replies in one language are made of. */
export interface Pool {
  readonly sentences: readonly string[]
  /** Messages of customers to whom nothing grave has happened. */
  readonly customers: readonly string[]
  readonly thanks: readonly string[]
  readonly threats: readonly string[]
  /** What must not count where it is quoted. */
  readonly hurting: readonly string[]
}

/** Kind, cold, empty and hostile ones, as short as agents write them. */
export const POOLS: Readonly<Record<Language, Pool>> = {
  en: {
    sentences: [
      'Hello Mara,',
      'The kettle leaks, and that should not happen within two weeks.',
      'I am sorry that you stood in the rain because of our timetable.',
      'That was our mistake.',
      'I have refunded the 24 euros to your card today.',
      'You will have the new lid by Thursday.',
      'Could you send me a photo of the label?',
      'We apologise for any inconvenience caused.',
      'Your satisfaction is important to us.',
      'Please refer to our website for further information.',
      'Unfortunately we cannot do that.',
      'Our policy does not allow exchanges.',
      'You should have read the terms before you ordered.',
      'That is not true.',
      'We accept no liability for items left in the room.',
      'As already explained, the offer has ended.',
      'Why not upgrade to our premium plan?',
      'We have passed it on to the workshop.',
      'The lift stands still because a part is missing.',
      'Instead I can offer you the room on the first floor.',
      'Smaller accounts have to wait longer.',
      'Have a wonderful day!',
      'Calm down, it is only a kettle.',
      'Dear [Name],',
      'Kind regards, Tom',
    ],
    customers: [
      'My kettle leaks after two weeks. I am really annoyed.',
      'Your driver was rude and left the parcel in the rain!',
      'Could you tell me when the pool opens?',
      'I have a suggestion: put a bench at the stop.',
      'Your colleague at the counter was wonderful, thank you!',
      'I have been with you for twelve years and now I want to cancel.',
      'The app does not open since the update.',
    ],
    thanks: [
      'Thank you for the photo of the kettle.',
      'Thanks for telling us about the broken lift.',
      'Thank you for writing down every stop you waited at.',
      'Thanks for the serial number, Mara.',
      'I thank you for the twelve years.',
    ],
    threats: [
      'Otherwise we will take legal action against you.',
      'If you do not pay we will hand the matter to a collection agency.',
      'We will block your account until you pay.',
      'Our lawyers will be in touch with you.',
    ],
    hurting: [
      'We will take legal action',
      'You failed to read the terms',
      'smaller accounts wait',
      'Have a great day!',
    ],
  },
  de: {
    sentences: [
      'Guten Tag Frau Berger,',
      'der Wasserkocher tropft, und das darf nach zwei Wochen nicht sein.',
      'Es tut mir leid, dass Sie wegen unseres Fahrplans im Regen standen.',
      'Das war unser Fehler.',
      'Ich habe Ihnen die 24 Euro heute auf die Karte erstattet.',
      'Den neuen Deckel haben Sie bis Donnerstag.',
      'Können Sie mir bitte ein Foto vom Etikett schicken?',
      'Wir bitten, eventuelle Unannehmlichkeiten zu entschuldigen.',
      'Ihre Zufriedenheit liegt uns am Herzen.',
      'Weitere Informationen finden Sie auf unserer Internetseite.',
      'Leider können wir das nicht tun.',
      'Unsere Richtlinien lassen einen Umtausch nicht zu.',
      'Sie hätten die Bedingungen vor der Bestellung lesen müssen.',
      'Das stimmt nicht.',
      'Für liegen gelassene Sachen übernehmen wir keine Haftung.',
      'Wie bereits erklärt, ist das Angebot beendet.',
      'Warum wechseln Sie nicht in unseren Premiumtarif?',
      'Wir haben es an die Werkstatt weitergegeben.',
      'Der Aufzug steht still, weil ein Teil fehlt.',
      'Stattdessen kann ich Ihnen das Zimmer im ersten Stock anbieten.',
      'Kleinere Kunden müssen länger warten.',
      'Wir wünschen Ihnen einen wundervollen Tag!',
      'Beruhigen Sie sich, es ist nur ein Wasserkocher.',
      'Sehr geehrte(r) [Name],',
      'Freundliche Grüße, Tom',
    ],
    customers: [
      'Mein Wasserkocher tropft nach zwei Wochen. Ich bin wirklich verärgert.',
      'Ihr Fahrer war unverschämt und hat das Paket im Regen stehen lassen!',
      'Können Sie mir sagen, wann das Bad öffnet?',
      'Ich hätte einen Vorschlag: Stellen Sie doch eine Bank an die Haltestelle.',
      'Ihre Kollegin am Schalter war wunderbar, vielen Dank!',
      'Ich bin seit zwölf Jahren Kunde und will jetzt kündigen.',
      'Die App geht seit dem Update nicht mehr auf.',
    ],
    thanks: [
      'Vielen Dank für das Foto vom Wasserkocher.',
      'Danke, dass Sie uns den kaputten Aufzug gemeldet haben.',
      'Merci für die Liste mit allen Haltestellen.',
      'Danke für die Seriennummer, Frau Berger.',
      'Ich danke Ihnen für die zwölf Jahre.',
    ],
    threats: [
      'Andernfalls leiten wir rechtliche Schritte gegen Sie ein.',
      'Wenn Sie nicht zahlen, übergeben wir die Sache einem Inkassobüro.',
      'Wir sperren Ihr Konto, bis Sie bezahlt haben.',
      'Unser Anwalt wird sich bei Ihnen melden.',
    ],
    hurting: ['Wir leiten rechtliche Schritte ein', 'Sie haben das falsch gemacht', 'kleinere Kunden warten länger'],
  },
  nl: {
    sentences: [
      'Beste mevrouw De Wit,',
      'De waterkoker lekt, en dat mag na twee weken niet gebeuren.',
      'Het spijt mij dat u door onze dienstregeling in de regen stond.',
      'Dat was onze fout.',
      'Ik heb de 24 euro vandaag op uw rekening teruggestort.',
      'U hebt het nieuwe deksel uiterlijk donderdag.',
      'Kunt u mij een foto van het etiket sturen?',
      'Onze excuses voor het eventuele ongemak.',
      'Uw tevredenheid is voor ons belangrijk.',
      'Meer informatie vindt u op onze website.',
      'Helaas kunnen wij dat niet doen.',
      'Ons beleid staat ruilen niet toe.',
      'U had de voorwaarden voor uw bestelling moeten lezen.',
      'Dat klopt niet.',
      'Voor achtergelaten spullen zijn wij niet aansprakelijk.',
      'Zoals al uitgelegd is de actie voorbij.',
      'Waarom stapt u niet over op ons premiumabonnement?',
      'Wij hebben het doorgegeven aan de werkplaats.',
      'De lift staat stil omdat er een onderdeel ontbreekt.',
      'In plaats daarvan kan ik u de kamer op de eerste verdieping aanbieden.',
      'Kleinere klanten moeten langer wachten.',
      'Wij wensen u een geweldige dag!',
      'Rustig maar, het is maar een waterkoker.',
      'Geachte [Naam],',
      'Met vriendelijke groet, Tom',
    ],
    customers: [
      'Mijn waterkoker lekt na twee weken. Ik ben echt boos.',
      'Uw chauffeur was brutaal en liet het pakket in de regen staan!',
      'Kunt u mij zeggen wanneer het zwembad opengaat?',
      'Ik heb een voorstel: zet een bankje bij de halte.',
      'Uw collega aan de balie was geweldig, dank u wel!',
      'Ik ben al twaalf jaar klant en wil nu opzeggen.',
      'De app gaat sinds de update niet meer open.',
    ],
    thanks: [
      'Bedankt voor de foto van de waterkoker.',
      'Dank u wel dat u ons de kapotte lift hebt gemeld.',
      'Dank u voor de lijst met alle haltes.',
      'Bedankt voor het serienummer, mevrouw De Wit.',
      'Ik dank u voor de twaalf jaar.',
    ],
    threats: [
      'Anders nemen wij juridische stappen tegen u.',
      'Als u niet betaalt, geven wij de zaak aan een incassobureau.',
      'Wij blokkeren uw account tot u betaalt.',
      'Onze advocaat neemt contact met u op.',
    ],
    hurting: ['Wij nemen juridische stappen', 'U hebt het fout gedaan', 'kleinere klanten wachten langer'],
  },
}

/** A reply of a few sentences, on one line or several. */
export function someReply({ sentences }: Pool): fc.Arbitrary<string> {
  const sentence = fc.tuple(fc.constantFrom(...sentences), fc.constantFrom(' ', '\n', '\n\n'))
  return fc.array(sentence, { minLength: 1, maxLength: 7 }).map((parts) => parts.flat().join('').trim())
}

export function someMessage({ customers }: Pool): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...customers), { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '))
}

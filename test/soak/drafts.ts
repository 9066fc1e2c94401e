/** What an agent answers, to what. Null: nobody knows. */
export interface SoakDraft {
  readonly customer: string | null
  readonly draft: string
}

/** Drafts of all verdicts in three languages, short and long. They hold nothing that Slack would escape. */
export const DRAFTS: readonly SoakDraft[] = [
  {
    customer: 'The heating in my room was off all night and nobody picked up the phone. This is not what I paid for.',
    draft:
      'I am sorry that your heating was off all night and that nobody answered. I have taken the night off your bill, and Mara from the front desk will call you today before six.',
  },
  {
    customer: 'Could you let two people share one locker? It would help families.',
    draft:
      'Thank you for the idea of sharing a locker. I have passed it on to the team that plans the lockers, and I will write to you by Friday with what they say.',
  },
  {
    customer: 'My parcel has been at the depot for nine days and the tracking page says nothing.',
    draft: 'We regret any inconvenience. Your feedback is important to us.',
  },
  {
    customer: 'I was charged twice for the same ticket.',
    draft: 'Per our terms and conditions, section 4, refunds are not possible. This decision is final.',
  },
  {
    customer: 'The waiter shouted at my son. I want to know what you will do.',
    draft: 'If you post this anywhere, our lawyers will take legal action against you.',
  },
  {
    customer: 'Your app deleted all my notes after the update!',
    draft: 'As I already told you, you should have made a backup. It is your own fault.',
  },
  { customer: null, draft: 'Thank you for waiting. Your new card is in the post and will reach you on Tuesday.' },
  { customer: null, draft: 'You are wrong. Read the manual before you write to us again.' },
  {
    customer: 'Seit drei Wochen warte ich auf meine Rückzahlung, und niemand antwortet mir.',
    draft:
      'Es tut mir leid, dass Sie drei Wochen auf Ihre Rückzahlung warten mussten und niemand geantwortet hat. Ich habe sie heute angewiesen, am Donnerstag ist das Geld auf Ihrem Konto.',
  },
  {
    customer: 'Das WLAN im Zug war den ganzen Tag weg, ich konnte nicht arbeiten.',
    draft: 'Wir bitten etwaige Unannehmlichkeiten zu entschuldigen.',
  },
  {
    customer: 'Man könnte doch die Öffnungszeiten auf der Startseite zeigen.',
    draft:
      'Vielen Dank für Ihre Idee mit den Öffnungszeiten. Ich habe sie an unser Webteam gegeben und melde mich bis Freitag bei Ihnen.',
  },
  {
    customer: 'Die Lieferung war beschädigt und der Fahrer unfreundlich.',
    draft: 'Laut unseren AGB ist eine Erstattung ausgeschlossen. Von weiteren Anfragen bitten wir abzusehen.',
  },
  {
    customer: 'Ich habe den falschen Tarif bekommen.',
    draft: 'Das ist Ihre eigene Schuld. Sie hätten den Vertrag lesen müssen, sonst droht eine Anzeige.',
  },
  { customer: null, draft: 'Danke für Ihre Geduld. Ihr Ersatzgerät kommt am Mittwoch bei Ihnen an.' },
  {
    customer: 'De trein had twee uur vertraging en ik miste mijn vlucht.',
    draft:
      'Wat vervelend dat u door de vertraging uw vlucht hebt gemist, daarvoor bied ik mijn excuses aan. Ik heb uw ticket vergoed en u hebt het geld morgen op uw rekening.',
  },
  {
    customer: 'Jullie app werkt al een week niet op mijn telefoon.',
    draft: 'Excuses voor het eventuele ongemak.',
  },
  {
    customer: 'Kunnen jullie ook papieren facturen sturen?',
    draft:
      'Bedankt voor uw idee over papieren facturen. Ik heb het doorgegeven aan onze administratie en laat u vrijdag weten wat zij ervan vinden.',
  },
  {
    customer: 'Ik heb de verkeerde schoenen ontvangen.',
    draft: 'Dat is uw eigen schuld. Zoals ik al zei: had u maar beter moeten kijken.',
  },
  {
    customer: 'De monteur is niet gekomen, ik heb een hele dag gewacht.',
    draft: 'Volgens onze voorwaarden hebt u nergens recht op. Als u dit openbaar maakt, nemen wij juridische stappen.',
  },
  { customer: null, draft: 'Dank u voor het wachten. Uw nieuwe pas komt dinsdag aan.' },
]

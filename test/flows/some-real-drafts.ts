import type { Language } from '../../src/core/report.ts'

/** An idea answered by a lawyer, and what its author reads about it. */
export interface RealDraft {
  readonly user: string
  readonly customer: string
  readonly draft: string
  readonly reads: {
    readonly headline: string
    readonly point: string
    readonly message: string
    readonly situation: string
    readonly asks: string
    readonly changed: string
    readonly copy: string
    readonly ready: string
    readonly appealed: string
    readonly muted: RegExp
    readonly handedOn: string
    readonly comesBack: string
    readonly leads: string
  }
}

export const REAL_DRAFTS: Readonly<Record<Language, RealDraft>> = {
  en: {
    user: 'UANN',
    customer:
      'I have been with you for nine years and have an idea: offer a plan that can be paused while we are abroad.',
    draft:
      'Our legal department has advised us that we do not accept unsolicited suggestions. We therefore respectfully decline to consider your proposal.',
    reads: {
      headline: 'Please hold this one back for now.',
      point: 'Sounds like a lawyer',
      message: 'They offered an idea and it is turned away. Thank them for it, and say who will see it.',
      situation: 'they bring an idea',
      asks: 'a thank-you that names the idea',
      changed: 'What is different from your draft:',
      copy: 'Ready to copy:',
      ready: 'Ready to send.',
      appealed: 'Thank you. A lead will look at it.',
      muted: /I will be quiet about it until/,
      handedOn: 'Done: the idea is in <#CIDEAS> now.',
      comesBack: '• Feels brushed off (',
      leads: 'A draft is with the leads',
    },
  },
  de: {
    user: 'UEVA',
    customer: 'Ich habe einen Vorschlag für Sie: Ein Tarif für Leute, die oft verreisen, wäre wunderbar.',
    draft:
      'Unsere Rechtsabteilung teilt mit, dass wir keine unaufgeforderten Vorschläge annehmen. Wir können Ihre Idee daher nicht berücksichtigen.',
    reads: {
      headline: 'Bitte schick diese Antwort noch nicht ab.',
      point: 'Klingt nach Juristendeutsch',
      message: 'Hier hat jemand eine Idee geschenkt, und sie wird abgewiesen.',
      situation: 'eine Idee',
      asks: 'ein Dank, der die Idee nennt',
      changed: 'Was anders ist als in deinem Entwurf:',
      copy: 'Zum Kopieren:',
      ready: 'Kann so raus.',
      appealed: 'Danke. Die Teamleitung sieht es sich an.',
      muted: /Erledigt\. Ich bin bis .* still dazu\./,
      handedOn: 'Erledigt: Die Idee steht jetzt in <#CIDEAS>.',
      comesBack: '• Wirkt wie abgewimmelt (',
      leads: 'Ein Entwurf liegt bei der Teamleitung',
    },
  },
  nl: {
    user: 'UJAN',
    customer:
      'Ik ben al negen jaar klant en heb een idee: bied een abonnement aan dat je in het buitenland kunt pauzeren.',
    draft:
      'Onze juridische afdeling laat weten dat wij ongevraagde suggesties niet in behandeling nemen. Wij wijzen uw voorstel daarom af.',
    reads: {
      headline: 'Wacht nog even met dit antwoord.',
      point: 'Klinkt juridisch',
      message: 'Iemand denkt mee en krijgt nul op het rekest.',
      situation: 'een idee',
      asks: 'een bedankje dat het idee noemt',
      changed: 'Wat er anders is dan in je concept:',
      copy: 'Klaar om te kopiëren:',
      ready: 'Klaar om te versturen.',
      appealed: 'Dank je. Een teamleider kijkt ernaar.',
      muted: /Gedaan\. Ik zwijg erover tot/,
      handedOn: 'Gedaan: het idee staat nu in <#CIDEAS>.',
      comesBack: '• Voelt als afgewimpeld (',
      leads: 'Een concept ligt bij de teamleiders',
    },
  },
}

/** As it is posted: the customer's words above. */
export function withCustomer({ customer, draft }: RealDraft): string {
  return `&gt; ${customer}\n${draft}`
}

import type { AGENT_EN } from './agent-en.ts'

/** Dutch: the forms behind a report's buttons. */
export const AGENT_NL: typeof AGENT_EN = {
  rewriteForm: {
    title: 'Deze versie gebruiken',
    submit: 'Opnieuw controleren',
    intro: (score) =>
      `Maak er je eigen antwoord van: verander wat je wilt. Zoals het er nu staat, krijgt het ${score} van de 100 punten.`,
    introBlanks: (score) =>
      `Alleen jij weet wat er op de open plekken hoort. Vul in wat je kunt; wat leeg blijft, blijft gemarkeerd. Ingevuld zou het ${score} van de 100 punten krijgen.`,
    blank: (name) => `Voor [${name}]`,
    text: 'Je antwoord',
    part: (at, of) => `Je antwoord, deel ${at} van ${of}`,
    changed: '*Wat er anders is dan in je concept:*',
    takenOut: (quote) => `• Geschrapt: ~${quote}~`,
    putIn: (quote, reason) => `• Nieuw: “${quote}”${reason === '' ? '' : `\n   ${reason}`}`,
    empty: 'Er valt nog niets te controleren. Schrijf het antwoord op dat je wilt versturen.',
    resultTitle: 'Opnieuw gecontroleerd',
    copy: '*Klaar om te kopiëren:*',
  },
  why: {
    title: 'Waarom?',
    situation: (names) => `*Zo lees ik de situatie:* ${names}`,
    needs: '*Wat er in een antwoord zou moeten staan:*',
    found: '*Wat ik in het concept vond:*',
    nothing: 'Ik vond niets dat in de weg staat. Het kan weg.',
    severity: {
      advice: 'Iets kleins: geen reden om het concept tegen te houden.',
      warning: 'Nog een ronde waard voordat het weggaat.',
      error: 'Liever niet zo versturen.',
    },
    policy: (link) => `<${link}|Wat ons team daarover zegt>`,
    leftOut: (count) =>
      `${count} ${count === 1 ? 'opmerking' : 'opmerkingen'} weggelaten: een teamleider vond het goed, het team heeft het uitgezet of jij hebt het gedempt.`,
    byJudge: 'Een deel hiervan merkte een taalmodel op. Dat mag waarschuwen en beslist nooit.',
    disagree: 'Zie je het anders? Met *Geen probleem* onder het rapport hoort een teamleider het, en die beslist.',
    situations: {
      complaint: 'een klacht',
      problem: 'er werkt iets niet',
      question: 'een vraag',
      idea: 'een idee',
      praise: 'een compliment',
      loyalty: 'al lang klant',
      cancellation: 'denkt erover te vertrekken',
      distress: 'zorgen of verdriet',
      grave_harm: 'er is iets ergs gebeurd',
      crisis: 'er kan iemand in gevaar zijn',
      unknown: 'dat kon ik niet zien',
    },
    needed: {
      complaint:
        'het probleem bij de naam genoemd, en iets wat nu gebeurt: een oplossing, een toezegging met een datum, een vraag die verder helpt, of iemand bij wie de klant terechtkan',
      problem: 'het probleem bij de naam genoemd, en wat er nu gebeurt, door wie en wanneer',
      question: 'een antwoord; of als dat er niet is, de reden en wat wel kan',
      idea: 'een bedankje dat het idee noemt, en wat ermee gebeurt',
      praise: 'een bedankje voor wat de klant noemde',
      loyalty: 'een woord waaruit blijkt dat je het hebt gezien',
      cancellation: 'eerst de reden van de klant; geen druk, en niets verkopen',
      distress: 'een zin waaruit blijkt dat je het hebt gemerkt, vóór alles wat praktisch is',
      grave_harm: 'een zin die meeleeft, of die de fout erkent, vóór al het andere',
      crisis: 'hulp, meteen, en van een mens',
      unknown: 'ik heb alleen gezocht naar wat in elk antwoord stoort',
    },
  },
  appeal: {
    title: 'Geen probleem',
    submit: 'Vraag een teamleider',
    intro:
      'Jij kent de klant, ik ken alleen woorden. Vertel een teamleider waarom het goed is. Die beslist, en ik onthoud het voor het hele team.',
    finding: 'Wat is goed zoals het is?',
    reason: 'Waarom is het goed?',
    reasonHint: 'Eén zin is genoeg.',
    kept: 'Dank je. Een teamleider kijkt ernaar. Wat die zegt, zie je op mijn startpagina.',
    same: {
      open: 'Dit heb je al aan een teamleider verteld. Er is nog niet beslist.',
      upheld: 'Dit heb je al aan een teamleider verteld, en die geeft je gelijk.',
      rejected: 'Dit heb je al aan een teamleider verteld, en die ziet het anders.',
    },
    note: (note) => `De teamleider zegt: “${note}”`,
    refused: {
      not_author:
        'Dat is aan wie het concept schreef: alleen die weet wat er bedoeld was. Praat gerust met die persoon.',
      no_report: 'Dit rapport is er niet meer. Je hoeft er dus niets meer over te zeggen.',
      no_such_finding: 'Het concept is intussen veranderd, en deze opmerking staat niet meer in het rapport.',
      reason_missing: 'Schrijf een paar woorden, zodat een teamleider het begrijpt.',
      reason_too_long: 'Dat is meer dan hier past. Blijf onder de 3.000 tekens.',
    },
    nothing: 'In dit rapport staat geen opmerking waar je het oneens mee kunt zijn.',
  },
  mute: {
    title: 'Voor mij dempen',
    submit: 'Dempen',
    intro:
      'Ik begin er een tijdje niet over. Dit geldt alleen voor jou; je teamleiders zien hetzelfde rapport als jij.',
    what: 'Waarover zal ik zwijgen?',
    cue: (quote, criterion) => `Alleen “${quote}” (${criterion})`,
    absence: (criterion) => `Alleen dit soort “${criterion}”`,
    criterion: (criterion) => `Elk soort “${criterion}”`,
    until: 'Hoe lang?',
    spans: { day: 'Eén dag', week: 'Eén week', month: 'Dertig dagen', quarter: 'Negentig dagen' },
    locked: (names) => `${names} kun je niet dempen: het beschermt mensen en geldt daarom voor iedereen.`,
    done: (date) => `Gedaan. Ik zwijg erover tot ${date}. Op mijn startpagina kun je het terugdraaien.`,
    refused: {
      locked: 'Dit kun je niet dempen: het beschermt mensen en geldt daarom voor iedereen.',
      bad_expiry: 'Ik kan hoogstens een jaar zwijgen. Kies een kortere tijd.',
      no_such_criterion: 'Deze opmerking ken ik niet meer, dus er valt niets te dempen.',
    },
    nothing: 'In dit rapport staat geen opmerking die je kunt dempen.',
  },
  handOn: {
    title: 'Idee doorgeven',
    submit: 'Doorgeven',
    intro: (channel) =>
      `Dit gaat naar ${channel}. Verander wat je wilt; laat alleen de woorden van de klant zoals ze zijn.`,
    note: 'Notitie voor het team dat over het idee gaat',
    empty: 'Er valt nog niets door te geven. Schrijf een notitie.',
    posted: (channel) => `Gedaan: het idee staat nu in ${channel}. Fijn dat je het niet verloren laat gaan.`,
    refused: {
      not_author: 'Wie het concept schreef, geeft het idee door. Herinner die persoon er gerust aan.',
      no_report: 'Dit rapport is er niet meer. Plaats het concept opnieuw, dan is de knop terug.',
      no_words: 'De woorden van dit rapport heb ik niet meer. Plaats het concept opnieuw, dan is de knop terug.',
      no_idea: 'Ik zie geen idee in wat deze klant schreef.',
      no_channel:
        'Je teamleiders hebben nog geen kanaal voor ideeën genoemd. Vraag het ze, en kopieer tot dan de notitie uit het rapport.',
    },
  },
}

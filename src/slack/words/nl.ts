import type { EN } from './en.ts'

/** Dutch, as colleagues speak: `je`. */
export const NL: typeof EN = {
  headline: {
    crisis: ':sos: *Stop hier en haal eerst hulp.* Er kan iemand in gevaar zijn.',
    notCovered: ':grey_question: *Dit antwoord kan ik niet beoordelen.*',
    ready: (score) => `:white_check_mark: *Klaar om te versturen.* ${score} van de 100 punten.`,
    revise: (score) => `:pencil2: *Bijna goed: nog één ronde helpt.* ${score} van de 100 punten.`,
    flag: (score) => `:hand: *Houd dit antwoord nog even tegen.* ${score} van de 100 punten.`,
  },
  criteria: {
    legalistic: 'Klinkt juridisch',
    dismissive: 'Voelt afgewimpeld',
    missing_thanks: 'Er ontbreekt een bedankje',
    threatening: 'Leest als een dreigement',
    argumentative: 'Leest als een discussie',
    policy_shield: 'Het beleid is de enige reden',
    deflection: 'Stuurt de klant door',
    upsell_in_complaint: 'Verkoopt terwijl er iets stuk is',
    canned: 'Kan op elk bericht het antwoord zijn',
    no_next_step: 'Nog geen volgende stap',
    distress_mismatch: 'Doet de nood geen recht',
    unequal: 'Gaat over wat de klant waard is',
    unfinished: 'Nog niet af',
  },
  report: {
    approved: ':white_check_mark: *Een teamleider heeft het gelezen en zegt: het kan zo weg.*',
    works: '*Wat goed is:*',
    couldChange: '*Als je wilt, kun je nog veranderen:*',
    helpsMost: '*Wat het meeste helpt:*',
    leftOut: (count) => `${count} ${count === 1 ? 'kleiner punt' : 'kleinere punten'} weggelaten.`,
    wholeRewrite: '*Dit kun je in plaats daarvan sturen:*',
    safeChanges: '*Hetzelfde met de veiligste wijzigingen:*',
    cutOff: 'Dit is het begin: het geheel past niet in één bericht.',
    wouldScore: (score) => `Dit zou ${score} van de 100 punten krijgen.`,
    fillIn: (blanks, score) => `Vul nog in: ${blanks}. Ingevuld zou het ${score} van de 100 punten krijgen.`,
    handOn: '*Voor het team dat over het idee gaat:*',
  },
  arithmetic: {
    most: {
      ready: (score) => `; meer dan ${score} kan niet.`,
      revise: (score) => `; zolang er nog een ronde nodig is, hoogstens ${score}.`,
      flag: (score) => `; met iets ernstigs erin hoogstens ${score}.`,
    },
    least: {
      ready: (score) => `; met alleen kleine punten minstens ${score}.`,
      revise: (score) => `; zonder iets ernstigs erin minstens ${score}.`,
      flag: (score) => `, en onder ${score} gaat geen score.`,
    },
  },
  notices: {
    leadsTold: 'Je teamleiders weten ervan. Je staat hier niet alleen voor.',
    leadsToldOfYou: 'Je teamleiders weten ervan, met jouw naam erbij, zodat ze kunnen helpen.',
    leadsNotTold: 'Ik kon je teamleiders niet bereiken: bel nu een van hen.',
    crisisSteps: (crisisText, leads) =>
      [
        '1. Verstuur dit antwoord nog niet.',
        `2. ${crisisText}`,
        `3. ${leads}`,
        '4. Als iemand het heeft overgenomen, antwoord dan rustig en persoonlijk. Niets over bestellingen of contracten.',
      ].join('\n'),
    noScore: 'Hier staat geen score: een mens telt meer dan een getal.',
    notCovered:
      'Ik lees Nederlands, Engels en Duits en kon niet zien welke taal dit is: misschien een andere, misschien is het te kort. Daarom geef ik geen score; laat een collega het lezen. Is het een van de drie, dan kun je met `/checkreply` de taal kiezen.',
    situationUnclear:
      'Ik kon niet zien wat de klant nodig heeft. Daarom heb ik alleen gezocht naar wat in elk antwoord stoort.',
    customerMissing:
      'Zonder het bericht van de klant heb ik alleen gezocht naar wat in elk antwoord stoort. Zet het boven je concept, elke regel met `>` ervoor, of plaats het eerst en zet je concept in de thread eronder.',
    judgeFailed: () => 'Dit zeggen alleen de regels: van het taalmodel kwam deze keer geen antwoord.',
  },
  card: {
    flagged: ':hand: *Een concept kan jullie hulp gebruiken voordat het de deur uitgaat.*',
    crisis: ':sos: *Een klant is misschien in gevaar. Neem het nu over.*',
    changed: ':pencil2: *Aangepast door de medewerker.* Er staat niets ernstigs meer in; nog een ronde kan nodig zijn.',
    fixed: ':white_check_mark: *Opgelost door de medewerker.* Het concept kan nu de deur uit.',
    deleted: ':wastebasket: *Verwijderd door de medewerker.* Hier hoef je niets te doen.',
    score: (score) => `${score} van de 100 punten.`,
    privateCheck: (person) => `Het kwam naar voren bij een privécontrole. Praat nu met ${person}.`,
    open: 'Open het concept en het rapport',
    where: (channel) => `Het concept staat in ${channel}.`,
  },
  form: {
    title: 'Antwoord controleren',
    submit: 'Controleren',
    cancel: 'Annuleren',
    answerTitle: 'Jouw rapport',
    done: 'Klaar',
    close: 'Sluiten',
    customer: 'Wat de klant schreef',
    customerHint: 'Daarmee zie ik of het antwoord past. Zonder zie ik alleen wat in elk antwoord stoort.',
    draft: 'Jouw concept',
    language: 'Taal van het concept',
    findOut: 'Uit het concept afleiden',
    draftIsEmpty: 'Schrijf het antwoord op dat je wilt laten controleren.',
    reading: ':hourglass_flowing_sand: Ik lees je concept. Het rapport staat hier zo.',
  },
  help: {
    title: 'checkreply leest een antwoord voordat je klant het leest.',
    promise: 'Het zegt wat goed is en wat je in plaats daarvan kunt sturen.',
    withTeam: (channel) =>
      `*Met je team:* plaats je concept in ${channel}. Het rapport komt in de thread eronder. Pas je het concept aan, dan verandert het rapport mee.`,
    noChannel: 'het controlekanaal (nog niet ingesteld: `/checkreply setup`)',
    forYou:
      '*Alleen voor jou:* `/checkreply` en je concept, of alleen `/checkreply` voor een formulier. Of stuur me je concept als direct bericht. Alleen jij ziet het antwoord.',
    message: '*Een bericht dat er al staat:* het menu ervan (⋮) → *Antwoord controleren*. Dat kan ook in threads.',
    customer:
      '*Het bericht van de klant* maakt het rapport veel beter. Zet het boven je concept, elke regel met `>` ervoor. Of plaats het eerst (`Klant: …`) en zet je concept in de thread eronder.',
    forget: '`/checkreply forget` verwijdert wat ik van je concepten en rapporten bewaar.',
    languages:
      'Nederlands, Engels en Duits. Teamleiders zien concepten uit het kanaal die beter kunnen wachten, privéconcepten nooit, behalve als iemand in gevaar kan zijn.',
  },
  answers: {
    noDraft:
      'Ik zie het bericht van de klant, maar niet je concept. Zet je concept onder de regels die met `>` beginnen.',
    snippetCut:
      'Slack laat me van dit fragment alleen de eerste regels zien, dus ik heb het niet beoordeeld. Plak de tekst als bericht, of gebruik `/checkreply`.',
    tooLate: 'Sorry, ik was even weg toen je het vroeg. Probeer het nog eens, dan gaat het open.',
    trouble: (reference) =>
      `Sorry, dat lukte niet, en het ligt niet aan jou. Probeer het zo nog eens. Blijft het zo, geef dan dit kenmerk aan wie checkreply beheert: \`${reference}\`.`,
    nothingKept:
      'Ik bewaar niets van je. Wat je in Slack hebt geplaatst, is van Slack: verwijder het daar, dan verdwijnt het rapport ook.',
    forgotten: (texts, reports) =>
      `Gedaan: ik heb ${texts} ${texts === 1 ? 'concept' : 'concepten'} en ${reports} ${reports === 1 ? 'rapport' : 'rapporten'} van je verwijderd. Wat je in Slack hebt geplaatst, staat er nog: verwijder het, dan verdwijnt het rapport ook.`,
  },
  setup: {
    reviewIn: (channel) => `Concepten worden gecontroleerd in ${channel}.`,
    noReview: 'Nog geen controlekanaal: typ daarin `/checkreply setup review`.',
    flaggedIn: (channel) => `Teamleiders zien in ${channel} wat beter kan wachten.`,
    noFlagged: 'Nog geen kanaal voor teamleiders: typ daarin `/checkreply setup flagged`.',
    notAllowed:
      'Alleen wie checkreply heeft geïnstalleerd, kan de kanalen instellen. Vraag het die persoon; installeert een beheerder het opnieuw, dan neemt die het over.',
    sameChannel:
      'Dit is al het andere van de twee kanalen. Teamleiders hebben een eigen kanaal nodig, zodat niemand in het openbaar wordt verbeterd.',
    notInChannel: 'Ik zit nog niet in dit kanaal. Typ eerst `/invite @checkreply` en dan dit nog eens.',
    setElsewhere:
      'De kanalen zijn ingesteld waar checkreply draait (REVIEW_CHANNEL_ID en FLAGGED_CHANNEL_ID). Vraag het aan wie het beheert.',
  },
  refusal: {
    opening: (channel) => `Ik kon mijn werk${channel === null ? '' : ` in ${channel}`} niet doen.`,
    closing: 'Dit zeg ik hoogstens één keer per week.',
    remedies: {
      is_archived: 'Het kanaal is gearchiveerd. Haal het terug, of stel een ander in.',
      not_in_channel: 'De bot zit niet in het kanaal. Open het in Slack en nodig de bot uit.',
      channel_not_found: 'De bot ziet het kanaal niet: het is weg of privé. Nodig de bot uit, of stel een ander in.',
      restricted_action:
        'De bot mag daar niets plaatsen. Een beheerder kan het toestaan bij de instellingen van het kanaal.',
      missing_scope: 'De bot mist hiervoor een recht. Installeer de app opnieuw met de scopes uit manifest.yml.',
      token_revoked: 'Het token van de bot is ingetrokken. Installeer de app opnieuw.',
      token_expired: 'Het token van de bot is verlopen. Installeer de app opnieuw, zonder token rotation.',
      account_inactive: 'Het account van de bot staat uit. Installeer de app opnieuw.',
      invalid_auth:
        'Slack accepteert het token van de bot niet. Installeer de app opnieuw, of stel het juiste token in.',
      not_authed: 'Er is geen token voor deze workspace. Installeer de app opnieuw.',
      team_access_not_granted: 'De app mag niets doen in deze workspace. Installeer hem daar.',
    },
  },
}

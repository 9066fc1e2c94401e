import type { COMMANDS_EN } from './commands-en.ts'

/** Dutch: what is said around reports. */
export const COMMANDS_NL: typeof COMMANDS_EN = {
  form: {
    title: 'Antwoord controleren',
    submit: 'Controleren',
    cancel: 'Annuleren',
    answerTitle: 'Je rapport',
    done: 'Klaar',
    close: 'Sluiten',
    customer: 'Wat de klant schreef',
    customerHint: 'Daarmee zie ik of het antwoord past. Zonder dat bericht zie ik alleen wat in elk antwoord stoort.',
    draft: 'Je concept',
    language: 'Taal van het concept',
    findOut: 'Uit het concept afleiden',
    draftIsEmpty: 'Schrijf het antwoord op dat je wilt laten controleren.',
    reading: ':hourglass_flowing_sand: Ik lees je concept. Het rapport komt hier zo te staan.',
  },
  help: {
    title: 'checkreply leest je antwoord voordat je klant het leest.',
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
      'Nederlands, Engels en Duits. Teamleiders zien concepten uit het kanaal die beter nog even wachten. Privéconcepten zien ze nooit, behalve als iemand in gevaar kan zijn.',
  },
  answers: {
    noDraft:
      'Ik zie het bericht van de klant, maar niet je concept. Zet je concept onder de regels die met `>` beginnen.',
    snippetCut:
      'Slack laat me van dit fragment alleen de eerste regels zien, dus ik heb het niet beoordeeld. Plak de tekst als bericht, of gebruik `/checkreply`.',
    tooLate: 'Sorry, ik was even weg. Probeer het nog eens, dan lukt het wel.',
    trouble: (reference) =>
      `Sorry, dat lukte niet, en het ligt niet aan jou. Probeer het zo nog eens. Lukt het weer niet, geef dan dit kenmerk door aan wie checkreply beheert: \`${reference}\`.`,
    nothingKept:
      'Ik bewaar niets van je. Wat je in Slack hebt geplaatst, is van Slack: verwijder het daar, dan verdwijnt het rapport ook.',
    forgotten: (texts, reports) =>
      `Gedaan: ik heb ${texts} ${texts === 1 ? 'concept' : 'concepten'} en ${reports} ${reports === 1 ? 'rapport' : 'rapporten'} van je verwijderd. Wat je in Slack hebt geplaatst, staat er nog: verwijder het, dan verdwijnt het rapport ook.`,
  },
  setup: {
    reviewIn: (channel) => `Concepten worden gecontroleerd in ${channel}.`,
    noReview: 'Nog geen controlekanaal: typ daarin `/checkreply setup review`.',
    flaggedIn: (channel) => `Teamleiders zien in ${channel} wat beter nog even wacht.`,
    noFlagged: 'Nog geen kanaal voor teamleiders: typ daarin `/checkreply setup flagged`.',
    notAllowed:
      'Alleen wie checkreply heeft geïnstalleerd, kan de kanalen instellen. Vraag het die persoon. Installeert een beheerder het opnieuw, dan kan die het ook.',
    sameChannel:
      'Dit kanaal is al het andere van de twee. Teamleiders hebben een eigen kanaal nodig, zodat niemand in het openbaar wordt verbeterd.',
    notInChannel: 'Ik zit nog niet in dit kanaal. Typ eerst `/invite @checkreply` en dan dit nog eens.',
    setElsewhere:
      'De kanalen zijn ingesteld waar checkreply draait (REVIEW_CHANNEL_ID en FLAGGED_CHANNEL_ID). Vraag het aan wie het beheert.',
  },
  install: {
    done: 'checkreply is geïnstalleerd. Nodig het in Slack uit in het kanaal waar concepten worden geplaatst, en typ daar /checkreply setup review. Nodig het daarna uit in een kanaal voor teamleiders, en typ daar /checkreply setup flagged.',
    cancelled: 'De installatie is afgebroken. Open /slack/install om het opnieuw te proberen.',
    wrongState: 'Deze pagina hoort bij een andere browser of is ouder dan tien minuten. Open /slack/install opnieuw.',
    wholeOrganisation:
      'checkreply wordt per workspace geïnstalleerd, niet voor een hele organisatie. Open /slack/install opnieuw en kies één workspace.',
    failed:
      'Sorry, Slack heeft de installatie niet bevestigd. Open /slack/install opnieuw. Lukt het weer niet, vraag het dan wie checkreply beheert.',
  },
  refusal: {
    opening: (channel) => `Ik kan${channel === null ? '' : ` in ${channel}`} even niet verder.`,
    closing: 'Dit zeg ik hoogstens één keer per week.',
    remedies: {
      is_archived: 'Het kanaal is gearchiveerd. Haal het terug, of stel een ander in.',
      not_in_channel: 'De bot zit niet in het kanaal. Open het in Slack en nodig de bot uit.',
      channel_not_found: 'De bot ziet het kanaal niet: het is weg of privé. Nodig de bot uit, of stel een ander in.',
      restricted_action:
        'De bot mag daar niets plaatsen. Een beheerder kan dat toestaan in de instellingen van het kanaal.',
      missing_scope: 'De bot mist hiervoor een recht. Installeer de app opnieuw, met de scopes uit manifest.yml.',
      token_revoked: 'Het token van de bot is ingetrokken. Installeer de app opnieuw.',
      token_expired: 'Het token van de bot is verlopen. Installeer de app opnieuw, zonder token rotation.',
      account_inactive: 'Het account van de bot staat uit. Installeer de app opnieuw.',
      invalid_auth:
        'Slack accepteert het token van de bot niet. Installeer de app opnieuw, of stel het juiste token in.',
      not_authed: 'Er is geen token voor deze workspace. Installeer de app opnieuw.',
      team_access_not_granted: 'De app mag niets doen in deze workspace. Installeer de app daar.',
    },
  },
}

import type { REPORT_EN } from './report-en.ts'

/** Dutch, as colleagues speak: `je`. What a report finds is an `opmerking`; `punten` are those of the score. */
export const REPORT_NL: typeof REPORT_EN = {
  headline: {
    crisis: ':sos: *Stop hier en haal eerst hulp.* Er kan iemand in gevaar zijn.',
    notCovered: ':grey_question: *Dit antwoord kan ik niet beoordelen.*',
    ready: (score) => `:white_check_mark: *Klaar om te versturen.* ${score} van de 100 punten.`,
    revise: (score) => `:pencil2: *Nog één ronde helpt.* ${score} van de 100 punten.`,
    flag: (score) => `:hand: *Wacht nog even met dit antwoord.* ${score} van de 100 punten.`,
  },
  criteria: {
    legalistic: 'Klinkt juridisch',
    dismissive: 'Voelt als afgewimpeld',
    missing_thanks: 'Er ontbreekt een bedankje',
    threatening: 'Leest als een dreigement',
    argumentative: 'Leest als een discussie',
    policy_shield: 'Het beleid is de enige reden',
    deflection: 'Stuurt de klant door',
    upsell_in_complaint: 'Verkoopt terwijl er iets mis is',
    canned: 'Klinkt als een standaardtekst',
    no_next_step: 'Nog geen volgende stap',
    distress_mismatch: 'Gaat aan de nood voorbij',
    unequal: 'Gaat over wat klanten waard zijn',
    unfinished: 'Nog niet af',
  },
  report: {
    approved: ':white_check_mark: *Een teamleider heeft het gelezen en zegt: het kan zo weg.*',
    works: '*Wat goed is:*',
    couldChange: '*Als je wilt, kun je nog veranderen:*',
    helpsMost: '*Wat het meeste helpt:*',
    leftOut: (count) => `${count} ${count === 1 ? 'kleinere opmerking' : 'kleinere opmerkingen'} weggelaten.`,
    wholeRewrite: '*Dit kun je in plaats daarvan sturen:*',
    lighter: '*Was de rest van je concept goed zo? Dan is dit genoeg:*',
    safeChanges: '*Je concept met de veiligste wijzigingen:*',
    cutOff: 'Dit is alleen het begin. De knop eronder laat alles zien.',
    wouldScore: (score) => `Dit zou ${score} van de 100 punten krijgen.`,
    fillIn: (blanks, score) =>
      `Vul nog de ${blanks === 1 ? 'open plek' : `${blanks} open plekken`} tussen haken in. Dan zou het ${score} van de 100 punten krijgen.`,
    handOn: '*Voor het team dat over het idee gaat:*',
  },
  arithmetic: {
    most: {
      ready: (score) => `; meer dan ${score} kan niet.`,
      revise: (score) => `; zolang er nog een ronde nodig is, hoogstens ${score}.`,
      flag: (score) => `; met iets ernstigs erin hoogstens ${score}.`,
    },
    least: {
      ready: (score) => `; met alleen kleine dingen minstens ${score}.`,
      revise: (score) => `; zonder iets ernstigs erin minstens ${score}.`,
      flag: (score) => `, en minder dan ${score} kan niet.`,
    },
  },
  notices: {
    leadsTold: 'Je teamleiders weten ervan. Je staat hier niet alleen voor.',
    leadsToldOfYou: 'Je teamleiders weten ervan, met jouw naam erbij, zodat ze kunnen helpen.',
    leadsNotTold: 'Ik kon je teamleiders niet bereiken: bel nu een van hen.',
    crisisText:
      'Kan er nu iemand in gevaar zijn, bel dan het alarmnummer: 112 in Europa, 911 in de VS. Vertel het je teamleider.',
    crisisSteps: (crisisText, leads) =>
      [
        '1. Verstuur dit antwoord nog niet.',
        `2. ${crisisText}`,
        `3. ${leads}`,
        '4. Als iemand het heeft overgenomen, antwoord dan rustig en persoonlijk. Niets over bestellingen of contracten.',
      ].join('\n'),
    noScore: 'Hier staat geen score: een mens telt meer dan een getal.',
    notCovered:
      'Ik lees Nederlands, Engels en Duits en kon niet zien welke taal dit is. Misschien is het een andere, misschien is het te kort. Daarom is er geen score; laat een collega het lezen. Is het een van de drie, kies die dan met `/checkreply`.',
    situationUnclear:
      'Ik kon niet zien wat de klant nodig heeft. Daarom heb ik alleen gezocht naar wat in elk antwoord stoort.',
    customerMissing:
      'Zonder het bericht van de klant heb ik alleen gezocht naar wat in elk antwoord stoort. Zet het boven je concept, elke regel met `>` ervoor, of plaats het eerst en zet je concept in de thread eronder.',
    judgeFailed: 'Dit zeggen alleen de regels: van het taalmodel kwam deze keer geen antwoord.',
  },
  card: {
    flagged: ':hand: *Een concept kan jullie hulp gebruiken voordat het de deur uitgaat.*',
    crisis: ':sos: *Een klant is misschien in gevaar. Neem het nu over.*',
    changed: ':pencil2: *Het concept is aangepast.* Er staat niets ernstigs meer in; nog een ronde kan nodig zijn.',
    fixed: ':white_check_mark: *Er is niets meer op tegen.* Het concept kan nu de deur uit.',
    deleted: ':wastebasket: *Het concept is verwijderd.* Hier hoef je niets meer te doen.',
    score: (score) => `${score} van de 100 punten.`,
    privateCheck: (person) => `Het kwam naar voren bij een privécontrole. Praat nu met ${person}.`,
    open: 'Open het concept en het rapport',
    where: (channel) => `Het concept staat in ${channel}.`,
  },
  buttons: {
    useRewrite: 'Deze versie gebruiken',
    useLighter: 'De lichtere gebruiken',
    why: 'Waarom?',
    appeal: 'Geen probleem',
    mute: 'Voor mij dempen',
    handOn: 'Idee doorgeven',
    unmute: 'Weer laten zien',
    showReport: 'Tonen',
  },
  common: {
    quoted: (text) => `“${text}”`,
    loading: ':hourglass_flowing_sand: Een momentje.',
    wordsGone:
      'De woorden van dit rapport heb ik niet meer: die worden na een tijd verwijderd. Plaats of controleer het concept opnieuw, dan kijk ik er met een frisse blik naar.',
    left: (count) => `Nog ${count} niet getoond.`,
    aboutDraft: (link, label) => `Dit gaat over <${link}|${label}>. Alleen jij ziet het.`,
    yourDraft: 'je concept',
    shared: 'Alleen jij ziet dit. Een klein teken bij je concept laat collega’s zien dat het is gelezen.',
  },
}

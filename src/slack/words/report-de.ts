import type { REPORT_EN } from './report-en.ts'

/** German, as colleagues speak: `du`. What a report finds is a `Hinweis`; `Punkte` are those of the score. */
export const REPORT_DE: typeof REPORT_EN = {
  headline: {
    crisis: ':sos: *Stopp: Bitte hol zuerst Hilfe.* Jemand könnte in Gefahr sein.',
    notCovered: ':grey_question: *Diese Antwort kann ich nicht beurteilen.*',
    ready: (score) => `:white_check_mark: *Kann so raus.* ${score} von 100 Punkten.`,
    revise: (score) => `:pencil2: *Ein Durchgang lohnt sich noch.* ${score} von 100 Punkten.`,
    flag: (score) => `:hand: *Bitte schick diese Antwort noch nicht ab.* ${score} von 100 Punkten.`,
  },
  criteria: {
    legalistic: 'Klingt nach Juristendeutsch',
    dismissive: 'Wirkt wie abgewimmelt',
    missing_thanks: 'Ein Dank fehlt',
    threatening: 'Liest sich wie eine Drohung',
    argumentative: 'Liest sich wie ein Streit',
    policy_shield: 'Die Regel ist der einzige Grund',
    deflection: 'Schickt weiter, statt zu helfen',
    upsell_in_complaint: 'Verkauft, während etwas schiefläuft',
    canned: 'Klingt nach Textbaustein',
    no_next_step: 'Noch kein nächster Schritt',
    distress_mismatch: 'Geht an der Not vorbei',
    unequal: 'Wägt ab, was jemand einbringt',
    unfinished: 'Noch nicht fertig',
  },
  report: {
    approved: ':white_check_mark: *Die Teamleitung hat den Entwurf gelesen und sagt: Er kann so raus.*',
    works: '*Das ist gelungen:*',
    couldChange: '*Wenn du magst, kannst du noch ändern:*',
    helpsMost: '*Das hilft am meisten:*',
    leftOut: (count) => `${count} ${count === 1 ? 'kleinerer Hinweis' : 'kleinere Hinweise'} weggelassen.`,
    wholeRewrite: '*Das könntest du stattdessen schicken:*',
    lighter: '*War der Rest deines Entwurfs gut so? Dann genügt das:*',
    safeChanges: '*Dein Entwurf mit den sichersten Änderungen:*',
    cutOff: 'Das ist nur der Anfang. Der Knopf darunter zeigt alles.',
    wouldScore: (score) => `Damit wären es ${score} von 100 Punkten.`,
    fillIn: (blanks, score) =>
      `Bitte füll noch die ${blanks === 1 ? 'Lücke' : `${blanks} Lücken`} in eckigen Klammern aus. Dann wären es ${score} von 100 Punkten.`,
    handOn: '*Für das Team, bei dem die Idee gut aufgehoben ist:*',
  },
  arithmetic: {
    most: {
      ready: (score) => `; mehr als ${score} gibt es nicht.`,
      revise: (score) => `; solange noch ein Durchgang nötig ist, höchstens ${score}.`,
      flag: (score) => `; mit etwas Ernstem darin höchstens ${score}.`,
    },
    least: {
      ready: (score) => `; mit lauter Kleinigkeiten mindestens ${score}.`,
      revise: (score) => `; ohne etwas Ernstes darin mindestens ${score}.`,
      flag: (score) => `, und weniger als ${score} gibt es nicht.`,
    },
  },
  notices: {
    leadsTold: 'Deine Teamleitung weiß Bescheid. Du bist damit nicht allein.',
    leadsToldOfYou: 'Deine Teamleitung weiß Bescheid, mit deinem Namen, damit sie helfen kann.',
    leadsNotTold: 'Ich konnte deine Teamleitung nicht erreichen: Bitte ruf dort jetzt selbst an.',
    crisisText:
      'Wenn jetzt jemand in Gefahr sein könnte, wähl den Notruf: 112 in Europa, 911 in den USA. Sag deiner Teamleitung Bescheid.',
    crisisSteps: (crisisText, leads) =>
      [
        '1. Schick diese Antwort noch nicht ab.',
        `2. ${crisisText}`,
        `3. ${leads}`,
        '4. Wenn jemand übernommen hat, antworte ruhig und persönlich. Nichts über Bestellungen oder Verträge.',
      ].join('\n'),
    noScore: 'Hier gibt es keine Punkte: Ein Mensch zählt mehr als eine Zahl.',
    notCovered:
      'Ich lese Deutsch, Englisch und Niederländisch und konnte nicht erkennen, was das hier ist. Vielleicht ist es eine andere Sprache, vielleicht zu kurz. Darum gibt es keine Punkte; bitte lass jemanden aus dem Team lesen. Ist es eine der drei, wähl sie mit `/checkreply` aus.',
    situationUnclear:
      'Ich konnte nicht erkennen, was hier gebraucht wird. Darum habe ich nur nach dem gesucht, was in jeder Antwort stört.',
    customerMissing:
      'Ohne die Kundennachricht habe ich nur nach dem gesucht, was in jeder Antwort stört. Setz sie über deinen Entwurf, jede Zeile mit `>` davor, oder poste sie zuerst und deinen Entwurf in ihren Thread.',
    judgeFailed: 'Das sagen die Regeln allein: Vom Sprachmodell kam diesmal keine Antwort.',
  },
  card: {
    flagged: ':hand: *Ein Entwurf könnte eure Hilfe brauchen, bevor er rausgeht.*',
    crisis: ':sos: *Jemand von der Kundenseite könnte in Gefahr sein. Bitte übernehmt jetzt.*',
    changed: ':pencil2: *Der Entwurf ist geändert.* Nichts Ernstes ist mehr darin; ein Durchgang kann noch nötig sein.',
    fixed: ':white_check_mark: *Es spricht nichts mehr dagegen.* Der Entwurf kann jetzt raus.',
    deleted: ':wastebasket: *Der Entwurf ist gelöscht.* Hier ist nichts mehr zu tun.',
    score: (score) => `${score} von 100 Punkten.`,
    privateCheck: (person) => `Es kam bei einer privaten Prüfung auf. Bitte sprecht jetzt mit ${person}.`,
    open: 'Entwurf und Bericht öffnen',
    where: (channel) => `Der Entwurf steht in ${channel}.`,
  },
  buttons: {
    useRewrite: 'Diese Fassung nehmen',
    useLighter: 'Die leichtere nehmen',
    why: 'Warum?',
    appeal: 'Kein Problem',
    mute: 'Für mich stumm',
    handOn: 'Idee weitergeben',
    unmute: 'Wieder anzeigen',
    showReport: 'Zeigen',
  },
  common: {
    quoted: (text) => `„${text}“`,
    loading: ':hourglass_flowing_sand: Einen Moment bitte.',
    wordsGone:
      'Den Wortlaut dieses Berichts habe ich nicht mehr: Er wird nach einer Weile gelöscht. Poste oder prüf den Entwurf noch einmal, dann sehe ich ihn mir neu an.',
    left: (count) => `${count} weitere nicht gezeigt.`,
    aboutDraft: (link, label) => `Es geht um <${link}|${label}>. Nur du siehst das.`,
    yourDraft: 'deinen Entwurf',
    shared: 'Nur du siehst das. Ein kleines Zeichen an deinem Entwurf sagt den anderen, dass er gelesen wurde.',
  },
}

import type { AGENT_EN } from './agent-en.ts'

/** German: the forms behind a report's buttons. */
export const AGENT_DE: typeof AGENT_EN = {
  rewriteForm: {
    title: 'Diese Fassung nehmen',
    submit: 'Noch mal prüfen',
    intro: (score) => `Mach sie zu deiner: Ändere, was du magst. So, wie sie ist, wären es ${score} von 100 Punkten.`,
    introBlanks: (score) =>
      `Nur du weißt, was in die Lücken gehört. Füll aus, was du kannst; was leer bleibt, bleibt markiert. Ausgefüllt wären es ${score} von 100 Punkten.`,
    blank: (name) => `Für [${name}]`,
    text: 'Deine Antwort',
    part: (at, of) => `Deine Antwort, Teil ${at} von ${of}`,
    changed: '*Was anders ist als in deinem Entwurf:*',
    takenOut: (quote) => `• Gestrichen: ~${quote}~`,
    putIn: (quote, reason) => `• Neu: „${quote}“${reason === '' ? '' : `\n   ${reason}`}`,
    empty: 'Hier ist noch nichts zu prüfen. Bitte schreib die Antwort hinein, die du schicken möchtest.',
    resultTitle: 'Noch mal geprüft',
    copy: '*Zum Kopieren:*',
  },
  why: {
    title: 'Warum?',
    situation: (names) => `*So lese ich die Lage:* ${names}`,
    needs: '*Was in der Antwort stehen sollte:*',
    found: '*Was ich im Entwurf gefunden habe:*',
    nothing: 'Ich habe nichts gefunden, was im Weg steht. Kann raus.',
    severity: {
      advice: 'Eine Kleinigkeit: kein Grund, den Entwurf zurückzuhalten.',
      warning: 'Das lohnt noch einen Durchgang, bevor er rausgeht.',
      error: 'Besser nicht so abschicken.',
    },
    policy: (link) => `<${link}|Was unser Team dazu sagt>`,
    leftOut: (count) =>
      `${count} ${count === 1 ? 'Hinweis' : 'Hinweise'} weggelassen: für die Teamleitung in Ordnung, vom Team abgeschaltet oder von dir stumm gestellt.`,
    byJudge: 'Manches davon hat ein Sprachmodell bemerkt. Es darf warnen und entscheidet nie.',
    disagree: 'Du siehst es anders? *Kein Problem* unter dem Bericht sagt es der Teamleitung, und sie entscheidet.',
    situations: {
      complaint: 'eine Beschwerde',
      problem: 'etwas funktioniert nicht',
      question: 'eine Frage',
      idea: 'eine Idee',
      praise: 'ein Lob',
      loyalty: 'schon lange dabei',
      cancellation: 'Gedanken ans Kündigen',
      distress: 'Sorge oder Trauer',
      grave_harm: 'etwas Schlimmes ist passiert',
      crisis: 'jemand könnte in Gefahr sein',
      unknown: 'das konnte ich nicht erkennen',
    },
    needed: {
      complaint:
        'das Anliegen beim Namen, und etwas, das jetzt geschieht: eine Lösung, eine Zusage mit Datum, eine Frage, die weiterhilft, oder ein Mensch, der sich kümmert',
      problem: 'das Anliegen beim Namen, und was jetzt geschieht, durch wen und bis wann',
      question: 'eine Antwort; oder, wenn es keine gibt, der Grund und was stattdessen geht',
      idea: 'ein Dank, der die Idee nennt, und was aus ihr wird',
      praise: 'ein Dank für das, was gelobt wurde',
      loyalty: 'ein Wort, das zeigt, dass du es bemerkt hast',
      cancellation: 'zuerst der Grund; kein Druck, und nichts verkaufen',
      distress: 'ein Satz, der zeigt, dass du es bemerkt hast, vor allem Praktischen',
      grave_harm: 'ein Satz, der mitfühlt oder zu dem Fehler steht, vor allem anderen',
      crisis: 'Hilfe, sofort, und von einem Menschen',
      unknown: 'ich habe nur nach dem gesucht, was in jeder Antwort stört',
    },
  },
  appeal: {
    title: 'Kein Problem',
    submit: 'Teamleitung fragen',
    intro:
      'Du weißt, an wen du schreibst, ich kenne nur Wörter. Sag der Teamleitung, warum es so gut ist. Sie entscheidet, und ich merke es mir für das ganze Team.',
    finding: 'Was ist so in Ordnung, wie es ist?',
    reason: 'Warum ist es in Ordnung?',
    reasonHint: 'Ein Satz genügt.',
    kept: 'Danke. Die Teamleitung sieht es sich an. Was sie sagt, steht dann auf meiner Startseite.',
    same: {
      open: 'Das hast du der Teamleitung schon gesagt. Sie hat noch nicht entschieden.',
      upheld: 'Das hast du der Teamleitung schon gesagt, und sie gibt dir recht.',
      rejected: 'Das hast du der Teamleitung schon gesagt, und sie sieht es anders.',
    },
    note: (note) => `Die Teamleitung sagt: „${note}“`,
    refused: {
      not_author:
        'Das kann nur sagen, wer den Entwurf geschrieben hat: Nur so ist klar, was gemeint war. Sprich gern mit der Person.',
      no_report: 'Diesen Bericht gibt es nicht mehr. Du musst also nichts mehr dazu sagen.',
      no_such_finding: 'Der Entwurf hat sich inzwischen geändert, und dieser Hinweis steht nicht mehr im Bericht.',
      reason_missing: 'Bitte schreib ein paar Worte, damit die Teamleitung es versteht.',
      reason_too_long: 'Das ist mehr, als hier hineinpasst. Bitte bleib unter 3.000 Zeichen.',
    },
    nothing: 'In diesem Bericht steht kein Hinweis, dem du widersprechen könntest.',
  },
  mute: {
    title: 'Für mich stumm',
    submit: 'Stumm stellen',
    intro:
      'Ich sage dir eine Weile nichts dazu. Das gilt nur für dich; deine Teamleitung sieht denselben Bericht wie du.',
    what: 'Wozu soll ich still sein?',
    cue: (quote, criterion) => `Nur „${quote}“ (${criterion})`,
    absence: (criterion) => `Nur diese Art von „${criterion}“`,
    criterion: (criterion) => `Jede Art von „${criterion}“`,
    until: 'Wie lange?',
    spans: { day: 'Einen Tag', week: 'Eine Woche', month: 'Dreißig Tage', quarter: 'Neunzig Tage' },
    locked: (names) => `${names} lässt sich nicht stumm stellen: Das schützt Menschen und gilt darum für alle gleich.`,
    done: (date) => `Erledigt. Ich bin bis ${date} still dazu. Auf meiner Startseite kannst du es zurücknehmen.`,
    refused: {
      locked: 'Das lässt sich nicht stumm stellen: Es schützt Menschen und gilt darum für alle gleich.',
      bad_expiry: 'Ich kann höchstens ein Jahr still sein. Bitte wähl eine kürzere Zeit.',
      no_such_criterion: 'Diesen Hinweis kenne ich nicht mehr, also gibt es nichts stumm zu stellen.',
    },
    nothing: 'In diesem Bericht steht kein Hinweis, den du stumm stellen könntest.',
  },
  handOn: {
    title: 'Idee weitergeben',
    submit: 'Weitergeben',
    intro: (channel) =>
      `Das geht nach ${channel}. Ändere, was du magst; nur die Worte aus der Kundennachricht sollten so bleiben.`,
    note: 'Notiz für das Team, bei dem die Idee gut aufgehoben ist',
    empty: 'Hier ist noch nichts weiterzugeben. Bitte schreib eine Notiz.',
    posted: (channel) => `Erledigt: Die Idee steht jetzt in ${channel}. Danke, dass du sie nicht verloren gehen lässt.`,
    refused: {
      not_author: 'Die Idee gibt weiter, wer den Entwurf geschrieben hat. Erinnere die Person gern daran.',
      no_report: 'Diesen Bericht gibt es nicht mehr. Poste den Entwurf noch einmal, dann ist der Knopf wieder da.',
      no_words:
        'Den Wortlaut dieses Berichts habe ich nicht mehr. Poste den Entwurf noch einmal, dann ist der Knopf wieder da.',
      no_idea: 'In dieser Kundennachricht sehe ich keine Idee.',
      no_channel:
        'Deine Teamleitung hat noch keinen Kanal für Ideen genannt. Frag sie, und kopier bis dahin die Notiz aus dem Bericht.',
    },
  },
}

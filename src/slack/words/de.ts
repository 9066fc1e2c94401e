import type { EN } from './en.ts'

/** German, as colleagues speak: `du`. */
export const DE: typeof EN = {
  headline: {
    crisis: ':sos: *Bitte halt hier an und hol zuerst Hilfe.* Jemand könnte in Gefahr sein.',
    notCovered: ':grey_question: *Diese Antwort kann ich nicht beurteilen.*',
    ready: (score) => `:white_check_mark: *Kann so raus.* ${score} von 100 Punkten.`,
    revise: (score) => `:pencil2: *Fast da: Ein Durchgang noch hilft.* ${score} von 100 Punkten.`,
    flag: (score) => `:hand: *Bitte halt diese Antwort erst einmal zurück.* ${score} von 100 Punkten.`,
  },
  criteria: {
    legalistic: 'Klingt nach Juristendeutsch',
    dismissive: 'Fühlt sich abgewimmelt an',
    missing_thanks: 'Ein Dank fehlt',
    threatening: 'Liest sich wie eine Drohung',
    argumentative: 'Liest sich wie ein Streit',
    policy_shield: 'Die Regel ist der einzige Grund',
    deflection: 'Schickt den Kunden weiter',
    upsell_in_complaint: 'Verkauft, während etwas kaputt ist',
    canned: 'Könnte jede Nachricht beantworten',
    no_next_step: 'Noch kein nächster Schritt',
    distress_mismatch: 'Wird der Not nicht gerecht',
    unequal: 'Spricht davon, was der Kunde wert ist',
    unfinished: 'Noch nicht fertig',
  },
  report: {
    approved: ':white_check_mark: *Die Teamleitung hat den Entwurf gelesen und sagt: Er kann so raus.*',
    works: '*Was gut ist:*',
    couldChange: '*Wenn du magst, könntest du noch ändern:*',
    helpsMost: '*Was am meisten hilft:*',
    leftOut: (count) => `${count} ${count === 1 ? 'kleinerer Punkt' : 'kleinere Punkte'} hier weggelassen.`,
    wholeRewrite: '*Das könntest du stattdessen schicken:*',
    safeChanges: '*Dasselbe mit den sichersten Änderungen:*',
    cutOff: 'Das ist der Anfang: Das Ganze passt nicht in eine Nachricht.',
    wouldScore: (score) => `Damit wären es ${score} von 100 Punkten.`,
    fillIn: (blanks, score) => `Bitte fülle noch aus: ${blanks}. Ausgefüllt wären es ${score} von 100 Punkten.`,
    handOn: '*Für das Team, dem die Idee gehört:*',
  },
  arithmetic: {
    most: {
      ready: (score) => `; mehr als ${score} gibt es nicht.`,
      revise: (score) => `; solange noch ein Durchgang nötig ist, höchstens ${score}.`,
      flag: (score) => `; mit etwas Ernstem darin höchstens ${score}.`,
    },
    least: {
      ready: (score) => `; mit nichts als Kleinigkeiten mindestens ${score}.`,
      revise: (score) => `; ohne etwas Ernstes darin mindestens ${score}.`,
      flag: (score) => `, und unter ${score} geht kein Wert.`,
    },
  },
  notices: {
    leadsTold: 'Deine Teamleitung weiß Bescheid. Du bist damit nicht allein.',
    leadsToldOfYou: 'Deine Teamleitung weiß Bescheid, mit deinem Namen, damit sie helfen kann.',
    leadsNotTold: 'Ich konnte deine Teamleitung nicht erreichen: Bitte ruf jetzt jemanden von ihr an.',
    crisisSteps: (crisisText, leads) =>
      [
        '1. Schick diese Antwort noch nicht ab.',
        `2. ${crisisText}`,
        `3. ${leads}`,
        '4. Wenn jemand übernommen hat, antworte ruhig und persönlich. Nichts über Bestellungen oder Verträge.',
      ].join('\n'),
    noScore: 'Hier gibt es keine Punkte: Ein Mensch zählt mehr als eine Zahl.',
    notCovered:
      'Ich lese Deutsch, Englisch und Niederländisch und konnte nicht erkennen, was das hier ist: vielleicht eine andere Sprache, vielleicht zu kurz. Darum gebe ich keine Punkte; bitte lass jemanden aus dem Team lesen. Ist es eine der drei, kannst du sie mit `/checkreply` auswählen.',
    situationUnclear:
      'Ich konnte nicht erkennen, was der Kunde braucht. Darum habe ich nur nach dem gesucht, was in jeder Antwort stört.',
    customerMissing:
      'Ohne die Nachricht des Kunden habe ich nur nach dem gesucht, was in jeder Antwort stört. Um sie zu ergänzen, setz sie über den Entwurf, jede Zeile mit `>` davor, oder poste sie zuerst und deinen Entwurf in ihren Thread.',
    judgeFailed: () => 'Das sagen die Regeln allein: Vom Sprachmodell kam diesmal keine Antwort.',
  },
  card: {
    flagged: ':hand: *Ein Entwurf könnte eure Hilfe brauchen, bevor er rausgeht.*',
    crisis: ':sos: *Ein Kunde könnte in Gefahr sein. Bitte übernehmt jetzt.*',
    changed: ':pencil2: *Vom Agenten geändert.* Nichts Ernstes ist mehr darin; ein Durchgang kann noch nötig sein.',
    fixed: ':white_check_mark: *Vom Agenten behoben.* Der Entwurf kann jetzt raus.',
    deleted: ':wastebasket: *Vom Agenten gelöscht.* Hier ist nichts zu tun.',
    score: (score) => `${score} von 100 Punkten.`,
    privateCheck: (person) => `Es kam bei einer privaten Prüfung auf. Bitte sprecht jetzt mit ${person}.`,
    open: 'Entwurf und Bericht öffnen',
    where: (channel) => `Der Entwurf steht in ${channel}.`,
  },
  form: {
    title: 'Antwort prüfen',
    submit: 'Prüfen',
    cancel: 'Abbrechen',
    answerTitle: 'Dein Bericht',
    done: 'Fertig',
    close: 'Schließen',
    customer: 'Was der Kunde geschrieben hat',
    customerHint: 'Damit sehe ich, ob die Antwort passt. Ohne sehe ich nur, was in jeder Antwort stört.',
    draft: 'Dein Entwurf',
    language: 'Sprache des Entwurfs',
    findOut: 'Aus dem Entwurf erkennen',
    draftIsEmpty: 'Bitte schreib die Antwort hinein, die geprüft werden soll.',
    reading: ':hourglass_flowing_sand: Ich lese deinen Entwurf. Der Bericht steht gleich hier.',
  },
  help: {
    title: 'checkreply liest eine Antwort, bevor deine Kundin oder dein Kunde sie liest.',
    promise: 'Es sagt, was gut ist und was du stattdessen schicken kannst.',
    withTeam: (channel) =>
      `*Mit deinem Team:* Poste deinen Entwurf in ${channel}. Der Bericht kommt in seinen Thread. Änderst du den Entwurf, ändert sich der Bericht mit.`,
    noChannel: 'dem Prüfkanal (noch nicht festgelegt: `/checkreply setup`)',
    forYou:
      '*Nur für dich:* `/checkreply` und dein Entwurf, oder nur `/checkreply` für ein Formular. Oder schick mir deinen Entwurf als Direktnachricht. Nur du siehst die Antwort.',
    message: '*Eine Nachricht, die schon da ist:* ihr Menü (⋮) → *Antwort prüfen*. Das geht auch in Threads.',
    customer:
      '*Die Nachricht des Kunden* macht den Bericht viel besser. Setz sie über den Entwurf, jede Zeile mit `>` davor. Oder poste sie zuerst (`Kunde: …`) und deinen Entwurf in ihren Thread.',
    forget: '`/checkreply forget` löscht, was ich von deinen Entwürfen und Berichten aufbewahre.',
    languages:
      'Deutsch, Englisch und Niederländisch. Die Teamleitung sieht Entwürfe aus dem Kanal, die zurückgehalten werden sollten, private nie, außer wenn jemand in Gefahr sein könnte.',
  },
  answers: {
    noDraft:
      'Ich sehe die Nachricht des Kunden, aber nicht deinen Entwurf. Bitte setz ihn unter die Zeilen, die mit `>` beginnen.',
    snippetCut:
      'Slack zeigt mir von diesem Snippet nur die ersten Zeilen, darum habe ich es nicht beurteilt. Bitte füg den Text als Nachricht ein, oder nimm `/checkreply`.',
    tooLate: 'Entschuldige, ich war gerade kurz weg. Bitte versuch es noch einmal, dann geht es auf.',
    trouble: (reference) =>
      `Entschuldige, das hat nicht geklappt, und es liegt nicht an dir. Bitte versuch es gleich noch einmal. Bleibt es so, gib dem, der checkreply betreut, diese Kennung: \`${reference}\`.`,
    nothingKept:
      'Ich bewahre nichts von dir auf. Was du in Slack gepostet hast, liegt bei Slack: Lösch es dort, dann verschwindet auch der Bericht.',
    forgotten: (texts, reports) =>
      `Erledigt: Ich habe ${texts} ${texts === 1 ? 'Entwurf' : 'Entwürfe'} und ${reports} ${reports === 1 ? 'Bericht' : 'Berichte'} von dir gelöscht. Was du in Slack gepostet hast, ist noch da: Lösch es, dann verschwindet auch der Bericht.`,
  },
  setup: {
    reviewIn: (channel) => `Entwürfe werden in ${channel} geprüft.`,
    noReview: 'Noch kein Prüfkanal: Gib darin `/checkreply setup review` ein.',
    flaggedIn: (channel) => `Die Teamleitung sieht in ${channel}, was zurückgehalten werden sollte.`,
    noFlagged: 'Noch kein Kanal für die Teamleitung: Gib darin `/checkreply setup flagged` ein.',
    notAllowed:
      'Nur wer checkreply installiert hat, kann seine Kanäle festlegen. Bitte frag dort nach; installiert ein Admin es neu, ist er es.',
    sameChannel:
      'Das ist schon der andere der beiden Kanäle. Die Teamleitung braucht einen eigenen, damit niemand öffentlich verbessert wird.',
    notInChannel:
      'Ich bin noch nicht in diesem Kanal. Bitte gib zuerst `/invite @checkreply` ein und dann das noch einmal.',
    setElsewhere:
      'Die Kanäle sind dort festgelegt, wo checkreply läuft (REVIEW_CHANNEL_ID und FLAGGED_CHANNEL_ID). Bitte frag, wer es betreut.',
  },
  refusal: {
    opening: (channel) => `Ich konnte meine Arbeit${channel === null ? '' : ` in ${channel}`} nicht tun.`,
    closing: 'Das sage ich höchstens einmal in der Woche.',
    remedies: {
      is_archived: 'Der Kanal ist archiviert. Hol ihn zurück, oder leg einen anderen fest.',
      not_in_channel: 'Der Bot ist nicht im Kanal. Öffne ihn in Slack und lade den Bot ein.',
      channel_not_found:
        'Der Bot sieht den Kanal nicht: Er ist weg oder privat. Lade den Bot ein, oder leg einen anderen fest.',
      restricted_action: 'Der Bot darf dort nicht posten. Ein Admin kann es in den Einstellungen des Kanals erlauben.',
      missing_scope: 'Dem Bot fehlt dafür ein Recht. Installiere die App neu, mit den Scopes aus manifest.yml.',
      token_revoked: 'Das Token des Bots wurde widerrufen. Installiere die App neu.',
      token_expired: 'Das Token des Bots ist abgelaufen. Installiere die App neu, ohne Token Rotation.',
      account_inactive: 'Das Konto des Bots ist abgeschaltet. Installiere die App neu.',
      invalid_auth: 'Slack nimmt das Token des Bots nicht an. Installiere die App neu, oder setz das richtige Token.',
      not_authed: 'Für diesen Workspace gibt es kein Token. Installiere die App neu.',
      team_access_not_granted: 'Die App darf in diesem Workspace nichts tun. Installiere sie dort.',
    },
  },
}

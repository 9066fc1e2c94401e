import type { COMMANDS_EN } from './commands-en.ts'

/** German: what is said around reports. */
export const COMMANDS_DE: typeof COMMANDS_EN = {
  form: {
    title: 'Antwort prüfen',
    submit: 'Prüfen',
    cancel: 'Abbrechen',
    answerTitle: 'Dein Bericht',
    done: 'Fertig',
    close: 'Schließen',
    customer: 'Die Kundennachricht',
    customerHint: 'Mit ihr sehe ich, ob die Antwort passt. Ohne sie sehe ich nur, was in jeder Antwort stört.',
    draft: 'Dein Entwurf',
    language: 'Sprache des Entwurfs',
    findOut: 'Aus dem Entwurf erkennen',
    draftIsEmpty: 'Bitte schreib die Antwort hinein, die ich prüfen soll.',
    reading: ':hourglass_flowing_sand: Ich lese deinen Entwurf. Gleich steht hier der Bericht.',
  },
  help: {
    title: 'checkreply liest deine Antwort, bevor du sie abschickst.',
    promise: 'Es sagt dir, was gelungen ist und was du stattdessen schicken kannst.',
    withTeam: (channel) =>
      `*Mit deinem Team:* Poste deinen Entwurf in ${channel}. Der Bericht kommt in den Thread darunter. Änderst du den Entwurf, ändert sich der Bericht mit.`,
    noChannel: 'dem Prüfkanal (noch nicht festgelegt: `/checkreply setup`)',
    forYou:
      '*Nur für dich:* `/checkreply` und dein Entwurf, oder nur `/checkreply` für ein Formular. Oder schick mir deinen Entwurf als Direktnachricht. Nur du siehst die Antwort.',
    message: '*Eine Nachricht, die schon da ist:* ihr Menü (⋮) → *Antwort prüfen*. Das geht auch in Threads.',
    customer:
      '*Die Kundennachricht* macht den Bericht viel besser. Setz sie über deinen Entwurf, jede Zeile mit `>` davor. Oder poste sie zuerst (`Kunde: …`) und deinen Entwurf in ihren Thread.',
    forget: '`/checkreply forget` löscht, was ich von deinen Entwürfen und Berichten aufbewahre.',
    languages:
      'Deutsch, Englisch und Niederländisch. Die Teamleitung sieht Entwürfe aus dem Kanal, die besser noch warten. Private sieht sie nie, außer wenn jemand in Gefahr sein könnte.',
  },
  answers: {
    noDraft:
      'Ich sehe die Kundennachricht, aber nicht deinen Entwurf. Bitte setz ihn unter die Zeilen, die mit `>` beginnen.',
    snippetCut:
      'Slack zeigt mir von diesem Snippet nur die ersten Zeilen, darum habe ich es nicht beurteilt. Bitte füg den Text als Nachricht ein, oder nimm `/checkreply`.',
    tooLate: 'Entschuldige, ich war kurz weg. Bitte versuch es noch einmal, dann klappt es.',
    trouble: (reference) =>
      `Entschuldige, das hat nicht geklappt, und es liegt nicht an dir. Bitte versuch es gleich noch einmal. Klappt es wieder nicht, gib diese Kennung an die weiter, die checkreply betreuen: \`${reference}\`.`,
    nothingKept:
      'Ich bewahre nichts von dir auf. Was du in Slack gepostet hast, liegt bei Slack: Lösch es dort, dann verschwindet auch der Bericht.',
    forgotten: (texts, reports) =>
      `Erledigt: Ich habe ${texts} ${texts === 1 ? 'Entwurf' : 'Entwürfe'} und ${reports} ${reports === 1 ? 'Bericht' : 'Berichte'} von dir gelöscht. Was du in Slack gepostet hast, ist noch da: Lösch es, dann verschwindet auch der Bericht.`,
  },
  setup: {
    reviewIn: (channel) => `Entwürfe werden in ${channel} geprüft.`,
    noReview: 'Noch kein Prüfkanal: Gib darin `/checkreply setup review` ein.',
    flaggedIn: (channel) => `Die Teamleitung sieht in ${channel}, was besser noch wartet.`,
    noFlagged: 'Noch kein Kanal für die Teamleitung: Gib darin `/checkreply setup flagged` ein.',
    notAllowed:
      'Nur wer checkreply installiert hat, kann die Kanäle festlegen. Bitte frag diese Person. Installiert eine Admin-Person es neu, kann sie es.',
    sameChannel:
      'Dieser Kanal ist schon der andere der beiden. Die Teamleitung braucht einen eigenen, damit niemand öffentlich verbessert wird.',
    notInChannel:
      'Ich bin noch nicht in diesem Kanal. Bitte gib zuerst `/invite @checkreply` ein und dann das noch einmal.',
    setElsewhere:
      'Die Kanäle sind dort festgelegt, wo checkreply läuft (REVIEW_CHANNEL_ID und FLAGGED_CHANNEL_ID). Bitte frag die, die es betreuen.',
  },
  install: {
    done: 'checkreply ist installiert. Lade es in Slack in den Kanal ein, in dem Entwürfe gepostet werden, und gib dort /checkreply setup review ein. Lade es dann in einen Kanal für die Teamleitung ein, und gib dort /checkreply setup flagged ein.',
    cancelled: 'Die Installation wurde abgebrochen. Um es noch einmal zu versuchen, öffne /slack/install.',
    wrongState:
      'Diese Seite gehört zu einem anderen Browser oder ist älter als zehn Minuten. Bitte öffne /slack/install noch einmal.',
    wholeOrganisation:
      'checkreply wird in einzelnen Workspaces installiert, nicht in einer ganzen Organisation. Bitte öffne /slack/install noch einmal und wähle einen Workspace.',
    failed:
      'Entschuldige, Slack hat die Installation nicht bestätigt. Bitte öffne /slack/install noch einmal. Klappt es wieder nicht, frag die, die checkreply betreiben.',
  },
  refusal: {
    opening: (channel) => `Ich komme${channel === null ? '' : ` in ${channel}`} gerade nicht weiter.`,
    closing: 'Das sage ich höchstens einmal in der Woche.',
    remedies: {
      is_archived: 'Der Kanal ist archiviert. Hol ihn zurück, oder leg einen anderen fest.',
      not_in_channel: 'Der Bot ist nicht im Kanal. Öffne ihn in Slack und lade den Bot ein.',
      channel_not_found:
        'Der Bot sieht den Kanal nicht: Er ist weg oder privat. Lade den Bot ein, oder leg einen anderen fest.',
      restricted_action:
        'Der Bot darf dort nicht posten. Wer Admin ist, kann es in den Einstellungen des Kanals erlauben.',
      missing_scope: 'Dem Bot fehlt dafür ein Recht. Installiere die App neu, mit den Scopes aus manifest.yml.',
      token_revoked: 'Das Token des Bots wurde widerrufen. Installiere die App neu.',
      token_expired: 'Das Token des Bots ist abgelaufen. Installiere die App neu, ohne Token Rotation.',
      account_inactive: 'Das Konto des Bots ist abgeschaltet. Installiere die App neu.',
      invalid_auth:
        'Slack nimmt das Token des Bots nicht an. Installiere die App neu, oder stell das richtige Token ein.',
      not_authed: 'Für diesen Workspace gibt es kein Token. Installiere die App neu.',
      team_access_not_granted: 'Die App darf in diesem Workspace nichts tun. Installiere sie dort.',
    },
  },
}

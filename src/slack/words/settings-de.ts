import type { SETTINGS_EN } from './settings-en.ts'

/** German. */
export const SETTINGS_DE: typeof SETTINGS_EN = {
  tuning: {
    points: 'Punkte',
    pointsOf: (criterion) => `${criterion}: Punkte, die das kostet`,
    pointsHint: (advice, warning, error) =>
      `Drei Zahlen: als Kleinigkeit, für noch einen Durchgang, fürs Zurückhalten. Leer heißt ${advice}, ${warning}, ${error}.`,
    everywhere: 'Wie überall',
    next: 'Weiter',
    channel: (channel) => `*Nur in ${channel}.* Was hier leer bleibt, gilt wie überall.`,
    rescored: (count) => `Gleiches Ergebnis, andere Punktzahl: ${count}.`,
    score: (link, before, after) => `• ${link}: Punktzahl ${before} → ${after}`,
    digest: 'Wochenbericht für die Teamleitung (in der Zeitzone darüber, sonst UTC)',
    digestOn: 'Jeden Montag um neun',
    digestOff: 'Aus',
  },
}

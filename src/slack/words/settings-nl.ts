import type { SETTINGS_EN } from './settings-en.ts'

/** Dutch. */
export const SETTINGS_NL: typeof SETTINGS_EN = {
  tuning: {
    points: 'Punten',
    pointsOf: (criterion) => `${criterion}: punten die het kost`,
    pointsHint: (advice, warning, error) =>
      `Drie getallen: als iets kleins, voor nog een ronde, voor tegenhouden. Leeg betekent ${advice}, ${warning}, ${error}.`,
    everywhere: 'Zoals overal',
    next: 'Verder',
    channel: (channel) => `*Alleen in ${channel}.* Wat hier leeg blijft, is zoals overal.`,
    rescored: (count) => `Zelfde uitkomst, andere score: ${count}.`,
    score: (link, before, after) => `• ${link}: van ${before} naar ${after} punten`,
    digest: 'Weekoverzicht voor de teamleiding (in de tijdzone hierboven, anders UTC)',
    digestOn: 'Elke maandag om negen uur',
    digestOff: 'Uit',
  },
}

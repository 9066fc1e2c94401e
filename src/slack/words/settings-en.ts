/** English: points, one channel's own settings, and what a dry run says of scores. */
export const SETTINGS_EN = {
  tuning: {
    points: 'Points',
    pointsOf: (criterion: string) => `${criterion}: points it costs`,
    pointsHint: (advice: number, warning: number, error: number) =>
      `Three numbers: as a hint, for one more pass, for holding back. Empty means ${advice}, ${warning}, ${error}.`,
    everywhere: 'As everywhere',
    next: 'Next',
    channel: (channel: string) => `*Only in ${channel}.* What stays empty here is as everywhere.`,
    rescored: (count: number) => `${count} would keep the outcome and get another score.`,
    score: (link: string, before: number, after: number) => `• ${link}: score ${before} → ${after}`,
    digest: 'Weekly digest for leads (by the time zone above, else UTC)',
    digestOn: 'Every Monday at nine',
    digestOff: 'Off',
  },
}

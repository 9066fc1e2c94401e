/** What the browser shows after an installation. */
export const INSTALL = {
  done: 'checkreply is installed. In Slack, invite it to the channel where agents post drafts and type /checkreply setup review there; then to a channel for team leads, and type /checkreply setup flagged.',
  cancelled: 'The installation was cancelled. To try again, open /slack/install.',
  wrongState: 'This page belongs to another browser, or is older than ten minutes. Please open /slack/install again.',
  wholeOrganisation:
    'checkreply is installed workspace by workspace, not for a whole organisation. Please choose one workspace.',
  failed:
    'Slack did not confirm the installation. Please open /slack/install again; if it stays, ask whoever runs checkreply.',
} as const

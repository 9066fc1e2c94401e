/** English: what is said around reports: forms, help, answers to `/checkreply`, and what goes wrong. */
export const COMMANDS_EN = {
  form: {
    title: 'Check a reply',
    submit: 'Check',
    cancel: 'Cancel',
    answerTitle: 'Your report',
    done: 'Done',
    close: 'Close',
    customer: 'What the customer wrote',
    customerHint: 'With it I can tell whether the reply fits. Without it I only see what is wrong in any reply.',
    draft: 'Your draft',
    language: 'Language of the draft',
    findOut: 'Find out from the draft',
    draftIsEmpty: 'Please write the reply you would like me to check.',
    reading: ':hourglass_flowing_sand: Reading your draft. The report comes here in a moment.',
  },
  help: {
    title: 'checkreply reads a reply before your customer does.',
    promise: 'It says what works and what to send instead.',
    withTeam: (channel: string) =>
      `*With your team:* post your draft in ${channel}. The report comes in its thread. Edit the draft, and the report follows.`,
    noChannel: 'the review channel (not set yet: `/checkreply setup`)',
    forYou:
      '*Just for you:* `/checkreply` and your draft, or `/checkreply` alone for a form. Or send me your draft as a direct message. Only you see the answer.',
    message: '*A message that is already there:* its menu (⋮) → *Check this reply*. That works in threads, too.',
    customer:
      '*The customer’s message* makes the report much better. Put it above the draft as lines that start with `>`. Or post it first (`Customer: …`) and put your draft in its thread.',
    forget: '`/checkreply forget` deletes what I keep of your drafts and reports.',
    languages:
      'English, German and Dutch. Team leads see drafts from the channel that should be held back, never private ones, except where somebody may be in danger.',
  },
  answers: {
    noDraft:
      'I see the customer’s message but not your draft. Please put your draft below the lines that start with `>`.',
    snippetCut:
      'Slack shows me only the first lines of this snippet, so I have not judged it. Please paste the text as a message, or use `/checkreply`.',
    tooLate: 'Sorry, I was away for a moment. Please try again, and it will open.',
    trouble: (reference: string) =>
      `Sorry, that did not work, and it is not your fault. Please try again in a moment. If it happens again, give whoever looks after checkreply this reference: \`${reference}\`.`,
    nothingKept:
      'I keep nothing of yours. What you posted in Slack is Slack’s: delete it there, and its report goes, too.',
    forgotten: (texts: number, reports: number) =>
      `Done: I have deleted ${texts} draft${texts === 1 ? '' : 's'} and ${reports} report${reports === 1 ? '' : 's'} of yours. What you posted in Slack is still there: delete it, and its report goes, too.`,
  },
  setup: {
    reviewIn: (channel: string) => `Drafts are checked in ${channel}.`,
    noReview: 'No review channel yet: type `/checkreply setup review` in it.',
    flaggedIn: (channel: string) => `In ${channel}, team leads see what should be held back.`,
    noFlagged: 'No channel for team leads yet: type `/checkreply setup flagged` in it.',
    notAllowed:
      'Only whoever installed checkreply can set its channels. Please ask them. If an admin installs it again, that person can.',
    sameChannel:
      'This channel already is the other one of the two. Team leads need one of their own, so that nobody is corrected in public.',
    notInChannel: 'I am not in this channel yet. Please type `/invite @checkreply` first, and then this again.',
    setElsewhere:
      'The channels are set where checkreply runs (REVIEW_CHANNEL_ID and FLAGGED_CHANNEL_ID). Please ask whoever looks after it.',
  },
  install: {
    done: 'checkreply is installed. In Slack, invite it to the channel where agents post drafts, and type /checkreply setup review there. Then invite it to a channel for team leads, and type /checkreply setup flagged there.',
    cancelled: 'The installation was cancelled. To try again, open /slack/install.',
    wrongState: 'This page belongs to another browser, or is older than ten minutes. Please open /slack/install again.',
    wholeOrganisation:
      'checkreply is installed workspace by workspace, not for a whole organisation. Please open /slack/install again and choose one workspace.',
    failed:
      'Sorry, Slack did not confirm the installation. Please open /slack/install again. If it happens again, ask whoever runs checkreply.',
  },
  refusal: {
    opening: (channel: string | null) => `I could not do my work${channel === null ? '' : ` in ${channel}`}.`,
    closing: 'I say this once a week at most.',
    remedies: {
      is_archived: 'The channel is archived. Unarchive it, or set another one.',
      not_in_channel: 'The bot is not in the channel. Open it in Slack and invite the bot.',
      channel_not_found: 'The bot cannot see the channel: it is gone, or private. Invite the bot, or set another one.',
      restricted_action:
        'The workspace does not let the bot post there. An admin can allow it in the channel’s settings.',
      missing_scope: 'The bot lacks a permission for this. Install the app again with the scopes of manifest.yml.',
      token_revoked: 'The bot’s token was revoked. Install the app again.',
      token_expired: 'The bot’s token has expired. Install the app again, without token rotation.',
      account_inactive: 'The bot’s account is switched off. Install the app again.',
      invalid_auth: 'Slack does not accept the bot’s token. Install the app again, or set the right token.',
      not_authed: 'There is no token for this workspace. Install the app again.',
      team_access_not_granted: 'The app may not act in this workspace. Install it there.',
    },
  },
}

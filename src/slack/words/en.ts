/** English: what is said in reports, cards, forms and answers to `/checkreply`. Markup is Slack's. */
export const EN = {
  headline: {
    crisis: ':sos: *Please stop here and get help first.* Somebody may be in danger.',
    notCovered: ':grey_question: *I cannot judge this one.*',
    ready: (score: number) => `:white_check_mark: *Ready to send.* Score ${score} of 100.`,
    revise: (score: number) => `:pencil2: *Nearly there: one more pass will help.* Score ${score} of 100.`,
    flag: (score: number) => `:hand: *Please hold this one back for now.* Score ${score} of 100.`,
  },
  criteria: {
    legalistic: 'Sounds legal',
    dismissive: 'Feels brushed off',
    missing_thanks: 'A thank-you is missing',
    threatening: 'Reads as a threat',
    argumentative: 'Reads as an argument',
    policy_shield: 'Policy is the only reason',
    deflection: 'Sends the customer away',
    upsell_in_complaint: 'Sells while something is broken',
    canned: 'Could answer any message',
    no_next_step: 'No next step yet',
    distress_mismatch: 'Does not meet the distress',
    unequal: 'Talks of what the customer is worth',
    unfinished: 'Not finished yet',
  },
  report: {
    approved: ':white_check_mark: *A lead has read it and says: it can go out as it is.*',
    works: '*What works:*',
    couldChange: '*If you like, you could still change:*',
    helpsMost: '*What would help most:*',
    leftOut: (count: number) => `${count} smaller ${count === 1 ? 'point' : 'points'} left out.`,
    wholeRewrite: '*You could send this instead:*',
    safeChanges: '*The same with the safest changes made:*',
    cutOff: 'That is its beginning: the whole does not fit into one message.',
    wouldScore: (score: number) => `This would score ${score} of 100.`,
    fillIn: (blanks: string, score: number) => `Please fill in ${blanks}. It would score ${score} of 100 once filled.`,
    handOn: '*For the team that owns the idea:*',
  },
  arithmetic: {
    most: {
      ready: (score: number) => `; ${score} is the most.`,
      revise: (score: number) => `; while it needs another pass, ${score} is the most.`,
      flag: (score: number) => `; with something serious in it, ${score} is the most.`,
    },
    least: {
      ready: (score: number) => `; with nothing but small points, ${score} is the least.`,
      revise: (score: number) => `; with nothing serious in it, ${score} is the least.`,
      flag: (score: number) => `, and no score goes below ${score}.`,
    },
  },
  notices: {
    leadsTold: 'Your team leads have been told. You are not alone with this.',
    leadsToldOfYou: 'Your team leads have been told, with your name, so that they can help.',
    leadsNotTold: 'I could not reach your team leads: please call one of them now.',
    crisisSteps: (crisisText: string, leads: string) =>
      [
        '1. Do not send this reply yet.',
        `2. ${crisisText}`,
        `3. ${leads}`,
        '4. When somebody has taken over, answer in a calm and personal way. Nothing about orders or contracts.',
      ].join('\n'),
    noScore: 'There is no score here: a person matters more than a number.',
    notCovered:
      'I read English, German and Dutch, and could not tell which this is: it may be another language, or too short. So I give no score; please ask a colleague to read it. If it is one of the three, `/checkreply` lets you choose the language.',
    situationUnclear: 'I could not tell what the customer needs, so I only looked for what is wrong in any reply.',
    customerMissing:
      'Without the customer’s message I only looked for what is wrong in any reply. To add it, put it above the draft as lines that start with `>`, or post it first and put your draft in its thread.',
    judgeFailed: (reason: string) => `The rules alone say this: ${reason}.`,
  },
  card: {
    flagged: ':hand: *A draft could use your help before it goes out.*',
    crisis: ':sos: *A customer may be in danger. Please take over now.*',
    changed: ':pencil2: *Changed by the agent.* Nothing serious is left; it may still need another pass.',
    fixed: ':white_check_mark: *Fixed by the agent.* The draft is ready to send now.',
    deleted: ':wastebasket: *Draft deleted by the agent.* Nothing to do here.',
    score: (score: number) => `Score ${score} of 100.`,
    privateCheck: (person: string) => `It came up in a private check. Please talk to ${person} now.`,
    open: 'Open the draft and its report',
    where: (channel: string) => `The draft is in ${channel}.`,
  },
  form: {
    title: 'Check a reply',
    submit: 'Check',
    cancel: 'Cancel',
    answerTitle: 'Your report',
    done: 'Done',
    close: 'Close',
    customer: 'What the customer wrote',
    customerHint: 'With it, I can tell whether the reply fits. Without it, I only see what is wrong in any reply.',
    draft: 'Your draft',
    language: 'Language of the draft',
    findOut: 'Find out from the draft',
    draftIsEmpty: 'Please write the reply you would like checked.',
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
    message: '*A message that is there already:* its menu (⋮) → *Check this reply*. It works in threads, too.',
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
    tooLate: 'Sorry, I was away for a moment when you asked. Please try it again, and it will open.',
    trouble: (reference: string) =>
      `Sorry, that did not work, and it is not your fault. Please try again in a moment. If it stays, tell whoever looks after checkreply this reference: \`${reference}\`.`,
    nothingKept:
      'I keep nothing of yours. What you posted in Slack is Slack’s: delete it there, and its report goes, too.',
    forgotten: (texts: number, reports: number) =>
      `Done: I have deleted ${texts} draft${texts === 1 ? '' : 's'} and ${reports} report${reports === 1 ? '' : 's'} of yours. What you posted in Slack is still there: delete it, and its report goes, too.`,
  },
  setup: {
    reviewIn: (channel: string) => `Drafts are reviewed in ${channel}.`,
    noReview: 'No review channel yet: type `/checkreply setup review` in it.',
    flaggedIn: (channel: string) => `Team leads see what is flagged in ${channel}.`,
    noFlagged: 'No channel for team leads yet: type `/checkreply setup flagged` in it.',
    notAllowed:
      'Only whoever installed checkreply can set its channels. Please ask them; an admin who installs it again takes over.',
    sameChannel:
      'This is the other one of the two channels already. Team leads need their own, so that nobody is corrected in public.',
    notInChannel: 'I am not in this channel yet. Please type `/invite @checkreply` first, and then this again.',
    setElsewhere:
      'The channels are set where checkreply runs (REVIEW_CHANNEL_ID and FLAGGED_CHANNEL_ID). Please ask whoever looks after it.',
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

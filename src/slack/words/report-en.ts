import type { CriterionId } from '../../core/report.ts'

/** Typed by the criteria, so that a new one is missed here and in the other languages, not wherever it is said. */
const CRITERIA: Readonly<Record<CriterionId, string>> = {
  legalistic: 'Sounds like a lawyer',
  dismissive: 'Feels brushed off',
  missing_thanks: 'A thank-you is missing',
  threatening: 'Reads as a threat',
  argumentative: 'Reads as an argument',
  policy_shield: 'Policy is the only reason',
  deflection: 'Sends the customer away',
  upsell_in_complaint: 'Sells while something is wrong',
  canned: 'Could answer any message',
  no_next_step: 'No next step yet',
  distress_mismatch: 'Passes over the distress',
  unequal: 'Talks about what customers are worth',
  unfinished: 'Not finished yet',
}

/** English: what is said in reports and on cards. Markup is Slack's. */
export const REPORT_EN = {
  headline: {
    crisis: ':sos: *Please stop here and get help first.* Somebody may be in danger.',
    notCovered: ':grey_question: *I cannot judge this one.*',
    ready: (score: number) => `:white_check_mark: *Ready to send.* Score ${score} of 100.`,
    revise: (score: number) => `:pencil2: *One more pass will help.* Score ${score} of 100.`,
    flag: (score: number) => `:hand: *Please hold this one back for now.* Score ${score} of 100.`,
  },
  criteria: CRITERIA,
  report: {
    approved: ':white_check_mark: *A lead has read it and says: it can go out as it is.*',
    works: '*What works:*',
    couldChange: '*If you like, you could still change:*',
    helpsMost: '*What would help most:*',
    leftOut: (count: number) => `${count} smaller ${count === 1 ? 'point' : 'points'} left out.`,
    wholeRewrite: '*You could send this instead:*',
    lighter: '*Was the rest of your draft right? Then this is enough:*',
    safeChanges: '*Your draft with the safest changes made:*',
    cutOff: 'This is only the beginning. The button below shows all of it.',
    wouldScore: (score: number) => `This would score ${score} of 100.`,
    fillIn: (blanks: number, score: number) =>
      `Please fill in the ${blanks === 1 ? 'blank' : `${blanks} blanks`} in brackets. Filled in, it would score ${score} of 100.`,
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
    crisisText:
      'If somebody may be in danger now, call the emergency services: 112 in Europe, 911 in the US. Tell your team lead.',
    crisisSteps: (crisisText: string, leads: string) =>
      [
        '1. Do not send this reply yet.',
        `2. ${crisisText}`,
        `3. ${leads}`,
        '4. Once somebody has taken over, answer calmly and personally. Nothing about orders or contracts.',
      ].join('\n'),
    noScore: 'There is no score here: a person matters more than a number.',
    notCovered:
      'I read English, German and Dutch, and could not tell which this is. It may be another language, or too short. So there is no score; please ask a colleague to read it. If it is one of the three, choose it with `/checkreply`.',
    situationUnclear: 'I could not tell what the customer needs, so I only looked for what is wrong in any reply.',
    customerMissing:
      'Without the customer’s message I only looked for what is wrong in any reply. Put it above your draft as lines that start with `>`, or post it first and your draft in its thread.',
    judgeFailed: 'The rules alone say this: the language model gave no answer this time.',
  },
  card: {
    flagged: ':hand: *A draft could use your help before it goes out.*',
    crisis: ':sos: *A customer may be in danger. Please take over now.*',
    changed: ':pencil2: *Changed by the agent.* Nothing serious is left; it may still need another pass.',
    fixed: ':white_check_mark: *Nothing stands against it any more.* The draft is ready to send now.',
    deleted: ':wastebasket: *Draft deleted by the agent.* Nothing to do here.',
    score: (score: number) => `Score ${score} of 100.`,
    privateCheck: (person: string) => `It came up in a private check. Please talk to ${person} now.`,
    open: 'Open the draft and its report',
    where: (channel: string) => `The draft is in ${channel}.`,
  },
  buttons: {
    useRewrite: 'Use this rewrite',
    useLighter: 'Use the lighter one',
    why: 'Why?',
    appeal: 'Not a problem',
    mute: 'Mute this for me',
    handOn: 'Hand the idea on',
    unmute: 'Tell me again',
    showReport: 'Show',
  },
  common: {
    quoted: (text: string) => `“${text}”`,
    loading: ':hourglass_flowing_sand: One moment, please.',
    wordsGone:
      'I do not have the words of this report any more: they are deleted after a while. Post or check the draft again, and I will take a fresh look.',
    left: (count: number) => `${count} more not shown here.`,
    aboutDraft: (link: string, label: string) => `This is about <${link}|${label}>. Only you see it.`,
    yourDraft: 'your draft',
    shared: 'Only you see this. A small mark on your draft tells colleagues that it was read.',
  },
}

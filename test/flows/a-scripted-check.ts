import type { Check } from '../../src/app/ports.ts'
import type { CheckInput, Finding, Report, Rewrite } from '../../src/core/report.ts'
import { aFinding, aReport } from '../support/a-report.ts'

/** An idea turned away: held back, with a rewrite to fill in, and a note to hand on. */
export const IDEA = `&gt; I have a suggestion: please let us pause the subscription in summer.
We do not accept suggestions. We respectfully decline.`

/** Pressure, which nobody can mute. */
export const THREAT = `&gt; Where is my refund?
If you do not pay by Friday, we will hand the matter to our lawyers.`

export const FINE = `&gt; My parcel is broken. Can you send a new one?
I have sent a new one today, and it will be with you on Thursday.`

/** Judges the drafts above, and what becomes of them, without a rubric that grows. */
export const scriptedCheck: Check = (input) => {
  const { draft, customer } = input
  if (customer?.includes('kill myself'))
    return aReport({ verdict: 'flag', score: null, notice: 'crisis', situation: ['crisis'] })
  if (draft.includes('decline')) return judgeIdea(input)
  if (draft.includes('lawyers')) return aReport({ verdict: 'flag', score: 20, findings: [PRESSURE] })
  if (draft.includes('[')) return aReport({ verdict: 'revise', score: 67, findings: [OPEN] })
  if (customer?.includes('suggestion') && !/thank/i.test(draft))
    return aReport({ verdict: 'revise', score: 72, situation: ['idea'], findings: [UNTHANKED] })
  return aReport({
    strengths: [{ act: 'fix_done', start: 0, end: 6, message: 'You have already done something about it.' }],
  })
}

const UNTHANKED = aFinding({
  criterion: 'missing_thanks',
  cue: 'idea-not-thanked',
  points: 28,
  start: null,
  end: null,
  quote: null,
  message: 'They gave you an idea and are not thanked for it. One sentence that names it is enough.',
})

const OPEN = aFinding({ criterion: 'unfinished', cue: 'blank', message: 'Something is left open here. Fill it in.' })

const PRESSURE = aFinding({
  criterion: 'threatening',
  severity: 'error',
  cue: 'lawyers',
  quote: 'we will hand the matter to our lawyers',
  message: 'This uses a consequence as pressure. State the date and offer help with it.',
})

function judgeIdea({ draft, customer }: CheckInput): Report {
  return aReport({
    verdict: 'flag',
    score: 0,
    situation: ['idea'],
    findings: [
      quoting(draft, 'We respectfully decline', {
        criterion: 'dismissive',
        severity: 'error',
        cue: 'decline',
        message: 'They offered an idea and it is turned away. Thank them, and say who will see it.',
      }),
      quoting(draft, 'We do not accept suggestions', {
        criterion: 'legalistic',
        cue: 'unsolicited',
        message: 'This reads like terms. Say it in plain words.',
      }),
      UNTHANKED,
    ],
    rewrite: REWRITE,
    hand_on: { note: `An idea from a customer: “${customer}” Could [owner] have a look?`, blanks: ['[owner]'] },
  })
}

function quoting(draft: string, quote: string, finding: Partial<Finding>): Finding {
  const start = draft.indexOf(quote)
  return aFinding({ ...finding, quote, start, end: start + quote.length })
}

const THANKS = 'Thank you for your idea. I will pass it on to [name of the team] and write to you by [date].'

const LIGHTER: Rewrite = {
  text: 'Thank you for your suggestion. We respectfully decline it: [reason].',
  kind: 'whole',
  blanks: ['[reason]'],
  score: 84,
  source: 'template',
}

const REWRITE: Rewrite = {
  lighter: LIGHTER,
  text: THANKS,
  kind: 'whole',
  blanks: ['[name of the team]', '[date]'],
  score: 96,
  source: 'template',
  changes: [
    { kind: 'removed', text: 'We do not accept suggestions. We respectfully decline.' },
    {
      kind: 'inserted',
      text: THANKS,
      answers: [{ criterion: 'dismissive', reason: 'They offered an idea and it is turned away.' }],
    },
  ],
}

import type { Checker } from '../core/check.ts'
import { type Doubt, needsJudge } from '../core/judge/needs-judge.ts'
import type { Report } from '../core/report.ts'
import type { Rubric } from '../core/rubric.ts'
import type { JudgeMeter } from './judge-ports.ts'
import type { Judge } from './ports.ts'

export interface CascadeParts {
  readonly judge: Judge
  readonly rubric: Rubric
  readonly analyse: Checker['analyse']
  readonly meter: JudgeMeter
  /** `auto` asks where the rules may be wrong, `always` wherever there is something to judge. */
  readonly when: 'auto' | 'always'
}

/** A judge that is asked only where it can matter. Which way each check took stands in its report, and is counted. */
export function createCascade({ judge, rubric, analyse, meter, when }: CascadeParts): Judge {
  return {
    async consider(input, report, request = {}) {
      const { isWordingWanted } = request
      const doubt = needsJudge({ report, analysis: analyse(input), rules: rubric.rules, isWordingWanted })
      const why = doubt ?? (when === 'always' && report.notice === null ? 'always' : null)
      const judged = why === null ? skip(report) : explain(await judge.consider(input, report, request), why)
      meter.countRoute(judged.judge.status, why)
      return judged
    },
  }
}

function skip(report: Report): Report {
  const reason = report.notice === null ? 'the rules left nothing in doubt' : NOTICES[report.notice]
  return { ...report, judge: { status: 'skipped', reason } }
}

const NOTICES = {
  crisis: 'somebody may be in danger: that is for people to judge',
  not_covered: 'the draft’s language is not covered',
} as const

const WHY: Readonly<Record<Doubt | 'always', string>> = {
  required_act: 'asked because something the customer is owed looks missing or stock',
  bare_refusal: 'asked because the draft says no and nothing beside it',
  situation: 'asked because the rules cannot tell what the customer needs',
  unread: 'asked because much of the draft does nothing the rules know',
  blanks: 'asked to word the blanks of the rewrite',
  always: 'asked because it always is',
}

function explain(report: Report, why: Doubt | 'always'): Report {
  const { status, prompt } = report.judge
  return status === 'answered' ? { ...report, judge: { status, reason: WHY[why], prompt } } : report
}

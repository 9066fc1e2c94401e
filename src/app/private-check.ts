import type { Language, Report } from '../core/report.ts'
import { markFindings } from '../core/team/marks.ts'
import { assess } from './assess.ts'
import type { ShownReport } from './desk.ts'
import { describeFault } from './fault.ts'
import type { Parts } from './parts.ts'
import { askToTellLeads, tellLeads } from './tell-leads.ts'

interface PrivateDraft {
  readonly team: string
  readonly author: string
  /** The same request is kept, and told to leads, once. */
  readonly request: string
  readonly draft: string
  readonly customer: string | null
  readonly language?: Language
}

export interface PrivateAnswer extends ShownReport {
  /** Leads are told of a private check only where a customer may be in danger. */
  readonly leads: 'not_needed' | 'told' | 'not_told'
}

/** `showFirst` is given what the rules say, where a judge is asked and the answer takes its time. */
export type PrivateCheck = (
  draft: PrivateDraft,
  showFirst?: (answer: PrivateAnswer) => Promise<void>,
) => Promise<PrivateAnswer>

/** Checks a draft for its author's eyes only. Its text is not kept. */
export function createPrivateCheck(parts: Parts): PrivateCheck {
  return async ({ team, author, request, draft, customer, language }, showFirst = async () => {}) => {
    const hasCustomer = customer !== null
    const whose = { team, author, channel: null }
    const input = { draft, customer, ...(language && { language }) }
    const ruled = await parts.rules.check(input, whose)
    const judged = await assess(input, { check: () => ruled, judge: parts.judge }, (report) =>
      showFirst({ report, hasCustomer, leads: 'not_needed' }),
    )
    const report = judged === ruled ? ruled : await parts.rules.leaveOut(judged, draft, whose)
    const marks = markFindings(report.findings, draft)
    const checkedAt = parts.clock.now()
    await parts.store.saveReport({ team, draft: null, revision: request, author, report, marks, checkedAt })
    return { report, hasCustomer, leads: await tell({ team, author, request }, report, parts) }
  }
}

/** Never throws: the agent must see what to do in a crisis even where leads cannot be reached now. */
async function tell(
  asked: Pick<PrivateDraft, 'team' | 'author' | 'request'>,
  report: Report,
  parts: Parts,
): Promise<PrivateAnswer['leads']> {
  if (report.notice !== 'crisis') return 'not_needed'
  try {
    return (await tellLeads(asked, parts)) ? 'told' : 'not_told'
  } catch (error) {
    parts.log.error({ ...asked, fault: describeFault(error) }, 'Leads could not be told of a crisis')
    await askToTellLeads(asked, parts)
    return 'not_told'
  }
}

import type { Language, Report } from '../core/report.ts'
import { assess } from './assess.ts'
import { describeFault } from './fault.ts'
import type { Parts } from './parts.ts'
import type { ShownReport } from './ports.ts'

interface PrivateDraft {
  readonly team: string
  readonly author: string
  readonly draft: string
  readonly customer: string | null
  readonly language?: Language
}

export interface PrivateAnswer extends ShownReport {
  /** Leads are told of a private check only where a customer may be in danger. */
  readonly leads: 'not_needed' | 'told' | 'not_told'
}

export type PrivateCheck = (draft: PrivateDraft) => Promise<PrivateAnswer>

/** Checks a draft for its author's eyes only. Its text is not kept. */
export function createPrivateCheck(parts: Parts): PrivateCheck {
  return async ({ team, author, draft, customer, language }) => {
    const report = await assess({ draft, customer, ...(language && { language }) }, parts)
    const revision = parts.clock.now().toISOString()
    await parts.store.saveReport({ team, draft: null, revision, author, report, checkedAt: parts.clock.now() })
    return { report, hasCustomer: customer !== null, leads: await tellLeads(team, author, report, parts) }
  }
}

/** Never throws: the agent must see what to do in a crisis even where leads cannot be reached. */
async function tellLeads(team: string, author: string, report: Report, parts: Parts): Promise<PrivateAnswer['leads']> {
  if (report.notice !== 'crisis') return 'not_needed'
  try {
    await parts.desk.showCard(team, null, { state: 'crisis', draft: null, author, report })
    return 'told'
  } catch (error) {
    parts.log.error({ team, author, fault: describeFault(error) }, 'Leads could not be told of a crisis')
    return 'not_told'
  }
}

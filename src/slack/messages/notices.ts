import type { ShownReport } from '../../app/desk.ts'
import type { Report } from '../../core/report.ts'
import type { Words } from '../words/words.ts'
import { type Block, note, section } from './blocks.ts'

/** What the team itself has to say where somebody may be in danger, and what leads know. */
export interface CrisisHelp {
  /** The team's own guidance; null: ours. */
  readonly crisisText: string | null
  readonly leads: string
}

/** What to do first where somebody may be in danger. */
export function sayCrisis({ crisisText, leads }: CrisisHelp, { notices }: Words): Block[] {
  return [section(notices.crisisSteps(crisisText ?? notices.crisisText, leads)), note(notices.noScore)]
}

export function sayNotCovered({ notices }: Words): Block {
  return section(notices.notCovered)
}

/** Says what was not looked for, and how to have it looked for. Null where everything was. */
export function saySituation({ report, hasCustomer }: ShownReport, { notices }: Words): Block | null {
  if (report.notice !== null || !report.situation.includes('unknown')) return null
  return note(hasCustomer ? notices.situationUnclear : notices.customerMissing)
}

/** What the team, or the author, did not want to be told. Null where that is nothing. */
export function sayLeftOut({ left_out = [] }: Report, { why }: Words): Block | null {
  return left_out.length > 0 ? note(why.leftOut(left_out.length)) : null
}

/** Only where a model was to be heard and was not. Null else. */
export function sayJudge({ judge: { status } }: Report, { notices }: Words): Block | null {
  return status === 'failed' ? note(notices.judgeFailed) : null
}

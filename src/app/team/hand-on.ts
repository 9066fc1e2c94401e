import type { HandOn } from '../../core/report.ts'
import type { ReportAt } from './ports.ts'
import { type Refused, refuse } from './refused.ts'
import type { TeamStore } from './team-store.ts'

export interface IdeaNote extends HandOn {
  readonly kind: 'done'
  /** Where the team wants its customers' ideas. */
  readonly channel: string
}

/** `no_words`: the report's words were wiped. `no_channel`: leads have set none for ideas. */
export type HandOnAnswer = IdeaNote | Refused<'not_author' | 'no_report' | 'no_words' | 'no_idea' | 'no_channel'>

/** The note that hands a customer's idea on to whoever owns it. */
export type IdeaHandOn = (report: ReportAt, by: string) => Promise<HandOnAnswer>

export function createHandOn(kept: Pick<TeamStore, 'reports' | 'settings'>): IdeaHandOn {
  return async (at, by) => {
    if (at.author !== by) return refuse('not_author')
    const found = await kept.reports.find(at)
    if (!found) return refuse('no_report')
    if (!found.report) return refuse('no_words')
    const { hand_on: note } = found.report
    if (!note) return refuse('no_idea')
    const { ideasChannel } = (await kept.settings.find(at.team)).settings
    return ideasChannel === null ? refuse('no_channel') : { kind: 'done', ...note, channel: ideasChannel }
  }
}

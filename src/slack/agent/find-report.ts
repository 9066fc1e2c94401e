import type { FoundReport } from '../../app/team/ports.ts'
import type { Report } from '../../core/report.ts'
import type { Clicked } from '../click.ts'
import type { ListenerParts } from '../listener-parts.ts'
import { type ReportRef, readRef } from '../report-ref.ts'

export interface WithWords extends FoundReport {
  readonly report: Report
}

/** The report that a button stands under, for whoever clicked it; null where it is gone, or its words are. */
export async function findReport(
  { team, value, words }: Pick<Clicked, 'team' | 'value' | 'words'>,
  parts: Pick<ListenerParts, 'team' | 'retell'>,
): Promise<{ readonly ref: ReportRef; readonly found: WithWords | null }> {
  const ref = readRef(team, value)
  const found = await parts.team.findReport(ref.at)
  return { ref, found: found?.report ? { ...found, report: parts.retell(found.report, words.language) } : null }
}

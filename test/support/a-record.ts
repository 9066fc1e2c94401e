import type { NewJob } from '../../src/app/inbox/job.ts'
import type { KeptReport } from '../../src/app/ports.ts'
import { anAddress } from './a-post.ts'
import { aRevise } from './a-report.ts'

/** Work as it is put into the inbox: in a lane of its own unless said otherwise. */
export function aNewJob(overrides: Partial<NewJob> = {}): NewJob {
  const { key = 'k' } = overrides
  return { team: 'T1', kind: 'slack', key, lane: key, actor: 'UANN', payload: {}, isLive: false, ...overrides }
}

/** A report as it is kept. */
export function aKeptReport(overrides: Partial<KeptReport> = {}): KeptReport {
  const checkedAt = new Date('2026-03-01T12:00:00Z')
  const whose = { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN' }
  return { ...whose, report: aRevise(), marks: [], checkedAt, ...overrides }
}

import type { Job, NewJob } from '../../../src/app/inbox/job.ts'
import type { Handler } from '../../../src/app/inbox/worker.ts'
import type { Parts } from '../../../src/app/parts.ts'
import { createReview, type Review } from '../../../src/app/review.ts'
import type { Groups } from '../../../src/app/team/ports.ts'
import { createRedrawer } from '../../../src/app/team/redraw.ts'
import { createTeam, type Team } from '../../../src/app/team/team.ts'
import { DEFAULT_SETTINGS, type TeamSettings } from '../../../src/core/team/settings.ts'
import { anAuditEntry } from '../../support/a-decision.ts'
import { anAddress } from '../../support/a-post.ts'
import { aRevise } from '../../support/a-report.ts'
import { type SomeParts, someParts } from '../../support/a-storage.ts'
import { aFakeCheck } from '../../support/fake-check.ts'
import { aFakeDesk, type FakeDesk } from '../../support/fake-desk.ts'

export const NOW = new Date('2026-03-05T12:00:00Z')

export interface TeamBench extends Team, Review {
  readonly parts: Parts
  readonly desk: FakeDesk
  /** Members of the group SLEADS; may be changed. */
  readonly members: Set<string>
  changeSettings(changes: Partial<TeamSettings>): Promise<void>
  /** Does what was left for later, oldest first. */
  workOff(): Promise<void>
}

/** A team whose lead is ULEAD and whose admin is UADMIN, judged by words: see `aFakeCheck`. */
export async function aTeam(settings: Partial<TeamSettings> = {}, overrides: SomeParts = {}): Promise<TeamBench> {
  const { check = aFakeCheck().check } = overrides
  const desk = aFakeDesk()
  const later: NewJob[] = []
  const inbox = { add: async (job: NewJob) => void later.push(job) as never }
  const clock = { now: () => NOW }
  const parts = await someParts({ desk, inbox, clock, ...overrides, check })
  const members = new Set<string>()
  const limits = { points: {} as never, registers: {}, retentionDays: 30 }
  const team = createTeam(parts, { groups: aFakeGroups(members), tune: () => ({ check, judge: check }), limits })
  let version = 0
  const changeSettings = async (changes: Partial<TeamSettings>) => {
    version += 1
    const kept = { settings: { ...DEFAULT_SETTINGS, leads: LEADS, ...changes }, version }
    await parts.team.settings.save('T1', kept, START)
  }
  await changeSettings(settings)
  const handlers: Readonly<Record<string, Handler>> = createRedrawer(parts)
  const workOff = async () => {
    for (const job of later.splice(0)) await handlers[job.kind]?.({ ...job, id: 1, attempts: 1, createdAt: 0 } as Job)
  }
  return { ...team, ...createReview(parts), parts, desk, members, changeSettings, workOff }
}

const LEADS = { kind: 'list', users: ['ULEAD', 'UOTHER'] } as const
const START = anAuditEntry({ what: 'start', about: null })

export function aFakeGroups(members: ReadonlySet<string>): Groups {
  return {
    isMember: async (_team, group, user) => group === 'SLEADS' && members.has(user),
    isAdmin: async (_team, user) => user === 'UADMIN',
  }
}

/** So many people, one check each, on a day in March. */
export async function checkOn({ parts }: Pick<TeamBench, 'parts'>, day: number, people: number): Promise<void> {
  for (let person = 0; person < people; person++) {
    const draft = anAddress({ ts: `${day}.${person}` })
    const report = aRevise({ strengths: [{ act: 'thanks', start: 0, end: 2, message: 'm' }] })
    const checkedAt = new Date(Date.UTC(2026, 2, day, 12))
    const kept = { team: 'T1', draft, revision: '0', author: `U${person}`, report, checkedAt }
    const marks = [{ criterion: 'dismissive', severity: 'warning', source: 'rule', cue: 'no', mark: 'm' }] as const
    await parts.store.saveReport({ ...kept, marks })
  }
}

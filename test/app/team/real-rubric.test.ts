import { describe, expect, it } from '@jest/globals'
import type { Job, NewJob } from '../../../src/app/inbox/job.ts'
import type { Handler } from '../../../src/app/inbox/worker.ts'
import { createReview } from '../../../src/app/review.ts'
import { createRedrawer } from '../../../src/app/team/redraw.ts'
import { createTeam } from '../../../src/app/team/team.ts'
import { createTeamRules } from '../../../src/app/team/team-rules.ts'
import { createChecker } from '../../../src/core/check.ts'
import { createRuleBook } from '../../../src/core/team/rule-book.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/team/settings.ts'
import { loadRubric } from '../../../src/rubric/load.ts'
import { RUBRIC_DIR } from '../../rubric/rubric-dir.ts'
import { anAuditEntry } from '../../support/a-decision.ts'
import { anAddress, anArrival } from '../../support/a-post.ts'
import { someParts } from '../../support/a-storage.ts'
import { aFakeDesk } from '../../support/fake-desk.ts'
import { aFakeGroups } from './a-team.ts'

const loaded = await loadRubric(RUBRIC_DIR)
if (!loaded.ok) throw new Error(loaded.problems.join('\n'))
const { rubric } = loaded
const tune = createRuleBook(rubric, createChecker(rubric))

const THREAT = 'Thank you for your message. If you do not pay by Friday, we will take legal action.'
const CLOSE = 'Thank you for your message. If you do not pay by Friday, we will start legal proceedings.'

async function aRealTeam() {
  const desk = aFakeDesk()
  const later: NewJob[] = []
  const inbox = { add: async (job: NewJob) => void later.push(job) as never }
  const plain = await someParts({ desk, inbox })
  const { team: kept, clock } = plain
  const parts = { ...plain, rules: createTeamRules({ team: kept, tune, clock, retentionDays: 30 }) }
  const leads = { kind: 'list', users: ['ULEAD'] } as const
  await kept.settings.save('T1', { settings: { ...DEFAULT_SETTINGS, leads }, version: 1 }, anAuditEntry())
  const limits = { points: rubric.points, registers: {}, retentionDays: 30 }
  const team = createTeam(parts, { groups: aFakeGroups(new Set()), tune, limits })
  const handlers: Readonly<Record<string, Handler>> = createRedrawer(parts)
  const workOff = async () => {
    for (const job of later.splice(0)) await handlers[job.kind]?.({ ...job, id: 1, attempts: 1, createdAt: 0 } as Job)
  }
  return { ...team, ...createReview(parts), desk, workOff }
}

describe('an upheld appeal', () => {
  it('excepts just these words, for everybody, and nothing near them', async () => {
    const { arrive, appeals, findReport, desk, workOff } = await aRealTeam()
    await arrive(anArrival(THREAT))
    const report = { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN' }
    const marks = (await findReport(report))?.marks ?? []
    const index = marks.findIndex(({ criterion }) => criterion === 'threatening')
    const answer = await appeals.appeal({ report, by: 'UANN', index, reason: 'The law asks us to say so.' })
    if (answer.kind === 'refused') throw new Error(answer.why)

    await appeals.decide({ team: 'T1', id: answer.appeal.id, by: 'ULEAD', verdict: 'uphold', note: null })
    await workOff()
    await arrive(anArrival(THREAT, { ts: '20.1', author: 'UBEN' }))
    await arrive(anArrival(CLOSE, { ts: '30.1', author: 'UBEN' }))

    const verdicts = desk.reports.map(({ report: shown }) => shown.verdict)
    expect(verdicts[0]).toBe('flag')
    expect(verdicts.slice(1, 3)).not.toContain('flag')
    expect(verdicts[3]).toBe('flag')
    expect(desk.reports[1]?.report.left_out).toMatchObject([{ criterion: 'threatening', why: 'exception' }])
  })

  it('turned off by settings, a criterion is found no more, and the hash tells of it', async () => {
    const { arrive, desk, settings } = await aRealTeam()
    const draft = 'We apologise for any inconvenience this may have caused. I have refunded the 12 euros today.'
    await arrive(anArrival(draft))
    const { settings: before, version } = await settings.find('T1')

    const off = { ...before, criteria: { canned: { isOn: false } } }
    await settings.save({ team: 'T1', by: 'ULEAD', settings: off, version })
    await arrive(anArrival(draft, { ts: '20.1' }))

    const [first, second] = desk.reports.map(({ report }) => report)
    expect(first?.findings.map(({ criterion }) => criterion)).toEqual(['canned'])
    expect(second?.findings).toEqual([])
    expect(second?.rubric).toMatch(new RegExp(`^${first?.rubric}\\.`))
  })
})

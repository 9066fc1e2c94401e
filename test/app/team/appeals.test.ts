import { describe, expect, it } from '@jest/globals'
import type { ReportAt } from '../../../src/app/team/ports.ts'
import { anAddress, anArrival } from '../../support/a-post.ts'
import { aTeam } from './a-team.ts'

const REPORT: ReportAt = { team: 'T1', draft: anAddress(), revision: '0', author: 'UANN' }
const APPEAL = { report: REPORT, by: 'UANN', index: 0, reason: ' They asked for a yes or no. ' }

async function aTeamWithDraft(text = '&gt; Yes or no?\nFLAG No.') {
  const bench = await aTeam()
  await bench.arrive(anArrival(text))
  return bench
}

async function anAppealed(text?: string) {
  const bench = await aTeamWithDraft(text)
  const answer = await bench.appeals.appeal(APPEAL)
  if (answer.kind === 'refused') throw new Error(answer.why)
  const decision = { team: 'T1', id: answer.appeal.id, by: 'ULEAD', note: null }
  return { ...bench, decision }
}

describe('an agent', () => {
  it('appeals a finding, and leads see it', async () => {
    const { appeals, views } = await aTeamWithDraft()

    const answer = await appeals.appeal(APPEAL)

    expect(answer).toMatchObject({
      kind: 'kept',
      appeal: {
        report: REPORT,
        index: 0,
        finding: { criterion: 'dismissive', severity: 'error' },
        quote: 'No',
        reason: 'They asked for a yes or no.',
        state: 'open',
      },
    })
    expect(await views.queue({ team: 'T1', by: 'ULEAD' })).toMatchObject({ appeals: [{ state: 'open' }] })
  })

  it('appeals the same finding once', async () => {
    const { appeals } = await aTeamWithDraft()
    const first = await appeals.appeal(APPEAL)

    const second = await appeals.appeal({ ...APPEAL, reason: 'Really.' })

    expect(second).toEqual({ ...first, kind: 'same' })
  })

  it.each([
    ['somebody else’s draft', { by: 'UBEN' }, 'not_author'],
    ['a finding that is not there', { index: 1 }, 'no_such_finding'],
    ['a report that is not there', { report: { ...REPORT, revision: '9.9' } }, 'no_report'],
    ['without a reason', { reason: ' \n' }, 'reason_missing'],
    ['with a novel', { reason: 'x'.repeat(3001) }, 'reason_too_long'],
  ])('cannot appeal %s', async (_, change, why) => {
    const { appeals } = await aTeamWithDraft()

    expect(await appeals.appeal({ ...APPEAL, ...change })).toEqual({ kind: 'refused', why })
  })

  it('appeals a private check, of which nothing is kept but the finding', async () => {
    const { appeals, parts } = await aTeam()
    const report: ReportAt = { team: 'T1', draft: null, revision: 'trigger 1', author: 'UANN' }
    const judged = await parts.rules.check(
      { draft: 'REVISE', customer: null },
      { team: 'T1', author: 'UANN', channel: null },
    )
    const marks = [{ criterion: 'dismissive', severity: 'warning', source: 'rule', cue: 'no', mark: 'm' }] as const
    await parts.store.saveReport({ ...report, report: judged, marks, checkedAt: parts.clock.now() })

    expect(await appeals.appeal({ ...APPEAL, report })).toMatchObject({ kind: 'kept', appeal: { report } })
  })
})

describe('a lead', () => {
  it('upholds an appeal: an exception for the whole team at once, and the draft is judged again', async () => {
    const { appeals, decision, desk, workOff, arrive } = await anAppealed()
    expect(desk.visible()).toEqual(['report of 10.1: flag', 'card: flagged'])

    const outcome = await appeals.decide({ ...decision, verdict: 'uphold' })
    await workOff()
    await arrive(anArrival('FLAG no', { ts: '20.1', author: 'UBEN' }))

    expect(outcome).toMatchObject({ kind: 'done', appeal: { state: 'upheld', by: 'ULEAD' } })
    expect(await appeals.listExceptions('T1')).toMatchObject([{ criterion: 'dismissive', quote: 'No' }])
    expect(desk.visible()).toEqual(['report of 10.1: ready', 'card: fixed', 'report of 20.1: ready'])
  })

  it('judges the draft again by what was decided in another process, too', async () => {
    const { appeals, decision, desk, workOff, parts } = await anAppealed()
    const { recent } = parts.team
    const { listExceptions, forget } = recent
    let isForgotten = false
    Object.assign(recent, {
      listExceptions: async (team: string) => (isForgotten ? listExceptions(team) : []),
      forget: (team: string) => {
        isForgotten = true
        forget(team)
      },
    })

    await appeals.decide({ ...decision, verdict: 'uphold' })
    await workOff()

    expect(desk.visible()).toEqual(['report of 10.1: ready', 'card: fixed'])
  })

  it('says in the report what is left out, and why', async () => {
    const { appeals, decision, workOff, findReport } = await anAppealed()

    await appeals.decide({ ...decision, verdict: 'uphold' })
    await workOff()

    expect(await findReport(REPORT)).toMatchObject({
      report: { left_out: [{ criterion: 'dismissive', quote: 'No', why: 'exception' }] },
    })
  })

  it('makes a labelled example of an upheld appeal, with words that are kept', async () => {
    const { appeals, decision, parts } = await anAppealed()

    await appeals.decide({ ...decision, verdict: 'uphold' })

    expect(await parts.team.appeals.listLabelled('T1')).toMatchObject([{ draft: 'FLAG No.', customer: 'Yes or no?' }])
  })

  it('rejects an appeal with a note, and nothing changes', async () => {
    const { appeals, decision, desk, workOff } = await anAppealed()

    const outcome = await appeals.decide({ ...decision, verdict: 'reject', note: 'Say why not.' })
    await workOff()

    expect(outcome).toMatchObject({ kind: 'done', appeal: { state: 'rejected', note: 'Say why not.' } })
    expect(await appeals.listExceptions('T1')).toEqual([])
    expect(desk.visible()).toEqual(['report of 10.1: flag', 'card: flagged'])
  })

  it('rejects no appeal without a word', async () => {
    const { appeals, decision } = await anAppealed()

    expect(await appeals.decide({ ...decision, verdict: 'reject' })).toMatchObject({ why: 'note_missing' })
  })

  it('is written down with what they decided, without a word of the draft', async () => {
    const { appeals, decision, views } = await anAppealed()

    await appeals.decide({ ...decision, verdict: 'reject', note: 'Say why not.' })

    const audit = await views.audit({ team: 'T1', by: 'ULEAD' }, 9)
    expect(audit).toMatchObject({ entries: [{ who: 'ULEAD', what: 'appeal.reject', about: 'UANN' }, {}] })
    expect(JSON.stringify(audit)).not.toMatch(/FLAG|Say why|yes or no/)
  })

  it('and another at once: one decides, the other sees it', async () => {
    const { appeals, decision } = await anAppealed()

    const outcomes = await Promise.all([
      appeals.decide({ ...decision, verdict: 'uphold' }),
      appeals.decide({ ...decision, by: 'UOTHER', verdict: 'reject', note: 'No.' }),
    ])

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused'])
    const [first, second] = outcomes.map((outcome) => ('appeal' in outcome ? outcome.appeal : null))
    expect(first).toEqual(second)
  })

  it('who clicks twice decides once', async () => {
    const { appeals, decision } = await anAppealed()
    await appeals.decide({ ...decision, verdict: 'uphold' })

    expect(await appeals.decide({ ...decision, verdict: 'uphold' })).toMatchObject({ kind: 'same' })
    expect(await appeals.listExceptions('T1')).toHaveLength(1)
  })

  it('takes an exception back', async () => {
    const { appeals, decision, arrive, desk } = await anAppealed()
    await appeals.decide({ ...decision, verdict: 'uphold' })
    const [exception] = await appeals.listExceptions('T1')
    const removal = { team: 'T1', id: exception?.id ?? 0, by: 'ULEAD' }

    expect(await appeals.removeException({ ...removal, by: 'UANN' })).toEqual({ kind: 'refused', why: 'not_a_lead' })
    expect(await appeals.removeException(removal)).toEqual({ kind: 'done' })
    expect(await appeals.removeException(removal)).toEqual({ kind: 'refused', why: 'no_such_exception' })

    await arrive(anArrival('FLAG No.', { ts: '20.1' }))
    expect(desk.visible()).toContain('report of 20.1: flag')
  })

  it('is who decides: nobody else does, and no appeal that is not there', async () => {
    const { appeals, decision } = await anAppealed()
    const uphold = { ...decision, verdict: 'uphold' } as const

    expect(await appeals.decide({ ...uphold, by: 'UANN' })).toEqual({ kind: 'refused', why: 'not_a_lead' })
    expect(await appeals.decide({ ...uphold, id: 99 })).toEqual({ kind: 'refused', why: 'no_such_appeal' })
    expect(await appeals.decide({ ...uphold, note: 'x'.repeat(3001) })).toEqual({
      kind: 'refused',
      why: 'note_too_long',
    })
  })
})

import { describe, expect, it } from '@jest/globals'
import { anArrival } from '../../support/a-post.ts'
import { aTeam, NOW } from './a-team.ts'

const DAY = 24 * 60 * 60 * 1000
const SOON = NOW.getTime() + 1000
const MUTE = { team: 'T1', person: 'UANN', criterion: 'dismissive', cue: null, until: SOON } as const

describe('a mute', () => {
  it('holds for its own person from the next check on, and the report says so', async () => {
    const { mutes, arrive, desk } = await aTeam()

    expect(await mutes.mute(MUTE)).toEqual({ kind: 'muted', until: SOON })
    await arrive(anArrival('REVISE'))
    await arrive(anArrival('REVISE', { ts: '20.1', author: 'UBEN' }))

    expect(desk.visible()).toEqual(['report of 10.1: ready', 'report of 20.1: revise'])
    expect(desk.reports[0]).toMatchObject({ report: { left_out: [{ criterion: 'dismissive', why: 'mute' }] } })
  })

  it('is taken back', async () => {
    const { mutes, arrive, desk } = await aTeam()
    await mutes.mute(MUTE)
    const [kept] = await mutes.list('T1', 'UANN')

    expect(await mutes.unmute('T1', 'UANN', kept?.id ?? 0)).toBe(true)
    await arrive(anArrival('REVISE'))

    expect(desk.visible()).toEqual(['report of 10.1: revise'])
    expect(await mutes.list('T1', 'UANN')).toEqual([])
  })

  it.each(['threatening', 'distress_mismatch'] as const)(
    'is refused for what protects people: %s',
    async (criterion) => {
      const { mutes } = await aTeam()

      expect(await mutes.mute({ ...MUTE, criterion })).toEqual({ kind: 'refused', why: 'locked' })
      expect(await mutes.mute({ ...MUTE, criterion, cue: 'a-cue' })).toEqual({ kind: 'refused', why: 'locked' })
    },
  )

  it('lasts for a year at the longest', async () => {
    const { mutes } = await aTeam()
    const until = NOW.getTime() + 366 * DAY

    expect(await mutes.mute({ ...MUTE, until })).toEqual({ kind: 'muted', until })
  })

  it.each([
    ['is over already', NOW.getTime()],
    ['ends in more than a year', NOW.getTime() + 366 * DAY + 1],
    ['ends at no time', Number.NaN],
  ])('is refused where it %s', async (_, until) => {
    const { mutes } = await aTeam()

    expect(await mutes.mute({ ...MUTE, until })).toEqual({ kind: 'refused', why: 'bad_expiry' })
  })

  it('is refused for a criterion that is none', async () => {
    const { mutes } = await aTeam()

    expect(await mutes.mute({ ...MUTE, criterion: 'crisis' as never })).toEqual({
      kind: 'refused',
      why: 'no_such_criterion',
    })
  })
})

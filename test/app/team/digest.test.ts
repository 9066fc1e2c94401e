import { describe, expect, it } from '@jest/globals'
import { TooEarly } from '../../../src/app/failures.ts'
import type { Job, NewJob } from '../../../src/app/inbox/job.ts'
import { createDigestCalendar, createDigestTeller } from '../../../src/app/team/digest.ts'
import type { TeamSettings } from '../../../src/core/team/settings.ts'
import { aTeam, checkOn, type TeamBench } from './a-team.ts'

const MONDAY = '2026-03-09T09:00:00Z'

interface DigestBench extends TeamBench {
  /** What the calendar leaves at a time, for one team. */
  askAt(time: string): Promise<readonly NewJob[]>
  /** Does what was left, at a time. */
  tellAt(time: string, jobs: readonly NewJob[]): Promise<void>
}

async function aDigestBench(settings: Partial<TeamSettings> = {}): Promise<DigestBench> {
  const bench = await aTeam(settings)
  const at = (time: string) => ({ ...bench.parts, clock: { now: () => new Date(time) } })
  return {
    ...bench,
    async askAt(time) {
      const left: NewJob[] = []
      const inbox = { add: async (job: NewJob) => void left.push(job) as never }
      await createDigestCalendar({ ...at(time), inbox, listTeams: async () => ['T1'] })()
      return left
    },
    async tellAt(time, jobs) {
      const handlers = createDigestTeller(at(time))
      for (const job of jobs) await handlers.weekly_digest?.({ ...job, id: 1, attempts: 1, createdAt: 0 } as Job)
    },
  }
}

describe('the calendar of digests', () => {
  it('leaves one on Monday at nine, under the same key however often it is asked', async () => {
    const bench = await aDigestBench()

    const before = await bench.askAt('2026-03-09T08:59:00Z')
    const [first] = await bench.askAt(MONDAY)
    const [again] = await bench.askAt('2026-03-12T15:00:00Z')

    expect(before).toEqual([])
    expect(first).toMatchObject({ team: 'T1', kind: 'weekly_digest', key: 'weekly_digest 2026-W10', isLive: false })
    expect(again?.key).toBe(first?.key)
  })

  it('goes by the time zone of the team’s quiet hours', async () => {
    const bench = await aDigestBench({ quietHours: { from: '18:00', until: '08:00', timeZone: 'Asia/Tokyo' } })

    expect(await bench.askAt('2026-03-09T00:00:00Z')).toHaveLength(1)
    expect(await bench.askAt('2026-03-08T23:59:00Z')).toEqual([])
  })

  it('leaves one for every team, though something is wrong with the first', async () => {
    const { parts } = await aDigestBench()
    const left: string[] = []
    const inbox = { add: async ({ team }: NewJob) => void left.push(team) as never }
    const find = async (team: string) => {
      if (team === 'T0') throw new Error('unreadable')
      return parts.team.settings.find(team)
    }
    const team = { ...parts.team, settings: { ...parts.team.settings, find } }
    const clock = { now: () => new Date(MONDAY) }

    const asked = createDigestCalendar({ team, inbox, clock, listTeams: async () => ['T0', 'T1', 'T2'] })()

    await expect(asked).rejects.toThrow('unreadable')
    expect(left).toEqual(['T1', 'T2'])
  })

  it('leaves none where leads have turned it off', async () => {
    const bench = await aDigestBench({ weeklyDigest: false })

    expect(await bench.askAt(MONDAY)).toEqual([])
  })
})

describe('a digest', () => {
  it('tells of the last whole week, beside the five before', async () => {
    const bench = await aDigestBench()
    await checkOn(bench, 1, 6)
    await checkOn(bench, 8, 5)
    await checkOn(bench, 9, 7)
    const shown: unknown[] = []
    bench.desk.showDigest = async (_team, digest) => void shown.push(digest)

    await bench.tellAt(MONDAY, await bench.askAt(MONDAY))

    expect(shown).toMatchObject([
      {
        week: '2026-W10',
        minimumGroup: 5,
        weeks: [
          {},
          {},
          {},
          {},
          { week: '2026-W09', figures: { checks: 6 } },
          { week: '2026-W10', figures: { checks: 5 } },
        ],
      },
    ])
  })

  it('has no figure about too few people', async () => {
    const bench = await aDigestBench()
    await checkOn(bench, 8, 4)

    await bench.tellAt(MONDAY, await bench.askAt(MONDAY))

    expect(bench.desk.calls).toEqual(['digest 2026-W10: too few people'])
  })

  it('is not sent after a week in which nobody had anything checked', async () => {
    const bench = await aDigestBench()

    await bench.tellAt(MONDAY, await bench.askAt(MONDAY))

    expect(bench.desk.calls).toEqual([])
  })

  it('waits for the end of quiet hours', async () => {
    const bench = await aDigestBench({ quietHours: { from: '00:00', until: '10:30', timeZone: 'UTC' } })
    await checkOn(bench, 8, 5)
    const left = await bench.askAt(MONDAY)

    await expect(bench.tellAt(MONDAY, left)).rejects.toThrow(TooEarly)
    await bench.tellAt('2026-03-09T10:30:00Z', left)

    expect(bench.desk.calls).toEqual(['digest 2026-W10: 5'])
  })

  it('is dropped where it was turned off meanwhile, and once the next one is due', async () => {
    const bench = await aDigestBench()
    await checkOn(bench, 8, 5)
    const left = await bench.askAt(MONDAY)

    await bench.tellAt('2026-03-16T00:00:00Z', left)
    await bench.changeSettings({ weeklyDigest: false })
    await bench.tellAt(MONDAY, left)

    expect(bench.desk.calls).toEqual([])
  })
})

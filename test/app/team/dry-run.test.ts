import { describe, expect, it } from '@jest/globals'
import type { Check } from '../../../src/app/ports.ts'
import { createDryRun } from '../../../src/app/team/dry-run.ts'
import type { Tune } from '../../../src/app/team/team-rules.ts'
import { DEFAULT_SETTINGS } from '../../../src/core/team/settings.ts'
import { anAddress, anArrival, aPost } from '../../support/a-post.ts'
import { aReport } from '../../support/a-report.ts'
import { aFakeCheck } from '../../support/fake-check.ts'
import { aTeam, NOW } from './a-team.ts'

const OFF = { ...DEFAULT_SETTINGS, criteria: { dismissive: { isOn: false } } }
const { check } = aFakeCheck()
/** Turned off, nothing is dismissive. */
const tune: Tune = ({ criteria }) => {
  const judge: Check = (input) => (criteria.dismissive?.isOn === false ? aReport() : check(input))
  return { check: judge, judge }
}

/** Where it costs next to nothing, what was held back scores more, and what needed another pass is ready. */
const cheap: Tune = ({ criteria }) => {
  const judge: Check = (input) => {
    const report = check(input)
    if (!criteria.dismissive?.points) return report
    return report.verdict === 'flag' ? { ...report, score: 49 } : aReport()
  }
  return { check: judge, judge }
}

async function aDryRun(tuned = tune) {
  const bench = await aTeam()
  const { parts, access } = bench
  const limits = { points: {} as never, registers: {}, retentionDays: 30 }
  const clock = { now: () => NOW }
  return {
    ...bench,
    dryRun: createDryRun({ team: parts.team, store: parts.store, access, tune: tuned, clock, limits }),
  }
}

describe('a dry run', () => {
  it('tells how many of the last checks would change verdict, with examples, and saves nothing', async () => {
    const { dryRun, arrive, desk, settings } = await aDryRun()
    await arrive(anArrival('FLAG', { ts: '10.1' }))
    await arrive(anArrival('Fine.', { ts: '20.1' }))
    await arrive(anArrival('REVISE', { ts: '30.1' }))
    const seen = desk.calls.length

    const result = await dryRun({ team: 'T1', by: 'ULEAD', settings: OFF })

    expect(result).toMatchObject({ kind: 'done', checked: 3, changed: 2 })
    expect(result).toHaveProperty(
      'examples',
      expect.arrayContaining([
        {
          at: anAddress({ ts: '10.1' }),
          before: { verdict: 'flag', score: 40 },
          after: { verdict: 'ready', score: 100 },
        },
        {
          at: anAddress({ ts: '30.1' }),
          before: { verdict: 'revise', score: 70 },
          after: { verdict: 'ready', score: 100 },
        },
      ]),
    )
    expect(desk.calls).toHaveLength(seen)
    expect(await settings.find('T1')).toMatchObject({ version: 1 })
  })

  it('tells of scores that would change where no verdict does, after those where one does', async () => {
    const { dryRun, arrive } = await aDryRun(cheap)
    await arrive(anArrival('FLAG', { ts: '10.1' }))
    await arrive(anArrival('REVISE', { ts: '20.1' }))

    const settings = { ...OFF, criteria: { dismissive: { points: { advice: 1, warning: 1, error: 1 } } } }
    const result = await dryRun({ team: 'T1', by: 'ULEAD', settings })

    expect(result).toMatchObject({ checked: 2, changed: 1, rescored: 1 })
    expect(result).toMatchObject({
      examples: [
        { at: { ts: '20.1' }, after: { verdict: 'ready' } },
        { at: { ts: '10.1' }, before: { verdict: 'flag', score: 40 }, after: { verdict: 'flag', score: 49 } },
      ],
    })
  })

  it('shows five examples and judges two hundred drafts, no more', async () => {
    const { dryRun, parts } = await aDryRun()
    for (let at = 0; at < 205; at++)
      await parts.store.savePost(aPost({ at: anAddress({ ts: `${at}.1` }), text: 'FLAG' }))

    const result = await dryRun({ team: 'T1', by: 'ULEAD', settings: OFF })

    expect(result).toMatchObject({ checked: 200, changed: 200 })
    expect(result).toHaveProperty('examples.length', 5)
  })

  it('shows leads no draft that was written to the bot alone', async () => {
    const { dryRun, parts } = await aDryRun()
    await parts.store.savePost(aPost({ at: anAddress({ channel: 'DANN' }), text: 'FLAG' }))

    expect(await dryRun({ team: 'T1', by: 'ULEAD', settings: OFF })).toMatchObject({ changed: 1, examples: [] })
  })

  it('leaves out what is left out anyway', async () => {
    const { dryRun, arrive, mutes } = await aDryRun()
    await arrive(anArrival('REVISE'))
    await mutes.mute({ team: 'T1', person: 'UANN', criterion: 'dismissive', cue: null, until: NOW.getTime() + 1 })

    expect(await dryRun({ team: 'T1', by: 'ULEAD', settings: OFF })).toMatchObject({ checked: 1, changed: 0 })
  })

  it('judges against what the customer said in the thread', async () => {
    const { dryRun, parts } = await aDryRun()
    await parts.store.savePost(aPost({ kind: 'customer', text: '&gt; FLAG' }))
    await parts.store.savePost(aPost({ at: anAddress({ ts: '10.2' }), thread: '10.1', text: 'Fine.' }))

    expect(await dryRun({ team: 'T1', by: 'ULEAD', settings: OFF })).toMatchObject({ checked: 1, changed: 1 })
  })

  it('is for leads, and for settings that could be saved', async () => {
    const { dryRun } = await aDryRun()

    expect(await dryRun({ team: 'T1', by: 'UANN', settings: OFF })).toEqual({ kind: 'refused', why: 'not_a_lead' })
    expect(await dryRun({ team: 'T1', by: 'ULEAD', settings: {} })).toMatchObject({ kind: 'wrong' })
  })
})

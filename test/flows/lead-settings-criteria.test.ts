import { afterEach, describe, expect, it } from '@jest/globals'
import { CRITERIA } from '../../src/core/report.ts'
import { isLocked } from '../../src/core/team/settings.ts'
import { aSettingsBench, type Filling, type SettingsBench } from './a-settings-bench.ts'

let bench: SettingsBench

afterEach(() => bench.close())

describe('settings of what counts', () => {
  it('name the drafts that would be judged differently, with a link to each', async () => {
    bench = await aSettingsBench()
    await bench.start({}, { check: undefined })
    await bench.postBrushOff()
    await bench.openSettings('criteria')

    const free = CRITERIA.filter((id) => !isLocked(id)).map((id) => [`criteria.${id}.field`, 'off'])
    await bench.tryOut(Object.fromEntries(free))

    expect(bench.modal('ULEAD')).toContain('Of your last 1 draft, 1 would be judged differently.')
    expect(bench.modal('ULEAD')).toMatch(/<http[^|]+\|a draft>: (?:Held back|One more pass) → Ready/)
  })

  it('make the reports of one channel private', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openChannel('CREVIEW')

    await bench.tryAndSave({ 'visibility.field': 'private' })
    const draft = bench.slack.post('CREVIEW', 'UANN', 'Here you are.')
    await bench.slack.until(() => bench.slack.directMessagesOf('UANN').length > 0, 'the author has the report')

    expect(bench.slack.threadOf(draft)).toEqual([])
  })

  it('are another channel’s own, whatever the first one has', async () => {
    bench = await aSettingsBench({
      channels: { CANY: { criteria: { canned: { isOn: false } }, visibility: 'private' } },
    })
    await bench.start()
    await bench.openChannel('CREVIEW')
    const first = bench.chosen('channels.CREVIEW.criteria.canned')

    await bench.tryAndSave({ 'channels.CREVIEW.criteria.dismissive.field': 'advice' })
    await bench.openChannel('CANY')

    expect(first).toBe('rubric')
    expect(bench.chosen('channels.CANY.criteria.canned')).toBe('off')
    expect(bench.chosen('channels.CANY.criteria.dismissive')).toBe('rubric')
    expect(bench.chosen('visibility')).toBe('private')
  })

  it('say how grave a point is in one channel, and show what that changes', async () => {
    bench = await aSettingsBench()
    await bench.start({}, { check: undefined })
    await bench.postBrushOff()
    await bench.openChannel('CREVIEW')

    await bench.tryOut(everyCriterion('channels.CREVIEW.criteria', 'advice'))

    expect(bench.modal('ULEAD')).toContain('Of your last 1 draft, 1 would be judged differently.')
  })

  it('say what a point costs, and show the scores that follow', async () => {
    bench = await aSettingsBench()
    await bench.start({}, { check: undefined })
    await bench.postBrushOff()
    await bench.openSettings('points')
    const points = Object.fromEntries(CRITERIA.map((id) => [`criteria.${id}.points.field`, '1, 2, 3']))

    await bench.tryOut(points)

    expect(bench.modal('ULEAD')).toContain('1 would keep the outcome and get another score.')
    expect(bench.modal('ULEAD')).toMatch(/<http[^|]+\|a draft>: score \d+ → \d+/)
    await bench.slack.submit('ULEAD')
    await bench.slack.until(() => bench.modal('ULEAD').includes('Saved.'), 'it is saved')
    await bench.slack.closeModal('ULEAD')
    await bench.openSettings('points')
    expect(bench.modal('ULEAD')).toContain('"initial_value":"1, 2, 3"')
  })

  it.each([
    ['5, 30', 'I cannot read this.'],
    ['30, 5, 60', 'Points must not shrink'],
    ['5, 30, 101', 'Please choose a whole number from 0 to 100.'],
  ])('refuse points like %s where they were typed', async (typed, why) => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openSettings('points')

    const refused = await bench.slack.submit('ULEAD', { 'criteria.dismissive.points.field': typed })

    expect(refused).toMatchObject({ body: { errors: { 'criteria.dismissive.points': expect.stringContaining(why) } } })
  })

  it('turn criteria off, but none that protects people', async () => {
    bench = await aSettingsBench()
    await bench.start()
    await bench.openSettings('criteria')

    expect(bench.modal('ULEAD')).not.toContain('criteria.threatening')
    await bench.tryAndSave({
      'criteria.dismissive.field': 'off',
      'policyLinks.dismissive.field': 'https://acme.test/policy',
    })
    await bench.openSettings('criteria')

    expect(bench.modal('ULEAD')).toContain('https://acme.test/policy')
  })
})

function everyCriterion(block: string, severity: string): Filling {
  const free = CRITERIA.filter((id) => !isLocked(id))
  return Object.fromEntries(free.map((id) => [`${block}.${id}.field`, severity]))
}

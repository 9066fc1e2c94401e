import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { drop } from '../fake-slack/faults.ts'
import { aDigestBench, type DigestBench, MONDAY_NINE } from './a-digest-bench.ts'

/** Each starts the bot twice and more. */
jest.setTimeout(20_000)

let bench: DigestBench

afterEach(() => bench.close())

describe('the weekly digest', () => {
  it('comes on Monday at nine, with what was checked, what went well and what came up', async () => {
    bench = await aDigestBench(5)

    await bench.startAt(MONDAY_NINE)
    const said = await bench.digestReads()

    expect(said).toContain('*Your week, 2 March to 8 March*')
    expect(said).toContain('*5 drafts were checked.*')
    expect(said).toContain('• 4 ready at once (80 %)')
    expect(said).toContain('• 1 held back for a second look')
    expect(said).toContain('*What came up most*\n• Feels brushed off: 1×')
    expect(said).not.toMatch(/UANN|UBEN/)
  })

  it('tells no figure about a few people, and says so', async () => {
    bench = await aDigestBench(4)

    await bench.startAt(MONDAY_NINE)
    const said = await bench.digestReads()

    expect(said).toContain('*Fewer than 5 people had something checked, so there is no figure this time.*')
    expect(said).not.toMatch(/checked\.\*|%/)
    expect(bench.charts()).toEqual([])
  })

  it('is not sent twice by two replicas, nor after a restart', async () => {
    bench = await aDigestBench(5)

    const both = await Promise.all([bench.startAt(MONDAY_NINE), bench.startAt(MONDAY_NINE)])
    await bench.digestReads()
    for (const bot of both) await bench.stop(bot)
    const again = await bench.startAt('2026-03-11T12:00:00Z')
    await bench.settle(again)

    expect(bench.digests()).toHaveLength(1)
    expect(bench.slack.callsOf('files.completeUploadExternal')).toHaveLength(1)
  })

  it('is not sent twice where Slack’s answer got lost', async () => {
    bench = await aDigestBench(5)
    bench.slack.fail('chat.postMessage', drop('after'), { channel: 'CFLAG' })

    await bench.startAt(MONDAY_NINE)
    const isFound = () => bench.slack.callsOf('chat.update').some(({ channel }) => channel === 'CFLAG')
    await bench.slack.until(isFound, 'the digest that got through is found')

    expect(bench.digests()).toHaveLength(1)
  })

  it('is sent by a bot that was away on Monday, and none that is a week late', async () => {
    bench = await aDigestBench(5)

    const late = await bench.startAt('2026-03-16T09:00:00Z')
    await bench.settle(late)
    const afterAWeek = bench.digests().length
    await bench.stop(late)
    await bench.startAt('2026-03-12T15:00:00Z')
    await bench.digestReads()

    expect(afterAWeek).toBe(0)
    expect(bench.digests()).toHaveLength(1)
  })

  it('speaks the language of the first lead where nobody knows who installed the bot', async () => {
    bench = await aDigestBench(4, { leads: { kind: 'list', users: ['UEVA', 'ULEAD'] } })

    await bench.startAt(MONDAY_NINE)

    expect(await bench.digestReads()).toContain('*Eure Woche, 2. März bis 8. März*')
  })

  it('is off where leads have turned it off', async () => {
    bench = await aDigestBench(5, { weeklyDigest: false })

    const bot = await bench.startAt(MONDAY_NINE)
    await bench.settle(bot)

    expect(bench.digests()).toEqual([])
  })
})

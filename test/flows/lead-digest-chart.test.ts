import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { type FaultyCall, refuse } from '../fake-slack/faults.ts'
import { aDigestBench, type DigestBench, MONDAY_NINE } from './a-digest-bench.ts'

/** Each starts the bot twice and more. */
jest.setTimeout(20_000)

let bench: DigestBench

afterEach(() => bench.close())

describe('the chart of the weekly digest', () => {
  it('is a picture in the message, with its figures in words', async () => {
    bench = await aDigestBench(5)

    await bench.startAt(MONDAY_NINE)
    await bench.digestReads()

    const [file = ''] = bench.charts()
    const { bytes, alt_txt } = bench.slack.fileOf(file) ?? {}
    expect((bytes as Buffer).subarray(1, 4).toString()).toBe('PNG')
    expect(alt_txt).toContain('4 ready, 0 with one more pass, 1 held back.')
  })

  it('is left out where Slack takes no file, and whoever runs the bot reads why', async () => {
    bench = await aDigestBench(5)
    bench.slack.fail('files.getUploadURLExternal', refuse('missing_scope'))

    await bench.startAt(MONDAY_NINE)

    expect(await bench.digestReads()).toContain('*5 drafts were checked.*')
    expect(bench.charts()).toEqual([])
    expect(bench.log.text()).toContain('The weekly digest goes without its chart')
  })

  it('waits a moment for Slack to be ready to show it', async () => {
    bench = await aDigestBench(5)
    bench.slack.fail('chat.postMessage', refuse('invalid_blocks'), { channel: 'CFLAG', times: 2 })

    await bench.startAt(MONDAY_NINE)
    await bench.digestReads()

    expect(bench.charts()).toHaveLength(1)
    expect(bench.digests()).toHaveLength(1)
  })

  it('is left out where Slack never is', async () => {
    bench = await aDigestBench(5)
    const when = ({ args }: FaultyCall) => JSON.stringify(args.blocks ?? '').includes('slack_file')
    bench.slack.fail('chat.postMessage', refuse('invalid_blocks'), { channel: 'CFLAG', times: 99, when })

    await bench.startAt(MONDAY_NINE)

    expect(await bench.digestReads()).toContain('*5 drafts were checked.*')
    expect(bench.charts()).toEqual([])
  })
})

import { describe, expect, it } from '@jest/globals'
import { readWords } from '../support/slack-words.ts'
import { FINE, IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench({ settings: { channels: { CREVIEW: { visibility: 'private' } } } })

/** It has no thread to wait for. */
async function post(text: string): Promise<string> {
  const { slack } = bench()
  const count = slack.directMessagesOf('UANN').length
  const ts = slack.post('CREVIEW', 'UANN', text)
  await slack.until(() => slack.directMessagesOf('UANN').length > count, 'a private report', 10_000)
  return ts
}

describe('in a channel that is set to private reports', () => {
  it('only the author sees the report; at the draft stands the same mark for every draft', async () => {
    const { slack } = bench()

    const [bad, good] = [await post(IDEA), await post(FINE)]

    const marks = [bad, good].map((ts) => slack.messagesIn('CREVIEW').find((one) => one.ts === ts)?.reactions)
    expect(marks[0]).toEqual(marks[1])
    expect(slack.threadOf(bad)).toEqual([])
    const said = readWords(slack.directMessagesOf('UANN'))
    expect(said).toContain('Please hold this one back')
    expect(said).toMatch(/This is about <https:.*\|your draft>\. Only you see it\./)
  })

  it('the report follows edits and goes with its draft', async () => {
    const { slack } = bench()
    const ts = await post(IDEA)
    const own = slack.directMessagesOf('UANN').at(-1)?.ts
    const report = () => slack.directMessagesOf('UANN').find((one) => one.ts === own)

    slack.edit('CREVIEW', ts, FINE)
    await slack.until(() => readWords(report() ?? {}).includes('Ready to send.'), 'the report of the edit')
    slack.remove('CREVIEW', ts)

    await slack.until(() => report() === undefined, 'nothing left')
  })

  it('its buttons work there', async () => {
    const { slack, modalReads } = bench()
    await post(IDEA)
    const report = slack.directMessagesOf('UANN').at(-1)

    await slack.click({ user: 'UANN', channel: 'DUANN', ts: report?.ts ?? '', action: 'why' })

    await modalReads('UANN', 'What they need to find')
  })
})

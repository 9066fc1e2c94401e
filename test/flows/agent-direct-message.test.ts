import { describe, expect, it } from '@jest/globals'
import { readWords } from '../support/slack-words.ts'
import { FINE, IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench()

describe('a draft sent to the bot itself', () => {
  it('gets its report there, follows edits, and is nobody else’s business', async () => {
    const { slack } = bench()
    const { channel, ts } = slack.writeToBot('UANN', IDEA)
    await slack.until(() => readWords(slack.threadOf(ts)).includes('Please hold this one back'), 'a report')

    slack.edit(channel, ts, FINE)
    await slack.until(() => readWords(slack.threadOf(ts)).includes('Ready to send.'), 'the report of the edit')

    expect(slack.threadOf(ts)).toHaveLength(1)
    expect(slack.messagesIn('CFLAG')).toEqual([])
  })

  it('takes its report along when it is deleted', async () => {
    const { slack } = bench()
    const { channel, ts } = slack.writeToBot('UANN', FINE)
    await slack.until(() => slack.threadOf(ts).length > 0, 'a report')

    slack.remove(channel, ts)

    await slack.until(() => slack.threadOf(ts).length === 0, 'nothing left')
  })

  it('tells leads where somebody may be in danger, with not a word of it', async () => {
    const { slack } = bench()
    const { ts } = slack.writeToBot(
      'UANN',
      '&gt; I want to kill myself. Nothing matters any more.\nYour invoice is attached.',
    )
    await slack.until(() => slack.messagesIn('CFLAG').length > 0, 'the leads’ card')

    expect(readWords(slack.messagesIn('CFLAG'))).toContain('It came up in a private check. Please talk to <@UANN> now.')
    expect(JSON.stringify(slack.messagesIn('CFLAG'))).not.toMatch(/invoice|matters/)
    await slack.until(
      () => readWords(slack.threadOf(ts)).includes('Please stop here and get help first.'),
      'the report',
    )
  })

  it('that is a plea for help gets help, in the language of whoever asks', async () => {
    const { slack } = bench()

    slack.writeToBot('UEVA', 'Hilfe!')

    await slack.until(() => slack.directMessagesOf('UEVA').length > 0, 'help')
    expect(readWords(slack.directMessagesOf('UEVA'))).toContain('liest deine Antwort, bevor')
  })
})

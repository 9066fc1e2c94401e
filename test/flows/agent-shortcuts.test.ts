import { describe, expect, it } from '@jest/globals'
import { FINE, IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench()

describe('Check this reply, in a message’s menu', () => {
  it('answers only who asked, in a channel where the bot is not and in a language of their own', async () => {
    const { slack, modalReads } = bench()
    slack.kick('CANY', 'UBOT')
    const ts = slack.post('CANY', 'UBEN', IDEA)
    const count = slack.messagesIn('CANY').length

    await slack.shortcut('check_message', 'UEVA', { channel: 'CANY', ts })

    expect(await modalReads('UEVA', 'Dein Bericht')).toContain('Bitte schick diese Antwort noch nicht ab.')
    expect(slack.messagesIn('CANY')).toHaveLength(count)
  })

  it('works in threads, where the customer’s message may stand above', async () => {
    const { slack, modalReads } = bench()
    const thread = slack.post(
      'CREVIEW',
      'UBEN',
      'Customer: I have a suggestion: please let us pause the subscription in summer.',
    )
    const ts = slack.post('CREVIEW', 'UBEN', { text: 'No.', thread })

    await slack.shortcut('check_message', 'UANN', { channel: 'CREVIEW', ts })

    expect(await modalReads('UANN', 'Your report')).toContain('A thank-you is missing')
  })

  it('leads on to all that a report offers', async () => {
    const { slack, modalReads } = bench()
    const ts = slack.post('CANY', 'UANN', IDEA)
    await slack.shortcut('check_message', 'UANN', { channel: 'CANY', ts })
    await modalReads('UANN', 'Use this rewrite')

    await slack.clickModal({ user: 'UANN', action: 'why' })

    await modalReads('UANN', 'What they need to find')
  })

  it('says so where there is only a customer’s message', async () => {
    const { slack, modalReads } = bench()
    const ts = slack.post('CANY', 'UANN', '&gt; Where is it?')

    await slack.shortcut('check_message', 'UANN', { channel: 'CANY', ts })

    await modalReads('UANN', 'I see the customer’s message but not your draft.')
  })
})

describe('Check a reply, behind the lightning sign', () => {
  it('opens the form, in the language of whoever asked, and answers there', async () => {
    const { slack, modalReads } = bench()
    await slack.shortcut('check_reply', 'UJAN')
    await modalReads('UJAN', 'Antwoord controleren')

    await slack.submit('UJAN', { 'draft.text': FINE })

    expect(await modalReads('UJAN', 'Je rapport')).toContain('Klaar om te versturen.')
  })
})

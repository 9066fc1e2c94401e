import { describe, expect, it } from '@jest/globals'
import { readWords } from '../support/slack-words.ts'
import { FINE, IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench()

async function openForm(user: string): Promise<void> {
  const { slack, postDraft, reportOf } = bench()
  const ts = await postDraft(IDEA)
  await slack.click({ user, ...reportOf(ts), action: 'appeal' })
}

describe('Not a problem', () => {
  it('tells leads which point is fine, and why', async () => {
    const { slack, modalReads, homeReads } = bench()
    await openForm('UANN')
    await modalReads('UANN', 'Which point is fine as it is?')

    await slack.submit('UANN', { 'finding.field': '0', 'reason.field': 'They asked for a plain answer.' })

    expect(await modalReads('UANN', 'Thank you. A lead will look at it.')).toContain('on my Home tab')
    slack.openHome('UANN')
    expect(await homeReads('UANN', 'You said it is no problem')).toContain('not decided yet: “Feels brushed off”')
  })

  it('a second time says how the first one stands', async () => {
    const { slack, postDraft, reportOf, modalReads } = bench()
    const ts = await postDraft(IDEA)
    for (const words of ['Thank you. A lead will look at it.', 'You have told a lead about this one already.']) {
      await slack.click({ user: 'UANN', ...reportOf(ts), action: 'appeal' })
      await modalReads('UANN', 'Which point is fine as it is?')
      await slack.submit('UANN', { 'finding.field': '0', 'reason.field': 'It is what they asked for.' })
      await modalReads('UANN', words)
    }
  })

  it('of somebody else’s draft is a kind no that only they see', async () => {
    await openForm('UBEN')

    expect(await bench().modalReads('UBEN', 'That is for whoever wrote the draft')).toContain(
      'You are welcome to talk to them.',
    )
  })

  it('asks for a word where there is none', async () => {
    await openForm('UANN')
    await bench().modalReads('UANN', 'Why is it fine?')

    const outcome = await bench().slack.submit('UANN', { 'reason.field': '   ' })

    expect(JSON.stringify(outcome)).toContain('Please write a few words')
  })

  it('is not offered where nothing was found', async () => {
    const { postDraft, slack } = bench()
    const ts = await postDraft(FINE)

    expect(readWords(slack.threadOf(ts))).not.toContain('Not a problem')
  })
})

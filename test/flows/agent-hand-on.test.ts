import { describe, expect, it } from '@jest/globals'
import { readWords } from '../support/slack-words.ts'
import { IDEA } from './a-scripted-check.ts'
import { anAgentBench, shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench({ settings: { ideasChannel: 'CIDEAS' } })

describe('Hand the idea on', () => {
  it('shows the note first, then posts it once for the team that owns the idea, without naming anybody', async () => {
    const { slack, clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'hand_on')
    await modalReads('UANN', 'This goes to <#CIDEAS>.')

    await slack.submit('UANN', { 'note.field': 'An idea: pause in summer. <!channel> @here' })

    await modalReads('UANN', 'Done: the idea is in <#CIDEAS> now.')
    const [note] = slack.messagesIn('CIDEAS')
    expect(readWords(note ?? {})).toContain('An idea: pause in summer.')
    expect(JSON.stringify(note)).not.toMatch(/UANN|<!channel>|@here/)
  })

  it('a second time changes the note that is there', async () => {
    const { slack, postDraft, reportOf, modalReads } = bench()
    const ts = await postDraft(IDEA)
    const count = slack.messagesIn('CIDEAS').length
    for (const note of ['First.', 'Second.']) {
      await slack.click({ user: 'UANN', ...reportOf(ts), action: 'hand_on' })
      await modalReads('UANN', 'This goes to')
      await slack.submit('UANN', { 'note.field': note })
      await modalReads('UANN', 'Done: the idea is in')
    }

    expect(slack.messagesIn('CIDEAS')).toHaveLength(count + 1)
    expect(readWords(slack.messagesIn('CIDEAS').at(-1) ?? {})).toContain('Second.')
  })

  it('of somebody else’s draft is a kind no that only they see', async () => {
    const { clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'hand_on', 'UJAN')

    await modalReads('UJAN', 'Wie het concept schreef, geeft het idee door.')
  })
})

describe('without a channel for ideas', () => {
  it('the agent is told whom to ask, and how to help themselves meanwhile', async () => {
    const other = await anAgentBench()
    const ts = await other.postDraft(IDEA)

    await other.slack.click({ user: 'UANN', ...other.reportOf(ts), action: 'hand_on' })

    expect(await other.modalReads('UANN', 'have not named a channel for ideas yet')).toContain('copy the note')
    await other.close()
  })
})

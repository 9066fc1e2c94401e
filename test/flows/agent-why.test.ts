import { describe, expect, it } from '@jest/globals'
import { FINE, IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench({ settings: { policyLinks: { dismissive: 'https://wiki.test/ideas' } } })

describe('Why?', () => {
  it('says where the customer stands, what they need, what was found, and where the team wrote it down', async () => {
    const { clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'why', 'UBEN')

    const said = await modalReads('UBEN', 'What they need to find')
    expect(said).toContain('they bring an idea')
    expect(said).toContain('a thank-you that names the idea, and what becomes of it')
    expect(said).toMatch(/Feels brushed off[\s\S]*Better not to send it like this/)
    expect(said).toContain('<https://wiki.test/ideas|What our team says about it>')
    expect(said).toContain('You see it differently?')
  })

  it('of a draft in which nothing was found says just that', async () => {
    const { clickUnder, modalReads } = bench()

    await clickUnder(FINE, 'why')

    expect(await modalReads('UANN', 'I found nothing that stands in the way')).not.toContain('You see it differently')
  })

  it('speaks the language of whoever asks', async () => {
    const { clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'why', 'UEVA')

    expect(await modalReads('UEVA', 'Was ich im Entwurf gefunden habe')).toContain('Wirkt wie abgewimmelt')
  })

  it('comes too late for a report that was edited away: it says so, and what to do', async () => {
    const { slack, postDraft, reportOf, modalReads } = bench()
    const ts = await postDraft(IDEA)
    await slack.command({ user: 'UANN', channel: 'CREVIEW', text: 'forget' })
    await slack.until(() => slack.privateMessagesOf('UANN').length > 0, 'an answer')

    await slack.click({ user: 'UANN', ...reportOf(ts), action: 'why' })

    expect(await modalReads('UANN', 'I do not have the words of this report any more')).toContain(
      'check the draft again',
    )
  })
})

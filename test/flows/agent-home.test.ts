import { describe, expect, it } from '@jest/globals'
import { FINE, IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench()

describe('the Home tab', () => {
  it('of somebody new says how to begin, and what leads will see', async () => {
    const { slack, homeReads } = bench()

    slack.openHome('UBEN')

    const said = await homeReads('UBEN', 'Your replies')
    expect(said).toContain('Nothing yet. Send me a draft as a direct message')
    expect(said).toContain('They never see your private checks')
    expect(said).toContain('Nothing so far.')
  })

  it('shows my last checks, what I am good at, what keeps coming back, and all that leads see about you', async () => {
    const { slack, postDraft, homeReads } = bench()
    for (const text of [FINE, IDEA, IDEA]) await postDraft(text)

    slack.openHome('UANN')

    const said = await homeReads('UANN', 'You have already done something about it')
    expect(said).toMatch(/What keeps coming back\*\n.*Feels brushed off \(2×\)/)
    expect(said).toMatch(/Your last checks\*\n(?:Show\n)?\*Held back\* · 0 of 100/)
    expect(said).toMatch(/All that leads see about you[\s\S]*A draft is with the leads · <#CREVIEW>/)
  })

  it('shows an earlier report again, to its author alone', async () => {
    const { slack, homeReads, modalReads } = bench()
    slack.openHome('UANN')
    await homeReads('UANN', 'Show')

    await slack.clickHome({ user: 'UANN', action: 'show_report' })

    await modalReads('UANN', 'Feels brushed off')
  })

  it('speaks the language of whoever opens it', async () => {
    const { slack, homeReads } = bench()

    slack.openHome('UEVA')
    slack.openHome('UJAN')

    expect(await homeReads('UEVA', 'Deine Antworten')).toContain('Alles, was die Teamleitung über dich sieht')
    expect(await homeReads('UJAN', 'Je antwoorden')).toContain('Alles wat teamleiders over jou zien')
  })
})

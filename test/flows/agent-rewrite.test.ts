import { describe, expect, it } from '@jest/globals'
import { IDEA } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench()

describe('Use this rewrite', () => {
  it('opens it to be changed, with a field for each blank, and what is different from the draft', async () => {
    const { clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'use_rewrite')

    const said = await modalReads('UANN', 'What is different from your draft')
    expect(said).toContain('Only you know what belongs in the blanks.')
    expect(said).toContain('For [name of the team]')
    expect(said).toContain('For [date]')
    expect(said).toMatch(/Taken out: ~.*We respectfully decline/)
    expect(said).toMatch(/New: “.*pass it on[\s\S]*They offered an idea and it is turned away\./)
  })

  it('is checked again with what was filled in, and ready to copy', async () => {
    const { slack, clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'use_rewrite')
    await modalReads('UANN', 'For [date]')

    await slack.submit('UANN', { 'blank 0.field': 'Ruth’s product team', 'blank 1.field': 'Friday' })

    const said = await modalReads('UANN', 'Ready to copy')
    expect(said).toMatch(/```\n[\s\S]*pass it on to Ruth’s product team[\s\S]*by Friday[\s\S]*\n```/)
    expect(said).toContain('Ready to send.')
    expect(said).not.toMatch(/\[(?:date|name of the team)\]/)
  })

  it('says what is still open where a blank was left empty', async () => {
    const { slack, clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'use_rewrite')
    await modalReads('UANN', 'For [date]')

    await slack.submit('UANN', { 'blank 0.field': 'Ruth’s product team' })

    const said = await modalReads('UANN', 'Ready to copy')
    expect(said).toContain('by [date]')
    expect(said).toContain('Not finished yet')
  })

  it('keeps what the customer wrote where nothing of it is kept: with a private check it comes along', async () => {
    const { slack, modalReads } = bench()
    await slack.command({ user: 'UBEN', channel: 'CANY', text: IDEA })
    await slack.until(() => slack.privateMessagesOf('UBEN').length > 0, 'a private report')

    await slack.clickPrivate({ user: 'UBEN', action: 'use_rewrite' })
    await modalReads('UBEN', 'What the customer wrote')
    await slack.submit('UBEN', { 'text 0.field': 'No.' })

    expect(await modalReads('UBEN', 'Ready to copy')).toContain('A thank-you is missing')
  })

  it('is offered with fewer changes, too, for whoever knows that the rest was right', async () => {
    const { slack, clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'use_lighter')
    await modalReads('UANN', 'For [reason]')
    await slack.submit('UANN', { 'blank 0.field': 'it rains in summer' })

    const said = await modalReads('UANN', 'Ready to copy')
    expect(said).toContain('Thank you for your suggestion. We respectfully decline it: it rains in summer.')
  })

  it('asks for words where all were taken out', async () => {
    const { slack, clickUnder, modalReads } = bench()

    await clickUnder(IDEA, 'use_rewrite')
    await modalReads('UANN', 'For [date]')

    const outcome = await slack.submit('UANN', { 'text 0.field': '  ' })

    expect(JSON.stringify(outcome)).toContain('There is nothing to check yet.')
  })
})

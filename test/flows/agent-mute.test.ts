import { describe, expect, it } from '@jest/globals'
import { readWords } from '../support/slack-words.ts'
import { IDEA, THREAT } from './a-scripted-check.ts'
import { shareAgentBench } from './an-agent-bench.ts'

const bench = shareAgentBench()

describe('Mute this for me', () => {
  it('keeps a point from whoever muted it, for a while and for nobody else, until they take it back', async () => {
    const { slack, postDraft, reportOf, modalReads, homeReads } = bench()
    const before = await postDraft(IDEA)
    await slack.click({ user: 'UANN', ...reportOf(before), action: 'mute' })
    await modalReads('UANN', 'What should I be quiet about?')

    await slack.submit('UANN', { 'what.field': 'legalistic', 'until.field': 'month' })
    await modalReads('UANN', /I will be quiet about it until/)

    const [mine, theirs] = [await postDraft(IDEA), await postDraft(IDEA, 'UBEN')]
    expect(readWords(slack.threadOf(mine))).not.toContain('Sounds like a lawyer')
    expect(readWords(slack.threadOf(mine))).toContain('or you muted it')
    expect(readWords(slack.threadOf(theirs))).toContain('Sounds like a lawyer')

    slack.openHome('UANN')
    await homeReads('UANN', '“Sounds like a lawyer”, until')
    await slack.clickHome({ user: 'UANN', action: 'unmute' })
    await homeReads('UANN', 'Nothing is muted.')
    expect(readWords(slack.threadOf(await postDraft(IDEA)))).toContain('Sounds like a lawyer')
  })

  it('is refused, with the reason, for what protects people', async () => {
    const { clickUnder, modalReads } = bench()

    await clickUnder(THREAT, 'mute')

    expect(await modalReads('UANN', '“Reads as a threat” cannot be muted')).toContain('it protects people')
  })
})

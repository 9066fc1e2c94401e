import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { readWords } from '../support/slack-words.ts'
import { IDEA, THREAT } from './a-scripted-check.ts'
import { type AgentBench, anAgentBench } from './an-agent-bench.ts'

jest.setTimeout(30_000)

let bench: AgentBench

beforeAll(async () => {
  bench = await anAgentBench()
})
afterEach(() => bench.closeModals())
afterAll(() => bench.close())

describe('Mute this for me', () => {
  it('keeps a point from whoever muted it, for a while and for nobody else, until they take it back', async () => {
    const { slack, postDraft, reportOf, modalReads, homeReads } = bench
    const before = await postDraft(IDEA)
    await slack.click({ user: 'UANN', ...reportOf(before), action: 'mute' })
    await modalReads('UANN', 'What should I be quiet about?')

    await slack.submit('UANN', { 'what.field': 'legalistic', 'until.field': 'month' })
    await modalReads('UANN', /I will be quiet about it until/)

    const [mine, theirs] = [await postDraft(IDEA), await postDraft(IDEA, 'UBEN')]
    expect(readWords(slack.threadOf(mine))).not.toContain('Sounds legal')
    expect(readWords(slack.threadOf(mine))).toContain('or you muted it')
    expect(readWords(slack.threadOf(theirs))).toContain('Sounds legal')

    slack.openHome('UANN')
    await homeReads('UANN', '“Sounds legal”, until')
    await slack.clickHome({ user: 'UANN', action: 'unmute' })
    await homeReads('UANN', 'Nothing is muted.')
    expect(readWords(slack.threadOf(await postDraft(IDEA)))).toContain('Sounds legal')
  })

  it('is refused, with the reason, for what protects people', async () => {
    const { slack, postDraft, reportOf, modalReads } = bench
    const ts = await postDraft(THREAT)

    await slack.click({ user: 'UANN', ...reportOf(ts), action: 'mute' })

    expect(await modalReads('UANN', '“Reads as a threat” cannot be muted')).toContain('it protects people')
  })
})

import { describe, expect, it } from '@jest/globals'
import type { NewJob } from '../../src/app/inbox/job.ts'
import type { KeptReport, Store } from '../../src/app/ports.ts'
import { createPrivateCheck } from '../../src/app/private-check.ts'
import { someParts } from '../support/a-storage.ts'
import { aCapturedLog } from '../support/captured-log.ts'
import { aFakeCheck } from '../support/fake-check.ts'
import { aFakeDesk } from '../support/fake-desk.ts'

async function aPrivateCheck() {
  const { check, asked } = aFakeCheck()
  const desk = aFakeDesk()
  const { log, text } = aCapturedLog()
  const kept: KeptReport[] = []
  const store = { saveReport: async (report: KeptReport) => void kept.push(report) } as unknown as Store
  const added: NewJob[] = []
  const add = async (job: NewJob) => {
    added.push(job)
    return null
  }
  const parts = await someParts({ check, store, desk, log, inbox: { add } })
  return { privateCheck: createPrivateCheck(parts), asked, desk, kept, added, text }
}

const ANN = { team: 'T1', author: 'UANN', request: 'trigger 1' }

describe('a private check', () => {
  it('is judged in the language that was chosen', async () => {
    const { privateCheck, asked } = await aPrivateCheck()

    await privateCheck({ ...ANN, draft: 'Hallo.', customer: null, language: 'nl' })

    expect(asked).toEqual([{ draft: 'Hallo.', customer: null, language: 'nl' }])
  })

  it('tells leads nothing, even of a draft that must not go out', async () => {
    const { privateCheck, desk } = await aPrivateCheck()

    const answer = await privateCheck({ ...ANN, draft: 'FLAG', customer: null })

    expect(answer.leads).toBe('not_needed')
    expect(desk.calls).toEqual([])
  })

  it('tells leads of a crisis', async () => {
    const { privateCheck, desk } = await aPrivateCheck()

    const answer = await privateCheck({ ...ANN, draft: 'Oh.', customer: 'CRISIS' })

    expect(answer.leads).toBe('told')
    expect(desk.visible()).toEqual(['card: crisis'])
  })

  it('still answers in a crisis when leads cannot be reached, and says so in the log', async () => {
    const { privateCheck, desk, added, text } = await aPrivateCheck()
    desk.breakNext('card')

    const answer = await privateCheck({ ...ANN, draft: 'Oh.', customer: 'CRISIS' })

    expect(answer.leads).toBe('not_told')
    expect(text()).toContain('Leads could not be told of a crisis')
    expect(added).toMatchObject([{ kind: 'tell_leads', payload: { team: 'T1', author: 'UANN', request: 'trigger 1' } }])
  })

  it('keeps figures without a draft to look up', async () => {
    const { privateCheck, kept } = await aPrivateCheck()

    await privateCheck({ ...ANN, draft: 'REVISE', customer: null })

    expect(kept).toMatchObject([{ team: 'T1', draft: null, author: 'UANN', report: { verdict: 'revise' } }])
  })
})

import { describe, expect, it } from '@jest/globals'
import type { Job, NewJob } from '../../src/app/inbox/job.ts'
import type { Judge } from '../../src/app/ports.ts'
import { createReview } from '../../src/app/review.ts'
import { createSecondLook } from '../../src/app/second-look.ts'
import { anAddress, anArrival, aRemoval } from '../support/a-post.ts'
import { aRevise } from '../support/a-report.ts'
import { type SomeParts, someParts } from '../support/a-storage.ts'
import { aFakeDesk } from '../support/fake-desk.ts'

async function aBench(judge: Judge, overrides: SomeParts = {}) {
  const jobs: NewJob[] = []
  const desk = aFakeDesk()
  const add = async (job: NewJob) => {
    jobs.push(job)
    return null
  }
  const parts = await someParts({ judge, desk, inbox: { add }, ...overrides })
  const handlers: Record<string, (job: Job) => Promise<void>> = createSecondLook(parts)
  /** Does the work left for later, and what that leaves. */
  const workOff = async () => {
    for (let job = jobs.shift(); job; job = jobs.shift()) {
      await handlers[job.kind]?.({ ...job, id: 1, attempts: 1, createdAt: 0 })
    }
  }
  return { ...createReview(parts), jobs, desk, workOff, store: parts.store }
}

const STRICT: Judge = { consider: async () => aRevise({ judge: { status: 'answered' } }) }
const SILENT: Judge = { consider: async (_input, report) => ({ ...report, judge: { status: 'skipped' } }) }

describe('the judge', () => {
  it('is asked after the rules’ report is seen, and what it says is seen in the same place', async () => {
    const { arrive, desk, workOff } = await aBench(STRICT)

    await arrive(anArrival('Fine.'))
    expect(desk.visible()).toEqual(['report of 10.1: ready'])
    await workOff()

    expect(desk.calls).toEqual(['post report of 10.1: ready', 'edit report of 10.1: revise'])
  })

  it('is asked aside, so that no edit waits for it, and once a revision', async () => {
    const { arrive, jobs } = await aBench(STRICT)

    await arrive(anArrival('Fine.'))
    await arrive(anArrival('Finer.', { revision: '11.1' }))

    expect(jobs.map(({ key, lane }) => [key, lane])).toEqual([
      ['judge CREVIEW 10.1 0', 'judge CREVIEW 10.1'],
      ['judge CREVIEW 10.1 11.1', 'judge CREVIEW 10.1'],
    ])
  })

  it('shows nothing of words that were edited meanwhile', async () => {
    const { arrive, desk, jobs, workOff } = await aBench(STRICT)
    await arrive(anArrival('Fine.'))
    const [first] = jobs.splice(0)

    await arrive(anArrival('Finer.', { revision: '11.1' }))
    jobs.splice(0)
    if (first) jobs.push(first)
    await workOff()

    expect(desk.calls.filter((call) => call.includes('revise'))).toEqual([])
  })

  it('shows nothing of a draft that was deleted meanwhile', async () => {
    const { arrive, remove, desk, workOff } = await aBench(STRICT)
    await arrive(anArrival('Fine.'))

    await remove(aRemoval())
    await workOff()

    expect(desk.visible()).toEqual([])
  })

  it('that has nothing to add leaves the report alone', async () => {
    const { arrive, desk, workOff } = await aBench(SILENT)

    await arrive(anArrival('Fine.'))
    await workOff()

    expect(desk.calls).toEqual(['post report of 10.1: ready'])
  })

  it('leaves no words behind where none are to be kept, once it has looked', async () => {
    const { arrive, workOff, store } = await aBench(STRICT, { retentionDays: 0 })
    await arrive(anArrival('Fine.'))
    expect(await store.findPost(anAddress())).toMatchObject({ text: 'Fine.' })

    await workOff()

    expect(await store.findPost(anAddress())).toMatchObject({ text: null })
  })
})

import { describe, expect, it } from '@jest/globals'
import { Hopeless, Passing } from '../../../src/app/failures.ts'
import type { Inbox, Job, NewJob } from '../../../src/app/inbox/job.ts'
import { createWorker, type Handler, type WorkerParts } from '../../../src/app/inbox/worker.ts'
import { aSilentMeter } from '../../support/a-storage.ts'
import { aCapturedLog } from '../../support/captured-log.ts'

function aJob(id: number, overrides: Partial<Job> = {}): Job {
  return {
    id,
    team: 'T1',
    kind: 'work',
    key: `k${id}`,
    lane: `l${id}`,
    actor: 'U',
    payload: {},
    attempts: 1,
    createdAt: 0,
    ...overrides,
  }
}

function aNewJob(): NewJob {
  const { id, attempts, createdAt, ...job } = aJob(0)
  return { ...job, isLive: false }
}

const NEVER = () => Promise.reject(new Error('Nobody need look'))

/** An inbox that gives out what it was given, in order, and writes down what becomes of it. */
function aBench(jobs: Job[], handle: Handler, overrides: Partial<WorkerParts> = {}) {
  const ended: string[] = []
  const renewals: string[] = []
  const timers: { readonly milliseconds: number; readonly work: () => void }[] = []
  const say = (what: string) => ended.push(what) > 0
  const inbox: Inbox = {
    add: async () => null,
    take: async () => null,
    claim: async (limit) => jobs.splice(0, limit),
    renew: async () => void renewals.push('renewed'),
    finish: async ({ id }) => say(`${id} done`),
    putBack: async ({ id }, { delay }) => say(`${id} again in ${delay}`),
    bury: async ({ id }, reason) => say(`${id} dead: ${reason}`),
    status: async () => ({ waiting: 0, dead: 0, age: 0 }),
  }
  const log = aCapturedLog()
  const worker = createWorker({
    inbox,
    handlers: { work: handle },
    log: log.log,
    meter: aSilentMeter(),
    every(milliseconds, work) {
      const timer = { milliseconds, work }
      timers.push(timer)
      return () => void timers.splice(timers.indexOf(timer), 1)
    },
    wait: async () => {},
    pace: { lease: 60_000, poll: 1000, width: 2, beginnings: 50 },
    ...overrides,
  })
  return { worker, ended, renewals, timers, log, inbox }
}

function aGate() {
  let open = () => {}
  const closed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { closed, open }
}

describe('the worker', () => {
  it('does all there is, and says so to the inbox', async () => {
    const { worker, ended } = aBench([aJob(1), aJob(2), aJob(3)], async () => {})

    worker.start()
    await worker.idle()

    expect(ended.sort()).toEqual(['1 done', '2 done', '3 done'])
    await worker.stop()
  })

  it('does no more at once than it may', async () => {
    let running = 0
    let most = 0
    const { worker } = aBench(
      [1, 2, 3, 4, 5].map((id) => aJob(id)),
      async () => {
        most = Math.max(most, ++running)
        await new Promise((resolve) => setImmediate(resolve))
        running--
      },
    )

    worker.start()
    await worker.idle()

    expect(most).toBe(2)
    await worker.stop()
  })

  it.each([
    ['is put back where it may pass', new Passing('away'), '1 again in 1000'],
    ['is given up where nothing helps', new Hopeless('archived'), '1 dead: archived'],
  ])('says what becomes of work that failed: it %s', async (_what, error, outcome) => {
    const { worker, ended } = aBench([aJob(1)], async () => Promise.reject(error))

    worker.start()
    await worker.idle()

    expect(ended).toEqual([outcome])
    await worker.stop()
  })

  it('gives up what it does not know', async () => {
    const { worker, ended } = aBench([aJob(1, { kind: 'news' })], async () => {})

    worker.start()
    await worker.idle()

    expect(ended).toEqual(['1 dead: This version knows no work called news. Update checkreply.'])
    await worker.stop()
  })

  it('gives up what was begun too often, as by a process that it kills each time', async () => {
    let isTried = false
    const { worker, ended } = aBench([aJob(1, { attempts: 51 })], async () => {
      isTried = true
    })

    worker.start()
    await worker.idle()

    expect(ended).toEqual(['1 dead: Begun too often without ever coming to an end.'])
    expect(isTried).toBe(false)
    await worker.stop()
  })

  it('looks for what others left behind, and renews the leases of what it does', async () => {
    const gate = aGate()
    const { worker, timers, renewals } = aBench([aJob(7)], () => gate.closed)
    worker.start()
    await new Promise((resolve) => setImmediate(resolve))

    expect(timers.map(({ milliseconds }) => milliseconds)).toEqual([1000, 20_000])
    timers[1]?.work()

    expect(renewals).toEqual(['renewed'])
    gate.open()
    await worker.stop()
    expect(timers).toEqual([])
  })

  it('stops only once what it does has ended, and takes nothing new', async () => {
    const gate = aGate()
    const jobs = [aJob(1)]
    const { worker, ended } = aBench(jobs, () => gate.closed)
    worker.start()
    await new Promise((resolve) => setImmediate(resolve))
    jobs.push(aJob(2))

    const stopped = worker.stop()
    worker.wake()
    gate.open()
    await stopped

    expect(ended).toEqual(['1 done'])
    expect(jobs.map(({ id }) => id)).toEqual([2])
  })

  it('does what it is given at once where it may, and first tells whoever gave it', async () => {
    const order: string[] = []
    const { worker, ended, inbox } = aBench([], async () => void order.push('begun'))
    Object.assign(inbox, { take: async () => ({ job: aJob(1), isClaimed: true }), claim: NEVER })

    const job = await worker.add(aNewJob())
    order.push('told')
    await worker.idle()

    expect(job?.id).toBe(1)
    expect(order).toEqual(['told', 'begun'])
    expect(ended).toEqual(['1 done'])
  })

  it.each([
    ['what is known already', null, []],
    ['what waits behind other work', { job: aJob(5), isClaimed: false }, ['2 done']],
  ])('leaves %s to the inbox', async (_what, taken, outcome) => {
    const { worker, ended, inbox } = aBench([aJob(2)], async () => {})
    Object.assign(inbox, { take: async () => taken })

    await worker.add(aNewJob())
    await worker.idle()

    expect(ended).toEqual(outcome)
  })

  it('lets the inbox say whose turn it is while more waits than there is room for', async () => {
    const gate = aGate()
    const claimed: number[] = []
    const { worker, inbox } = aBench([], () => gate.closed)
    let id = 0
    Object.assign(inbox, {
      take: async () => ({ job: aJob(++id), isClaimed: true }),
      add: async () => aJob(++id),
      claim: async (limit: number) => {
        claimed.push(limit)
        return []
      },
    })

    for (let count = 0; count < 4; count++) await worker.add(aNewJob())
    expect([id, claimed]).toEqual([4, []])
    gate.open()
    await worker.idle()

    expect(claimed.length).toBeGreaterThan(0)
  })

  it('stops only once what is on its way in has been done, too', async () => {
    const gate = aGate()
    const { worker, ended, inbox } = aBench([], async () => {})
    const take = () => gate.closed.then(() => ({ job: aJob(1), isClaimed: true }))
    Object.assign(inbox, { take })

    const added = worker.add(aNewJob())
    const stopped = worker.stop()
    gate.open()
    await stopped

    expect(ended).toEqual(['1 done'])
    expect((await added)?.id).toBe(1)
  })

  it('survives a database that is away', async () => {
    const { worker, ended, log, inbox } = aBench([], async () => {})
    let isAway = true
    let tries = 0
    const claimed: Job[] = [aJob(1)]
    Object.assign(inbox, {
      claim: async () => (isAway ? Promise.reject(new Passing('away')) : claimed.splice(0)),
      finish: async ({ id }: Job) => {
        if (++tries < 3) throw new Passing('away')
        ended.push(`${id} done`)
      },
    })

    worker.start()
    await worker.idle()
    isAway = false
    worker.wake()
    await worker.idle()

    expect(ended).toEqual(['1 done'])
    expect(log.lines().map(({ msg }) => msg)).toEqual([
      'The inbox could not be read',
      'The inbox could not be written',
      'The inbox could not be written',
    ])
    await worker.stop()
  })
})

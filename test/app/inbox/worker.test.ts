import { describe, expect, it } from '@jest/globals'
import { Hopeless, Passing } from '../../../src/app/failures.ts'
import type { Inbox, Job } from '../../../src/app/inbox/job.ts'
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

/** An inbox that gives out what it was given, in order, and writes down what becomes of it. */
function aBench(jobs: Job[], handle: Handler, overrides: Partial<WorkerParts> = {}) {
  const ended: string[] = []
  const renewals: string[] = []
  const timers: { readonly milliseconds: number; readonly work: () => void }[] = []
  const say = (what: string) => ended.push(what) > 0
  const inbox: Inbox = {
    add: async () => null,
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

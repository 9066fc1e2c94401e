import type { App, ReceiverEvent } from '@slack/bolt'
import type { Job } from '../app/inbox/job.ts'
import type { Handler } from '../app/inbox/worker.ts'
import type { Meter } from '../app/ports.ts'
import type { KeptDelivery } from './intake.ts'

/** What listeners are told of the work they do, in `context.job`. */
export interface Running extends Pick<Job, 'id' | 'key' | 'attempts' | 'createdAt'> {
  /** Somebody asked, and Slack does not wait for the answer any more: it goes to them in a direct message. */
  readonly isLate: boolean
}

type Ack = ReceiverEvent['ack']

export interface DeliveryRunner {
  readonly handle: Handler
  /** Keeps Slack's ack for a job that is about to be handled. */
  await(job: Job, ack: Ack): void
}

/** Hands what was kept to Bolt, new or recovered. Bolt's listeners then do the work. */
export function createDeliveryRunner(app: () => App, meter: Meter): DeliveryRunner {
  const acks = new Map<number, Ack>()
  return {
    await: (job, ack) => void acks.set(job.id, once(ack)),
    async handle(job) {
      const ack = acks.get(job.id)
      acks.delete(job.id)
      const { id, key, attempts, createdAt } = job
      const running: Running = { id, key, attempts, createdAt, isLate: ack === undefined }
      const event = { ...(job.payload as KeptDelivery), ack: ack ?? nobodyWaits, customProperties: { job: running } }
      await app().processEvent(event)
      // What no listener knew is acknowledged all the same: it is dealt with.
      await ack?.()
      if ('event' in event.body) meter.time('event_to_report', (Date.now() - createdAt) / 1000)
    },
  }
}

/** The first counts. One that does not get through costs nothing: the work is kept. */
function once(ack: Ack): Ack {
  let isDone = false
  return async (response) => {
    if (isDone) return
    isDone = true
    await Promise.resolve(ack(response)).catch(() => {})
  }
}

async function nobodyWaits(): Promise<void> {}

/** The work that a listener does. */
export function readRunning(context: Readonly<Record<string, unknown>>): Running {
  return context.job as Running
}

import type { ReceiverEvent } from '@slack/bolt'
import type { Inbox, Job, NewJob } from '../app/inbox/job.ts'
import type { Log, Meter } from '../app/ports.ts'
import { type Body, type Delivery, readDelivery } from './read-delivery.ts'

/** What is kept of a delivery until it is dealt with. */
export interface KeptDelivery {
  readonly body: Body
  readonly retryNum?: number
  readonly retryReason?: string
}

export interface IntakeParts {
  /** Does what it keeps, where nobody waits for it. */
  readonly inbox: Pick<Inbox, 'add'>
  /** Whether a delivery is any business of ours; the others are not kept. */
  readonly isOurs: (delivery: Delivery, body: Body) => Promise<boolean>
  /** Does at once what somebody waits for. `ack` is Slack's. */
  readonly runLive: (job: Job, ack: ReceiverEvent['ack']) => void
  /** Does what is not kept: menus that fill while somebody types. */
  readonly pass: (event: ReceiverEvent) => Promise<void>
  readonly log: Log
  readonly meter: Meter
}

/** Takes what Slack hands over. Throws where it could not be kept: Slack then gets no ack, and delivers it again. */
export type Intake = (event: ReceiverEvent) => Promise<void>

/** Kept before it is acknowledged: what Slack was told that we have, no crash takes from us. */
export function createIntake(parts: IntakeParts): Intake {
  return async (event) => {
    const begun = performance.now()
    const delivery = readDelivery(event.body)
    if (delivery?.kind === 'options') return parts.pass(event)
    const job = delivery && (await parts.isOurs(delivery, event.body)) ? toJob(delivery, event) : null
    const kept = job && (await parts.inbox.add(job))
    if (delivery === null) parts.log.warn({}, 'Slack sent something of a kind that it does not document')
    if (kept && job.isLive) parts.runLive(kept, event.ack)
    else await acknowledge(event, parts.log)
    parts.meter.time('ack', (performance.now() - begun) / 1000, { kind: delivery?.kind ?? 'unknown' })
    parts.meter.count('deliveries', {
      kind: delivery?.kind ?? 'unknown',
      what: kept ? 'new' : job ? 'known' : 'not_ours',
    })
  }
}

/** An ack that does not get through costs nothing: Slack delivers again what is known by then. */
async function acknowledge(event: ReceiverEvent, log: Log): Promise<void> {
  await event.ack().catch(() => log.info({}, 'An acknowledgement did not get through'))
}

function toJob({ kind, team, key, lane, actor }: Delivery, { body, retryNum, retryReason }: ReceiverEvent): NewJob {
  const payload: KeptDelivery = { body, retryNum, retryReason }
  return { team, kind: 'slack', key, lane, actor, payload, isLive: kind === 'interaction' }
}

import { describe, expect, it } from '@jest/globals'
import type { App, ReceiverEvent } from '@slack/bolt'
import type { Job } from '../../src/app/inbox/job.ts'
import { createDeliveryRunner, readRunning } from '../../src/slack/run-delivery.ts'
import { aSilentMeter } from '../support/a-storage.ts'

const JOB: Job = {
  id: 7,
  team: 'T1',
  kind: 'slack',
  key: 'command 1',
  lane: 'U1',
  actor: 'U1',
  payload: { body: { command: '/checkreply' } },
  attempts: 1,
  createdAt: 1,
}

type Listener = (event: ReceiverEvent) => Promise<void>

/** A runner whose app does what `listener` does, with all that Slack was told. */
function aRunner(listener: Listener, answer: (told: unknown) => Promise<void> = async () => {}) {
  const told: unknown[] = []
  const app = { processEvent: listener } as App
  const ack: ReceiverEvent['ack'] = async (response) => {
    told.push(response ?? 'ok')
    await answer(response)
  }
  return { runner: createDeliveryRunner(() => app, aSilentMeter()), ack, told }
}

describe('a delivery that somebody waits for', () => {
  it('is acknowledged once, by the listener that answers it', async () => {
    const { runner, ack, told } = aRunner(async (event) => {
      await event.ack('Here you are.')
      await event.ack('Again.')
    })
    runner.await(JOB, ack)

    await runner.handle(JOB)

    expect(told).toEqual(['Here you are.'])
  })

  it('is acknowledged where no listener knew it', async () => {
    const { runner, ack, told } = aRunner(async () => {})
    runner.await(JOB, ack)

    await runner.handle(JOB)

    expect(told).toEqual(['ok'])
  })

  it('is done though its acknowledgement did not get through', async () => {
    const { runner, ack } = aRunner(
      async (event) => event.ack(),
      () => Promise.reject(new Error('socket closed')),
    )
    runner.await(JOB, ack)

    await expect(runner.handle(JOB)).resolves.toBeUndefined()
  })
})

describe('a delivery that nobody waits for any more', () => {
  it('is told to be late, and may be acknowledged in vain', async () => {
    const late: boolean[] = []
    const { runner, told } = aRunner(async (event) => {
      late.push(readRunning(event.customProperties ?? {}).isLate)
      await event.ack('Nobody hears it.')
    })

    await runner.handle(JOB)

    expect(late).toEqual([true])
    expect(told).toEqual([])
  })

  it('is late also on its second try, whoever waited for the first', async () => {
    const late: boolean[] = []
    const { runner, ack } = aRunner(async (event) => {
      late.push(readRunning(event.customProperties ?? {}).isLate)
    })
    runner.await(JOB, ack)

    await runner.handle(JOB)
    await runner.handle({ ...JOB, attempts: 2 })

    expect(late).toEqual([false, true])
  })
})

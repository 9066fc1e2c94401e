import type { App, Receiver, ReceiverEvent } from '@slack/bolt'
import type { Intake } from './intake.ts'

/** Puts the intake between a receiver and Bolt: what comes in goes into the inbox, in every mode the same way. */
export function createKeepingReceiver(inner: Receiver, intake: Intake): Receiver {
  return {
    // Receivers use nothing of the app but this.
    init: () => inner.init({ processEvent: (event: ReceiverEvent) => intake(event) } as App),
    start: (...args) => inner.start(...args),
    stop: (...args) => inner.stop(...args),
  }
}

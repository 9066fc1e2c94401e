import type { Fields } from '../fields.ts'

/** Something on its way to the app. */
export interface Parcel {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive'
  readonly id: string
  readonly body: Fields
  /** 1 for the first time it is sent. */
  readonly attempt: number
  /** Why the time before failed. */
  readonly reason: string | null
}

/** `body` is what came with the ack. */
export type Outcome =
  | { readonly isAcked: true; readonly body: Fields }
  | { readonly isAcked: false; readonly reason: string; readonly isFinal?: boolean }

/** One way to the app: its socket, or its request URL. */
export interface Transport {
  /** Resolves once it is acked or has failed; never throws. */
  send(parcel: Parcel): Promise<Outcome>
}

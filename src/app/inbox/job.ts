/** Work that must not get lost: kept before anybody is told that it was taken. */
export interface NewJob {
  readonly team: string
  /** What is to be done: names its handler. */
  readonly kind: string
  /** The same key is the same work, which is taken once within seven days. */
  readonly key: string
  /** Jobs of one lane are done one after the other, in the order in which they came. */
  readonly lane: string
  /** Whose work it is: nobody waits because somebody else floods us. */
  readonly actor: string
  /** JSON. May hold what people wrote, so it is wiped once the work is done. */
  readonly payload: unknown
  /** Somebody waits for it: the process that adds it does it at once, ahead of its lane. */
  readonly isLive: boolean
}

export interface Job extends Omit<NewJob, 'isLive'> {
  readonly id: number
  /** 1 on the first try. */
  readonly attempts: number
  /** Milliseconds since 1970, by the database's clock. */
  readonly createdAt: number
}

export interface Taken {
  readonly job: Job
  /** False: it waits until it is claimed. */
  readonly isClaimed: boolean
}

/** Does one kind of job. Throws where it did not work: `retry.ts` says what follows from which failure. */
export type Handler = (job: Job) => Promise<void>

/** A job that nobody will try again by itself. */
export interface DeadJob {
  readonly id: number
  readonly team: string
  readonly kind: string
  readonly lane: string
  readonly attempts: number
  readonly createdAt: number
  readonly reason: string
  /** False once its text was wiped: it cannot be done again. */
  readonly canReplay: boolean
}

export interface InboxStatus {
  readonly waiting: number
  readonly dead: number
  /** Seconds since the oldest waiting job came; 0 where none waits. */
  readonly age: number
}

/** Where work waits. A claimed job is leased: nobody else does it before the lease has run out. */
export interface Inbox {
  /** Resolves once committed. Null where the key is known. A live job comes claimed by this process. */
  add(job: NewJob): Promise<Job | null>
  /** The same, but comes claimed where no other work of its lane waits: nobody need look for it. */
  take(job: NewJob): Promise<Taken | null>
  /** Claims jobs whose turn it is, fairly by workspace and person; never what this process has claimed already. */
  claim(limit: number): Promise<readonly Job[]>
  /** Of all that this process has claimed. */
  renew(): Promise<void>
  /** Done: the payload is wiped, the key stays known. True where other work of its lane waits. */
  finish(job: Job): Promise<boolean>
  /** For another try in `delay` milliseconds. */
  putBack(
    job: Job,
    later: { readonly delay: number; readonly isCounted: boolean; readonly reason: string },
  ): Promise<boolean>
  bury(job: Job, reason: string): Promise<boolean>
  status(): Promise<InboxStatus>
}

/** What operators may do with dead jobs. */
export interface DeadLetters {
  list(): Promise<readonly DeadJob[]>
  find(id: number): Promise<DeadJob | null>
  /** Resolves to how many will be tried again. */
  replay(ids: readonly number[]): Promise<number>
}

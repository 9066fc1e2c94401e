import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { Job, NewJob } from '../../src/app/inbox/job.ts'
import type { OpenOptions, Storage } from '../../src/store/open.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aKeptReport, aNewJob } from '../support/a-record.ts'

/** Opens the same database as often as it is asked to: each time as another process would. */
export type OpenAgain = (options?: OpenOptions) => Promise<Storage>

/** What every engine must do. `prepare` makes a new and empty database. */
export function describeStorage(engine: string, prepare: () => Promise<OpenAgain>): void {
  describe(`storage in ${engine}`, () => {
    let open: OpenAgain
    let storage: Storage
    const opened: Storage[] = []

    const another = async (options?: OpenOptions): Promise<Storage> => {
      const one = await open(options)
      opened.push(one)
      return one
    }

    beforeEach(async () => {
      open = await prepare()
      storage = await another()
    })
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close()
    })

    const add = (overrides: Partial<NewJob> = {}) => storage.inbox.add(aNewJob(overrides))
    const claim = (limit = 10) => storage.inbox.claim(limit)

    describe('posts and reports', () => {
      it('are found as they were saved', async () => {
        const post = aPost({
          thread: '9.1',
          reportTs: '11.1',
          card: anAddress({ channel: 'CFLAG' }),
          cardState: 'fixed',
        })

        await storage.store.savePost(post)

        expect(await storage.store.findPost(post.at)).toEqual(post)
      })

      it('are replaced at the same address', async () => {
        await storage.store.savePost(aPost({ text: 'One.' }))

        await storage.store.savePost(aPost({ text: 'Two.', revision: '11.1' }))

        expect(await storage.store.findPost(anAddress())).toMatchObject({ text: 'Two.', revision: '11.1' })
      })

      it('are found as a thread with its first message, oldest first', async () => {
        for (const ts of ['10.3', '10.2'])
          await storage.store.savePost(aPost({ at: anAddress({ ts }), thread: '10.1' }))
        await storage.store.savePost(aPost({ kind: 'customer' }))
        await storage.store.savePost(aPost({ at: anAddress({ ts: '20.1' }) }))

        const thread = await storage.store.findThread(anAddress())

        expect(thread.map(({ at }) => at.ts)).toEqual(['10.1', '10.2', '10.3'])
      })

      it('of one workspace are not another’s', async () => {
        await storage.store.savePost(aPost())

        expect(await storage.store.findPost(anAddress({ team: 'T2' }))).toBeNull()
        expect(await storage.store.findThread(anAddress({ team: 'T2' }))).toEqual([])
      })

      it('lose their words and nothing else when their thread is wiped', async () => {
        const root = aPost({ kind: 'customer', text: 'Where is it?' })
        const draft = aPost({ at: anAddress({ ts: '10.2' }), thread: '10.1', shownRevision: '0' })
        await storage.store.savePost(root)
        await storage.store.savePost(draft)

        await storage.keeping.wipeThread(anAddress())

        expect(await storage.store.findThread(anAddress())).toEqual([
          { ...root, text: null },
          { ...draft, text: null },
        ])
      })

      it('keep their words where another thread is wiped', async () => {
        const others = [
          aPost({ at: anAddress({ ts: '20.1' }) }),
          aPost({ at: anAddress({ ts: '20.2' }), thread: '20.1' }),
          aPost({ at: anAddress({ channel: 'COTHER' }) }),
          aPost({ at: anAddress({ channel: 'COTHER', ts: '10.2' }), thread: '10.1' }),
          aPost({ at: anAddress({ team: 'T2' }) }),
        ]
        for (const post of [aPost(), ...others]) await storage.store.savePost(post)

        await storage.keeping.wipeThread(anAddress())

        expect(await Promise.all(others.map(({ at }) => storage.store.findPost(at)))).toEqual(others)
      })

      it('are forgotten on demand: their author’s, and nobody else’s', async () => {
        await storage.store.savePost(aPost())
        await storage.store.savePost(aPost({ at: anAddress({ ts: '20.1' }), author: 'UBEN', text: 'Ben’s.' }))
        await storage.store.saveReport(aKeptReport())
        await storage.store.saveReport(aKeptReport({ draft: null, revision: 'trigger 1' }))

        const forgotten = await storage.keeping.forgetPerson('T1', 'UANN')

        expect(forgotten).toEqual({ texts: 1, reports: 2 })
        expect(await storage.store.findPost(anAddress())).toMatchObject({ text: null })
        expect(await storage.store.findPost(anAddress({ ts: '20.1' }))).toMatchObject({ text: 'Ben’s.' })
        expect(await storage.keeping.forgetPerson('T1', 'UANN')).toEqual({ texts: 0, reports: 0 })
      })

      it('of a workspace are all deleted with it', async () => {
        await storage.store.savePost(aPost())
        await storage.store.savePost(aPost({ at: anAddress({ team: 'T2' }) }))
        await add({ key: 'a' })
        await storage.workspaces('').set('T1', { reviewChannel: 'C1' })

        await storage.keeping.deleteTeam('T1')

        expect(await storage.store.findPost(anAddress())).toBeNull()
        expect(await storage.store.findPost(anAddress({ team: 'T2' }))).not.toBeNull()
        expect(await storage.workspaces('').find('T1')).toMatchObject({ reviewChannel: null })
        expect(await claim()).toEqual([])
      })

      it('keep their words for as many days as they may', async () => {
        await storage.store.savePost(aPost())

        await storage.keeping.sweep(30)

        expect(await storage.store.findPost(anAddress())).toMatchObject({ text: 'We will look into it.' })
      })
    })

    describe('the inbox', () => {
      it('gives work out as it came in', async () => {
        const added = await add({ key: 'a', payload: { words: 'Grüße \u0000 🙂' } })

        const [job] = await claim()

        expect(job).toEqual({ ...added, attempts: 1 })
        expect(job?.payload).toEqual({ words: 'Grüße \u0000 🙂' })
      })

      it('takes the same work once, also where it comes twice at once', async () => {
        const [first, second] = await Promise.all([add({ key: 'a' }), add({ key: 'a' })])
        const third = await add({ key: 'a' })

        expect([first, second, third].map((job) => job !== null)).toEqual([true, false, false])
      })

      it('still knows the work once it is done', async () => {
        await add({ key: 'a' })
        for (const job of await claim()) await storage.inbox.finish(job)

        expect(await add({ key: 'a' })).toBeNull()
      })

      it('takes the same key of another workspace for other work', async () => {
        await add({ key: 'a' })

        expect(await add({ key: 'a', team: 'T2' })).not.toBeNull()
      })

      it('gives out nothing twice, also to two processes that ask at once', async () => {
        // SQLite's lock stops a whole process, so that two within one would wait for each other.
        const other = engine === 'SQLite' ? storage : await another()
        await Promise.all(Array.from({ length: 40 }, (_, index) => add({ key: `k${index}`, lane: `l${index}` })))

        const claims = await Promise.all([1, 2, 3, 4].flatMap(() => [claim(10), other.inbox.claim(10)]))

        const ids = claims.flat().map(({ id }) => id)
        expect(ids).toHaveLength(40)
        expect(new Set(ids).size).toBe(40)
      })

      it('keeps a lane in order, one after the other', async () => {
        const other = await another()
        await add({ key: 'a', lane: 'thread' })
        await add({ key: 'b', lane: 'thread' })
        await add({ key: 'c', lane: 'another thread' })

        const [first, ...rest] = await claim()
        expect(first?.key).toBe('a')
        expect(rest.map(({ key }) => key)).toEqual(['c'])
        expect(await other.inbox.claim(10)).toEqual([])

        await storage.inbox.finish(first as Job)
        expect((await other.inbox.claim(10)).map(({ key }) => key)).toEqual(['b'])
      })

      it('says of work that ends whether other work of its lane waits', async () => {
        await add({ key: 'a', lane: 'thread' })
        await add({ key: 'b', lane: 'thread' })
        await add({ key: 'c', lane: 'another thread' })
        const [first, alone] = await claim()

        expect(await storage.inbox.finish(alone as Job)).toBe(false)
        expect(await storage.inbox.finish(first as Job)).toBe(true)
        for (const last of await claim()) expect([last.key, await storage.inbox.finish(last)]).toEqual(['b', false])
      })

      it('lets nobody end what another has taken over meanwhile', async () => {
        const killed = await another({ lease: 1 })
        await add({ key: 'a' })
        const [lost] = await killed.inbox.claim(10)
        await until(() => claim())

        await killed.inbox.finish(lost as Job)

        expect(await storage.inbox.status()).toMatchObject({ waiting: 1 })
      })

      it('keeps a lane waiting behind work that is to be tried again', async () => {
        await add({ key: 'a', lane: 'thread' })
        await add({ key: 'b', lane: 'thread' })
        const [first] = await claim()

        await storage.inbox.putBack(first as Job, { delay: 60_000, isCounted: true, reason: 'later' })

        expect(await claim()).toEqual([])
      })

      it('gives work out again that was put back, and counts tries only where asked', async () => {
        await add({ key: 'a' })
        const [first] = await claim()
        await storage.inbox.putBack(first as Job, { delay: 0, isCounted: true, reason: 'again' })
        const [second] = await claim()
        await storage.inbox.putBack(second as Job, { delay: 0, isCounted: false, reason: 'too early' })
        const [third] = await claim()

        expect([first, second, third].map((job) => job?.attempts)).toEqual([1, 2, 2])
      })

      it('gives somebody their turn behind any flood, and hides nobody behind what is not due', async () => {
        const flood = (count: number, name: string, actor: string) =>
          Promise.all(
            Array.from({ length: count }, (_, at) => add({ key: `${name}${at}`, lane: `${name}${at}`, actor })),
          )
        await flood(1000, 'early', 'UHELD')
        const held = await claim(1000)
        for (const job of held) await storage.inbox.putBack(job, { delay: 60_000, isCounted: false, reason: 'held' })
        await flood(1100, 'flood', 'UANN')
        await add({ key: 'alone', lane: 'alone', actor: 'UBEN' })

        const turns = (await claim(2)).map(({ key }) => key)

        expect(held).toHaveLength(1000)
        expect(turns).toEqual(['flood0', 'alone'])
      })

      it('gives a killed process’s work to another once its lease has run out', async () => {
        const killed = await another({ lease: 1 })
        await add({ key: 'a' })
        await killed.inbox.claim(10)

        const taken = await until(() => claim())

        expect(taken.map(({ key, attempts }) => [key, attempts])).toEqual([['a', 2]])
      })

      it('gives nobody what is leased, and not to its own process what that is doing already', async () => {
        const other = await another({ lease: 1 })
        await add({ key: 'a' })
        await other.inbox.claim(10)
        await until(async () => ((await storage.inbox.status()).age > 0.01 ? [true] : []))

        expect(await other.inbox.claim(10)).toEqual([])
        await other.inbox.renew()
      })

      it('gives live work to whoever took it in, and to nobody else', async () => {
        const job = await add({ key: 'a', isLive: true })

        expect(job?.attempts).toBe(1)
        expect(await claim()).toEqual([])
      })

      it('gives work to whoever takes it in where its lane is free, and to nobody else', async () => {
        const taken = await storage.inbox.take(aNewJob({ key: 'a' }))

        expect(taken).toMatchObject({ job: { key: 'a', attempts: 1 }, isClaimed: true })
        expect(await claim()).toEqual([])
      })

      it('takes the same work in once, and lets what is taken wait behind earlier work of its lane', async () => {
        const first = await storage.inbox.take(aNewJob({ key: 'a', lane: 'l' }))
        const again = await storage.inbox.take(aNewJob({ key: 'a', lane: 'l' }))
        const second = await storage.inbox.take(aNewJob({ key: 'b', lane: 'l' }))

        expect([first?.isClaimed, again, second?.isClaimed]).toEqual([true, null, false])
        expect(await claim()).toEqual([])
        if (first) expect(await storage.inbox.finish(first.job)).toBe(true)
        expect((await claim()).map(({ key, attempts }) => [key, attempts])).toEqual([['b', 1]])
      })

      it('takes what comes at once in the order in which it came, one of each lane', async () => {
        const keys = ['a1', 'b1', 'a2', 'c1', 'b2']

        const taken = await Promise.all(keys.map((key) => storage.inbox.take(aNewJob({ key, lane: key.slice(0, 1) }))))

        expect(taken.map((one) => one?.job.key)).toEqual(keys)
        expect(taken.map((one) => one?.isClaimed)).toEqual([true, true, false, true, false])
      })

      it('keeps what is taken for another workspace’s lane of the same name apart', async () => {
        await storage.inbox.take(aNewJob({ key: 'a' }))

        expect((await storage.inbox.take(aNewJob({ key: 'a', team: 'T2' })))?.isClaimed).toBe(true)
      })

      it('gives one of two processes a lane that both take at the same time', async () => {
        const other = await another()
        const lanes = Array.from({ length: 30 }, (_, lane) => `l${lane}`)

        const taken = await Promise.all(
          lanes.flatMap((lane) => [
            storage.inbox.take(aNewJob({ key: `${lane} a`, lane })),
            other.inbox.take(aNewJob({ key: `${lane} b`, lane })),
          ]),
        )

        const owned = taken.flatMap((one) => (one?.isClaimed ? [one.job.lane] : []))
        expect(owned.sort()).toEqual(lanes.toSorted())
      })

      it('serves everybody’s first before anybody’s second', async () => {
        for (const key of ['a1', 'a2', 'a3']) await add({ key, lane: key, actor: 'UFLOOD' })
        await add({ key: 'b1', lane: 'b1', actor: 'UBEN' })
        await add({ key: 'c1', lane: 'c1', team: 'T2', actor: 'UCAT' })

        const served = await claim(3)

        expect(served.map(({ key }) => key).sort()).toEqual(['a1', 'b1', 'c1'])
      })

      it('serves a small workspace before a large one’s hundredth person', async () => {
        for (let person = 1; person <= 9; person++)
          await add({ key: `k${person}`, lane: `l${person}`, actor: `U${person}` })
        await add({ key: 'small', lane: 'small', team: 'T2', actor: 'UCAT' })

        const served = await claim(2)

        expect(served.map(({ key }) => key)).toEqual(['k1', 'small'])
      })

      it('says what waits and for how long', async () => {
        expect(await storage.inbox.status()).toEqual({ waiting: 0, dead: 0, age: 0 })
        await add({ key: 'a', lane: 'a' })
        await add({ key: 'b', lane: 'b' })
        const [first] = await claim()
        await storage.inbox.bury(first as Job, 'no use')

        expect(await storage.inbox.status()).toMatchObject({ waiting: 1, dead: 1, age: expect.any(Number) })
      })
    })

    describe('dead letters', () => {
      async function bury(key: string): Promise<number> {
        await add({ key, lane: key, payload: { words: 'secret' } })
        const job = (await claim()).find((candidate) => candidate.key === key)
        await storage.inbox.bury(job as Job, 'The channel is archived.')
        return job?.id ?? 0
      }

      it('are listed with their reasons, never with what they hold', async () => {
        const id = await bury('a')

        const letters = await storage.deadLetters.list()

        expect(letters).toMatchObject([{ id, team: 'T1', reason: 'The channel is archived.', canReplay: true }])
        expect(JSON.stringify(letters)).not.toContain('secret')
        expect(await storage.deadLetters.find(id)).toEqual(letters[0])
        expect(await storage.deadLetters.find(id + 1)).toBeNull()
      })

      it('stand in nobody’s way', async () => {
        await add({ key: 'a', lane: 'thread' })
        await add({ key: 'b', lane: 'thread' })
        const [first] = await claim()
        await storage.inbox.bury(first as Job, 'no use')

        expect((await claim()).map(({ key }) => key)).toEqual(['b'])
      })

      it('are tried again where an operator says so', async () => {
        const id = await bury('a')

        expect(await storage.deadLetters.replay([id, 99])).toBe(1)

        expect(await claim()).toMatchObject([{ id, attempts: 1, payload: { words: 'secret' } }])
        expect(await storage.deadLetters.list()).toEqual([])
      })

      it('whose author has asked to be forgotten cannot be tried again', async () => {
        const id = await bury('a')
        await storage.keeping.forgetPerson('T1', 'UANN')

        expect(await storage.deadLetters.find(id)).toMatchObject({ canReplay: false })
        expect(await storage.deadLetters.replay([id])).toBe(0)
      })
    })

    describe('postings', () => {
      const place = { team: 'T1', key: 'report C1 10.1', channel: 'C1', thread: '10.1' }

      it('are known before and after the post', async () => {
        const begun = await storage.postings.begin(place, null)

        expect(await storage.postings.find('T1', place.key)).toMatchObject({ id: begun?.id, ts: null })
        if (begun) await storage.postings.posted(begun, '900.1')
        expect(await storage.postings.find('T1', place.key)).toMatchObject({ ...place, ts: '900.1' })
        expect(await storage.postings.find('T2', place.key)).toBeNull()
      })

      it('are begun by one of two at once', async () => {
        const begun = await Promise.all([storage.postings.begin(place, null), storage.postings.begin(place, null)])

        expect(begun.filter((posting) => posting !== null)).toHaveLength(1)
      })

      it('are begun again by one of two who know of the same try', async () => {
        await storage.postings.begin(place, null)
        const earlier = await until(async () => {
          const found = await storage.postings.find('T1', place.key)
          return found && found.age > 2 ? [found] : []
        })

        const begun = [
          await storage.postings.begin(place, earlier[0] ?? null),
          await storage.postings.begin(place, earlier[0] ?? null),
        ]

        expect(begun.map((posting) => posting !== null)).toEqual([true, false])
      })

      it('that are certainly not there are dropped', async () => {
        const begun = await storage.postings.begin(place, null)

        if (begun) await storage.postings.drop(begun)

        expect(await storage.postings.find('T1', place.key)).toBeNull()
      })
    })

    describe('workspaces', () => {
      it('set their channels one by one, each for itself', async () => {
        const workspaces = storage.workspaces('Call 112.')
        await workspaces.set('T1', { reviewChannel: 'C1' })
        await workspaces.set('T1', { flaggedChannel: 'C2' })
        await workspaces.set('T2', { reviewChannel: 'C3', crisisText: 'Call 113.' })

        expect(await workspaces.find('T1')).toEqual({
          team: 'T1',
          reviewChannel: 'C1',
          flaggedChannel: 'C2',
          crisisText: 'Call 112.',
        })
        expect(await workspaces.find('T2')).toMatchObject({
          reviewChannel: 'C3',
          flaggedChannel: null,
          crisisText: 'Call 113.',
        })
      })

      it('are told each thing once', async () => {
        const told = [
          await storage.tellOnce('T1', 'a'),
          await storage.tellOnce('T1', 'a'),
          await storage.tellOnce('T1', 'b'),
          await storage.tellOnce('T2', 'a'),
        ]

        expect(told).toEqual([true, false, true, true])
      })

      it('keep a token that only the right key reads', async () => {
        const installation = {
          team: 'T1',
          token: 'xoxb-1',
          botId: 'B1',
          botUser: 'U1',
          installer: 'UANN',
          scopes: ['commands'],
        }
        const key = Buffer.alloc(32, 1)
        await storage.installations(new Map([['old', key]])).save(installation)

        const rotated = new Map([
          ['new', Buffer.alloc(32, 2)],
          ['old', key],
        ])
        expect(await storage.installations(rotated).find('T1')).toEqual(installation)
        expect(await storage.installations(new Map([['new', Buffer.alloc(32, 2)]])).find('T1')).toEqual(installation)
        await expect(storage.installations(new Map([['old', key]])).find('T1')).rejects.toThrow('TOKEN_KEYS')
        expect(await storage.installations(rotated).find('T2')).toBeNull()
      })
    })

    it('is brought up to date by several at once', async () => {
      const fresh = await prepare()

      const all =
        engine === 'PostgreSQL' ? await Promise.all([fresh(), fresh(), fresh()]) : [await fresh(), await fresh()]
      opened.push(...all)

      for (const one of all) await one.ping()
    })
  })
}

/** Asks until there is something: leases run by the database's own clock, which no test sets. */
async function until<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  for (let tries = 0; tries < 2000; tries++) {
    const found = await ask()
    if (found.length > 0) return found
    await new Promise((resolve) => setImmediate(resolve))
  }
  return []
}

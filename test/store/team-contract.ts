import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { KeptReport } from '../../src/app/ports.ts'
import { DEFAULT_SETTINGS } from '../../src/core/team/settings.ts'
import type { Storage } from '../../src/store/open.ts'
import { aCard, aMark, aNewAppeal, anAuditEntry } from '../support/a-decision.ts'
import { anAddress, aPost } from '../support/a-post.ts'
import { aFlagged, aReport, aRevise } from '../support/a-report.ts'
import type { OpenAgain } from './contract.ts'

const OLD = 1000
const LATER = 9_999_999_999_999

/** What teams decide, on every engine. `prepare` makes a new and empty database. */
export function describeTeamStore(engine: string, prepare: () => Promise<OpenAgain>): void {
  describe(`what teams decide, in ${engine}`, () => {
    let open: OpenAgain
    let storage: Storage
    let team: Storage['team']

    beforeEach(async () => {
      open = await prepare()
      storage = await open()
      team = storage.team
    })
    afterEach(() => storage.close())

    const appeal = async (overrides: Parameters<typeof aNewAppeal>[0] = {}) => {
      const kept = await team.appeals.add(aNewAppeal(overrides))
      if (!kept) throw new Error('It was appealed already')
      return kept
    }
    const uphold = async (overrides: Parameters<typeof aNewAppeal>[0] = {}) => {
      const open = await appeal(overrides)
      const upheld = { ...open, state: 'upheld' as const, by: 'ULEAD', at: OLD, version: 1 }
      const audit = anAuditEntry({ team: open.report.team })
      return { upheld, isDone: await team.appeals.decide(upheld, open.finding, audit) }
    }

    describe('what was asked a moment ago', () => {
      const recent = async () => {
        const { minimumGroup } = await team.recent.findSettings('T1')
        const exceptions = await team.recent.listExceptions('T1')
        const mutes = await team.recent.listMutes('T1', 'UANN', OLD)
        return [minimumGroup, exceptions.length, mutes.length]
      }

      it('counts no more once something else is decided, or is deleted', async () => {
        const before = await recent()
        const settings = { ...DEFAULT_SETTINGS, minimumGroup: 7 }
        await team.settings.save('T1', { settings, version: 1 }, anAuditEntry())
        await uphold()
        await team.mutes.add('T1', 'UANN', { criterion: 'canned', cue: null, until: LATER })
        const decided = await recent()
        const [exception] = await team.exceptions.list('T1')
        const [mute] = await team.mutes.list('T1', 'UANN', OLD)
        await team.exceptions.remove('T1', exception?.id ?? 0, anAuditEntry())
        await team.mutes.remove('T1', 'UANN', mute?.id ?? 0)
        const removed = await recent()
        await storage.keeping.deleteTeam('T1')
        const deleted = await recent()

        const usual = DEFAULT_SETTINGS.minimumGroup
        expect({ before, decided, removed, deleted }).toEqual({
          before: [usual, 0, 0],
          decided: [7, 1, 1],
          removed: [7, 0, 0],
          deleted: [usual, 0, 0],
        })
      })

      it('counts no more once it is forgotten, whoever has decided something else', async () => {
        const other = await open()
        await recent()
        const settings = { ...DEFAULT_SETTINGS, minimumGroup: 7 }
        await other.team.settings.save('T1', { settings, version: 1 }, anAuditEntry())
        await other.team.mutes.add('T1', 'UANN', { criterion: 'canned', cue: null, until: LATER })
        await other.close()

        team.recent.forget('T1')

        expect(await recent()).toEqual([7, 0, 1])
      })

      it('is each person’s own, as long as it holds, and forgotten with them', async () => {
        await team.mutes.add('T1', 'UANN', { criterion: 'canned', cue: null, until: 5000 })
        const count = async (person: string, now: number) => (await team.recent.listMutes('T1', person, now)).length
        const counts = [await count('UANN', 4999), await count('UANN', 5000), await count('UBEN', 4999)]

        await storage.keeping.forgetPerson('T1', 'UANN')

        expect([...counts, await count('UANN', 4999)]).toEqual([1, 0, 0, 0])
      })
    })

    describe('settings', () => {
      const one = { settings: { ...DEFAULT_SETTINGS, minimumGroup: 7 }, version: 1 }

      it('are the defaults until they are saved, each team’s for itself', async () => {
        await team.settings.save('T1', one, anAuditEntry())

        expect(await team.settings.find('T1')).toEqual(one)
        expect(await team.settings.find('T2')).toEqual({ settings: DEFAULT_SETTINGS, version: 0 })
      })

      it('that were changed meanwhile are not written over, and nothing is written down', async () => {
        const two = { settings: { ...DEFAULT_SETTINGS, minimumGroup: 8 }, version: 2 }
        await team.settings.save('T1', one, anAuditEntry({ what: 'one' }))

        const saved = [
          await team.settings.save('T1', one, anAuditEntry({ what: 'one again' })),
          await team.settings.save('T1', two, anAuditEntry({ what: 'two' })),
          await team.settings.save('T1', two, anAuditEntry({ what: 'two again' })),
        ]

        expect(saved).toEqual([false, true, false])
        expect(await team.settings.find('T1')).toEqual(two)
        expect((await team.audit.list('T1', { limit: 9 })).map(({ what }) => what)).toEqual(['two', 'one'])
      })
    })

    describe('the audit log', () => {
      it('tells what was decided, newest first, and of one person where asked', async () => {
        const first = anAuditEntry()
        const second = anAuditEntry({ what: 'settings.save', about: null, before: null, after: { a: [1] } })
        await team.audit.add(first)
        await team.audit.add(second)
        await team.audit.add(anAuditEntry({ team: 'T2' }))

        expect(await team.audit.list('T1', { limit: 9 })).toEqual([second, first])
        expect(await team.audit.list('T1', { limit: 1 })).toEqual([second])
        expect(await team.audit.list('T1', { limit: 9, about: 'UANN' })).toEqual([first])
      })
    })

    describe('appeals', () => {
      it('are found as they were made', async () => {
        const kept = await appeal()

        const { draft, customer, marks, situation, ...rest } = aNewAppeal()
        const open = { state: 'open', by: null, at: null, note: null, version: 0 }
        expect(kept).toEqual({ ...rest, ...open, id: kept.id })
        expect(await team.appeals.find('T1', kept.id)).toEqual(kept)
        expect(await team.appeals.findOf(kept.report)).toEqual([kept])
        expect(await team.appeals.listOpen('T1')).toEqual([kept])
        expect(await team.appeals.listOf('T1', 'UANN')).toEqual([kept])
      })

      it('are made once a finding, of drafts and of private checks', async () => {
        const report = { team: 'T1', draft: null, revision: 'trigger 1', author: 'UANN' }
        await appeal()
        await appeal({ report })

        expect(await team.appeals.add(aNewAppeal())).toBeNull()
        expect(await team.appeals.add(aNewAppeal({ report }))).toBeNull()
        expect(await team.appeals.add(aNewAppeal({ index: 1 }))).not.toBeNull()
        expect((await team.appeals.findOf(report)).map(({ report: of }) => of)).toEqual([report])
      })

      it('of one workspace are not another’s', async () => {
        const kept = await appeal()

        expect(await team.appeals.find('T2', kept.id)).toBeNull()
        expect(await team.appeals.listOpen('T2')).toEqual([])
        expect(await team.appeals.listOf('T2', 'UANN')).toEqual([])
      })

      it('that are upheld make an exception and are written down, all at once', async () => {
        const { upheld, isDone } = await uphold()

        expect(isDone).toBe(true)
        expect(await team.appeals.find('T1', upheld.id)).toEqual(upheld)
        expect(await team.exceptions.list('T1')).toMatchObject([
          { criterion: 'dismissive', cue: 'bare-no', mark: aMark().mark, quote: 'No', by: 'ULEAD', appeal: upheld.id },
        ])
        expect(await team.audit.list('T1', { limit: 9 })).toHaveLength(1)
        expect(await team.appeals.listOpen('T1')).toEqual([])
      })

      it('are decided by one of two leads who do so at once', async () => {
        const open = await appeal()
        const upheld = { ...open, state: 'upheld' as const, by: 'UA', at: OLD, version: 1 }
        const rejected = { ...open, state: 'rejected' as const, by: 'UB', at: OLD, note: 'No.', version: 1 }

        const done = await Promise.all([
          team.appeals.decide(upheld, open.finding, anAuditEntry()),
          team.appeals.decide(rejected, null, anAuditEntry()),
        ])

        expect(done.filter((isDone) => isDone)).toHaveLength(1)
        expect(await team.audit.list('T1', { limit: 9 })).toHaveLength(1)
        expect(await team.exceptions.list('T1')).toHaveLength(done[0] ? 1 : 0)
      })

      it('about the same words share one exception', async () => {
        await uphold()
        await uphold({ index: 1 })

        expect(await team.exceptions.list('T1')).toHaveLength(1)
      })

      it('that are upheld are examples as long as their words are kept', async () => {
        const { upheld } = await uphold()
        await uphold({ index: 1, draft: null })
        await appeal({ index: 2 })

        const { finding, marks, situation, language, draft, customer } = aNewAppeal()
        const example = { id: upheld.id, team: 'T1', report: 'CREVIEW 10.1 0' }
        expect(await team.appeals.listLabelled(null)).toEqual([
          { ...example, finding, marks, situation, language, draft, customer },
        ])
        expect(await team.appeals.listLabelled('T2')).toEqual([])
      })
    })

    describe('exceptions', () => {
      it('are taken back once, by their own workspace', async () => {
        await uphold()
        const [exception] = await team.exceptions.list('T1')
        const id = exception?.id ?? 0

        expect(await team.exceptions.remove('T2', id, anAuditEntry())).toBe(false)
        expect(await team.exceptions.remove('T1', id, anAuditEntry())).toBe(true)
        expect(await team.exceptions.remove('T1', id, anAuditEntry())).toBe(false)
        expect(await team.exceptions.list('T1')).toEqual([])
      })
    })

    describe('mutes', () => {
      const mute = { criterion: 'canned', cue: null, until: 50 } as const

      it('hold for one person until they are over', async () => {
        await team.mutes.add('T1', 'UANN', mute)
        await team.mutes.add('T1', 'UANN', { ...mute, cue: 'stock', until: 90 })

        expect(await team.mutes.list('T1', 'UANN', 49)).toMatchObject([mute, { cue: 'stock', until: 90 }])
        expect(await team.mutes.list('T1', 'UANN', 50)).toMatchObject([{ cue: 'stock' }])
        expect(await team.mutes.list('T1', 'UBEN', 0)).toEqual([])
        expect(await team.mutes.list('T2', 'UANN', 0)).toEqual([])
      })

      it('of the same replace each other', async () => {
        await team.mutes.add('T1', 'UANN', mute)
        await team.mutes.add('T1', 'UANN', { ...mute, until: 60 })

        expect(await team.mutes.list('T1', 'UANN', 0)).toMatchObject([{ until: 60 }])
      })

      it('are removed by whose they are', async () => {
        await team.mutes.add('T1', 'UANN', mute)
        const [kept] = await team.mutes.list('T1', 'UANN', 0)
        const id = kept?.id ?? 0

        expect(await team.mutes.remove('T1', 'UBEN', id)).toBe(false)
        expect(await team.mutes.remove('T1', 'UANN', id)).toBe(true)
        expect(await team.mutes.list('T1', 'UANN', 0)).toEqual([])
      })
    })

    describe('cards', () => {
      const key = 'CREVIEW 10.1'
      const open = () => team.cards.open('T1', { key, author: 'UANN', draft: anAddress() })
      const claimed = aCard({ state: 'claimed', by: 'ULEAD', at: OLD, revision: '0', version: 1 })
      const flagged = aPost({ card: anAddress({ channel: 'CFLAG' }), cardState: 'flagged' })

      it('are found with their drafts', async () => {
        await storage.store.savePost(flagged)
        await open()

        expect(await team.cards.find('T1', key)).toEqual({ card: aCard(), draft: flagged })
        expect(await team.cards.find('T2', key)).toBeNull()
      })

      it('about private checks have no draft', async () => {
        await team.cards.open('T1', { key: 'trigger 1', author: 'UANN', draft: null })

        expect(await team.cards.find('T1', 'trigger 1')).toEqual({ card: aCard({ key: 'trigger 1' }), draft: null })
        expect(await team.cards.listOpen('T1', 9)).toHaveLength(1)
      })

      it('that were opened again are as they were', async () => {
        await open()
        await team.cards.save('T1', claimed, anAuditEntry())

        await open()

        expect(await team.cards.find('T1', key)).toMatchObject({ card: claimed })
      })

      it('are decided by one of two leads who click at once', async () => {
        await open()

        const done = await Promise.all([
          team.cards.save('T1', claimed, anAuditEntry()),
          team.cards.save('T1', { ...claimed, by: 'UOTHER' }, anAuditEntry()),
        ])

        expect(done.filter((isDone) => isDone)).toHaveLength(1)
        expect(await team.audit.list('T1', { limit: 9 })).toHaveLength(1)
      })

      it.each([
        ['is flagged', flagged, null, 1],
        ['is claimed', flagged, claimed, 1],
        ['is resolved', flagged, { ...claimed, state: 'resolved' as const }, 0],
        [
          'was edited since it was resolved',
          { ...flagged, revision: '11.1' },
          { ...claimed, state: 'resolved' as const },
          1,
        ],
        ['is fixed', { ...flagged, cardState: 'fixed' as const }, null, 0],
        ['is gone', { ...flagged, isDeleted: true, cardState: 'deleted' as const }, claimed, 0],
      ])('wait for leads where the draft %s', async (_, post, card, waiting) => {
        await storage.store.savePost(post)
        await open()
        if (card) await team.cards.save('T1', card, anAuditEntry())

        expect(await team.cards.listOpen('T1', 9)).toHaveLength(waiting)
        expect(await team.cards.listOpen('T2', 9)).toEqual([])
        expect(await team.cards.listOf('T1', 'UANN', 9)).toHaveLength(1)
        expect(await team.cards.listOf('T1', 'UBEN', 9)).toEqual([])
      })
    })

    describe('reports', () => {
      it('are found with what outlives their words', async () => {
        const { store, keeping } = storage
        const report = aRevise({ strengths: [{ act: 'thanks', start: 0, end: 2, message: 'm' }] })
        const kept = aKeptReport({ report, marks: [aMark()] })
        await store.savePost(aPost())
        await store.saveReport(kept)
        await keeping.wipeThread(anAddress())

        expect(await team.reports.find(kept)).toEqual({
          team: 'T1',
          draft: anAddress(),
          revision: '0',
          author: 'UANN',
          verdict: 'revise',
          score: 70,
          notice: null,
          language: 'en',
          marks: [aMark()],
          strengths: ['thanks'],
          report: null,
          checkedAt: '2026-03-02T12:00:00.000Z',
        })
      })

      it('are found by their own author only, private checks by their request', async () => {
        const kept = aKeptReport({ draft: null, revision: 'trigger 1' })
        await storage.store.saveReport(kept)

        expect(await team.reports.find(kept)).toMatchObject({ draft: null, report: aReport() })
        expect(await team.reports.find({ ...kept, author: 'UBEN' })).toBeNull()
        expect(await team.reports.find({ ...kept, revision: 'trigger 2' })).toBeNull()
      })

      it('of a draft: the one of its latest revision', async () => {
        await storage.store.saveReport(aKeptReport())
        await storage.store.saveReport(aKeptReport({ revision: '11.1', checkedAt: new Date('2026-03-03T12:00:00Z') }))

        expect(await team.reports.findLatest(anAddress())).toMatchObject({ revision: '11.1' })
        expect(await team.reports.findLatest(anAddress({ ts: '20.1' }))).toBeNull()
      })

      it('can be made again of drafts whose words are kept', async () => {
        const at = (ts: string) => anAddress({ ts })
        await storage.store.savePost(aPost())
        await storage.store.savePost(aPost({ at: at('10.2'), kind: 'customer' }))
        await storage.store.savePost(aPost({ at: at('10.3'), text: null }))
        await storage.store.savePost(aPost({ at: at('10.4'), isDeleted: true }))
        await storage.store.savePost(aPost({ at: anAddress({ team: 'T2' }) }))

        expect((await team.reports.listDrafts('T1', 9)).map((post) => post.at.ts)).toEqual(['10.1'])
        expect(await team.reports.listDrafts('T1', 0)).toEqual([])
      })
    })

    describe('figures', () => {
      const week = { from: '2026-03-02T00:00:00.000Z', until: '2026-03-09T00:00:00.000Z' }

      beforeEach(async () => {
        const thanking = aReport({ strengths: [{ act: 'thanks', start: 0, end: 2, message: 'm' }] })
        const on = (day: string) => new Date(`2026-03-${day}T12:00:00Z`)
        const reports: readonly Partial<KeptReport>[] = [
          { checkedAt: on('01') },
          { checkedAt: on('02'), report: aRevise(), revision: '1' },
          { checkedAt: on('02'), report: thanking, author: 'UBEN', revision: '2' },
          { checkedAt: on('04'), report: aFlagged(), revision: '3' },
          { checkedAt: on('04'), report: thanking, draft: null, revision: 'trigger 1' },
          { checkedAt: on('09'), revision: '4' },
          { checkedAt: on('04'), team: 'T2', author: 'UCAT', revision: '5' },
        ]
        for (const overrides of reports) await storage.store.saveReport(aKeptReport(overrides))
      })

      it('are counted by day', async () => {
        expect(await team.figures.days('T1', week)).toEqual([
          {
            day: '2026-03-02',
            checks: 2,
            verdicts: { ready: 1, revise: 1, flag: 0 },
            criteria: { dismissive: 1 },
            strengths: { thanks: 1 },
          },
          {
            day: '2026-03-04',
            checks: 2,
            verdicts: { ready: 1, revise: 0, flag: 1 },
            criteria: { dismissive: 1 },
            strengths: { thanks: 1 },
          },
        ])
      })

      it('are about so many people', async () => {
        expect(await team.figures.people('T1', week)).toBe(2)
        expect(await team.figures.people('T2', week)).toBe(1)
        expect(await team.figures.people('T3', week)).toBe(0)
      })

      it('outlive the words', async () => {
        const before = await team.figures.days('T1', week)

        await storage.keeping.wipeThread(anAddress())

        expect(await team.figures.days('T1', week)).toEqual(before)
      })

      it('of one person are their own checks, newest first', async () => {
        const own = await team.figures.checksOf('T1', 'UANN', 3)

        expect(own.map(({ revision }) => revision)).toEqual(['4', 'trigger 1', '3'])
      })

      it('tell which cues are appealed most', async () => {
        await uphold()
        await appeal({ index: 1 })
        await appeal({ index: 2, finding: aMark({ cue: 'a-cue' }) })
        await appeal({ report: { team: 'T2', draft: null, revision: '1', author: 'UANN' } })

        expect(await team.figures.appealedCues('T1', 9)).toEqual([
          { criterion: 'dismissive', cue: 'bare-no', appeals: 2, upheld: 1, rejected: 0 },
          { criterion: 'dismissive', cue: 'a-cue', appeals: 1, upheld: 0, rejected: 0 },
        ])
        expect(await team.figures.appealedCues('T1', 1)).toHaveLength(1)
      })
    })

    describe('the words in them', () => {
      const words = async () => ({
        appeals: (await team.appeals.listOf('T1', 'UANN')).map(({ quote, reason }) => [quote, reason]),
        exceptions: (await team.exceptions.list('T1')).map(({ quote, mark }) => [quote, mark === aMark().mark]),
        examples: (await team.appeals.listLabelled('T1')).length,
      })
      const WIPED = { appeals: [[null, null]], exceptions: [[null, true]], examples: 0 }
      const KEPT = { appeals: [['No', 'It is what they asked for.']], exceptions: [['No', true]], examples: 1 }

      it('go with the draft', async () => {
        await uphold({ createdAt: LATER })

        await storage.store.wipePost(aPost())

        expect(await words()).toEqual(WIPED)
      })

      it('go with its thread, and not with another', async () => {
        await storage.store.savePost(aPost({ thread: '9.1' }))
        await uphold({ createdAt: LATER })

        await storage.keeping.wipeThread(anAddress({ ts: '8.1' }))
        expect(await words()).toEqual(KEPT)

        await storage.keeping.wipeThread(anAddress({ ts: '9.1' }))
        expect(await words()).toEqual(WIPED)
      })

      it('go where their author asks for it, and so do their mutes', async () => {
        await uphold({ createdAt: LATER })
        await team.mutes.add('T1', 'UANN', { criterion: 'canned', cue: null, until: LATER })
        await storage.keeping.forgetPerson('T1', 'UBEN')
        expect(await words()).toEqual(KEPT)
        expect(await team.mutes.list('T1', 'UANN', 0)).toHaveLength(1)

        await storage.keeping.forgetPerson('T1', 'UANN')

        expect(await words()).toEqual(WIPED)
        expect(await team.mutes.list('T1', 'UANN', 0)).toEqual([])
      })

      it('go once they are old', async () => {
        await uphold({ createdAt: OLD })
        await uphold({ createdAt: LATER, report: { team: 'T2', draft: null, revision: '1', author: 'UANN' } })

        await storage.keeping.sweep(30)

        expect(await words()).toMatchObject({ appeals: WIPED.appeals, examples: 0 })
        expect((await team.appeals.listLabelled('T2')).length).toBe(1)
      })

      it('go sooner where a team says so', async () => {
        const days = 24 * 60 * 60 * 1000
        const createdAt = Date.now() - 5 * days
        const checkedAt = new Date(createdAt)
        await team.settings.save(
          'T1',
          { settings: { ...DEFAULT_SETTINGS, retentionDays: 3 }, version: 1 },
          anAuditEntry(),
        )
        for (const workspace of ['T1', 'T2']) {
          const draft = anAddress({ team: workspace })
          await storage.store.saveReport(aKeptReport({ team: workspace, checkedAt, draft }))
          await appeal({ createdAt, report: { team: workspace, draft, revision: '0', author: 'UANN' } })
        }
        const young = anAddress({ ts: '30.1' })
        await storage.store.saveReport(aKeptReport({ draft: young, checkedAt: new Date(createdAt + 3 * days) }))

        await storage.keeping.sweep(30)

        expect(await team.reports.findLatest(anAddress())).toMatchObject({ report: null })
        expect(await team.reports.findLatest(anAddress({ team: 'T2' }))).toMatchObject({ report: aReport() })
        expect(await team.reports.findLatest(young)).toMatchObject({ report: aReport() })
        expect((await team.appeals.listOpen('T1')).map(({ reason }) => reason)).toEqual([null])
        expect((await team.appeals.listOpen('T2')).map(({ reason }) => reason)).toEqual(['It is what they asked for.'])
      })

      it('and all else go with the workspace', async () => {
        await uphold()
        await uphold({ report: { team: 'T2', draft: null, revision: '1', author: 'UANN' } })
        await team.settings.save(
          'T1',
          { settings: { ...DEFAULT_SETTINGS, minimumGroup: 9 }, version: 1 },
          anAuditEntry(),
        )
        await team.mutes.add('T1', 'UANN', { criterion: 'canned', cue: null, until: LATER })
        await team.cards.open('T1', { key: 'k', author: 'UANN', draft: null })

        await storage.keeping.deleteTeam('T1')

        expect(await words()).toEqual({ appeals: [], exceptions: [], examples: 0 })
        expect(await team.settings.find('T1')).toMatchObject({ version: 0 })
        expect(await team.mutes.list('T1', 'UANN', 0)).toEqual([])
        expect(await team.cards.find('T1', 'k')).toBeNull()
        expect(await team.audit.list('T1', { limit: 9 })).toEqual([])
        expect(await team.exceptions.list('T2')).toHaveLength(1)
      })
    })
  })
}

function aKeptReport(overrides: Partial<KeptReport> = {}): KeptReport {
  const checkedAt = new Date('2026-03-02T12:00:00Z')
  const { team = 'T1' } = overrides
  const draft = anAddress({ team })
  return { team, draft, revision: '0', author: 'UANN', report: aReport(), marks: [], checkedAt, ...overrides }
}

import { describe, expect, it } from '@jest/globals'
import { aReport } from '../../support/a-report.ts'
import { aTeam } from './a-team.ts'

const AT = { team: 'T1', draft: null, revision: 'trigger 1', author: 'UANN' } as const
const IDEA = { hand_on: { note: 'An idea: a shared plan. Owner: [name]', blanks: ['[name]'] } }

async function aKeptIdea(overrides: object = IDEA, ideasChannel: string | null = 'CIDEAS') {
  const bench = await aTeam({ ideasChannel })
  const { store, clock } = bench.parts
  await store.saveReport({ ...AT, report: aReport(overrides), marks: [], checkedAt: clock.now() })
  return bench
}

describe('a customer’s idea', () => {
  it('is handed on with its note, to where the team wants ideas', async () => {
    const { handOn } = await aKeptIdea()

    expect(await handOn(AT, 'UANN')).toEqual({ kind: 'done', ...IDEA.hand_on, channel: 'CIDEAS' })
  })

  it('is handed on by the draft’s author', async () => {
    const { handOn } = await aKeptIdea()

    expect(await handOn(AT, 'UBEN')).toEqual({ kind: 'refused', why: 'not_author' })
  })

  it.each([
    ['the report is not there', 'no_report', IDEA, 'CIDEAS', { revision: 'trigger 2' }],
    ['there is no idea', 'no_idea', {}, 'CIDEAS', {}],
    ['no channel is set', 'no_channel', IDEA, null, {}],
  ])('is not where %s', async (_, why, report, channel, at) => {
    const { handOn } = await aKeptIdea(report, channel)

    expect(await handOn({ ...AT, ...at }, 'UANN')).toEqual({ kind: 'refused', why })
  })
})

import { afterEach, describe, expect, it } from '@jest/globals'
import { aLeadBench, type LeadBench } from './a-lead-bench.ts'

let bench: LeadBench

afterEach(() => bench.close())

function homeOf(user: string): string {
  return JSON.stringify(bench.slack.homeOf(user)?.blocks ?? [])
}

describe('the Home tab of a lead', () => {
  it('shows what waits, and what was decided there shows on the card', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()

    bench.slack.openHome('ULEAD')
    await bench.slack.until(() => homeOf('ULEAD').includes('What waits for you'), 'the queue is there')
    expect(homeOf('ULEAD')).toMatch(
      /\*A draft to look at\* · <#CREVIEW> · [^"]+ · <http[^|]+\|open it>\\nFeels brushed off/,
    )
    await bench.slack.clickHome({ user: 'ULEAD', action: 'card_claim' })
    await bench.slack.until(() => homeOf('ULEAD').includes('<@ULEAD> is looking at it.'), 'Home says who has it')
    await bench.cardSays('<@ULEAD> is looking at it.')
    await bench.slack.clickHome({ user: 'ULEAD', action: 'card_resolve' })
    await bench.slack.until(() => homeOf('ULEAD').includes('Nothing waits.'), 'nothing is left')

    await bench.cardSays('Settled by <@ULEAD>.')
  })

  it('tells no figures about a few people', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()

    bench.slack.openHome('ULEAD')
    await bench.slack.until(() => homeOf('ULEAD').includes('too few people for a figure'))

    expect(homeOf('ULEAD')).not.toContain('ready at once')
    expect(homeOf('ULEAD')).not.toContain('█')
  })

  it('shows the weeks as bars once enough people had something checked', async () => {
    bench = await aLeadBench({ minimumGroup: 3 })
    await bench.start()
    for (const user of ['UANN', 'UBEN', 'ULEAD']) {
      const ts = bench.slack.post('CREVIEW', user, user === 'UANN' ? 'FLAG No.' : 'Here you are.')
      await bench.slack.until(() => bench.slack.threadOf(ts).length > 0)
    }

    bench.slack.openHome('ULEAD')
    await bench.slack.until(() => homeOf('ULEAD').includes('3 checks, 67 % ready at once'))

    expect(homeOf('ULEAD')).toContain('`████████████████████` Feels brushed off (1×)')
  })

  it('has none of it for an agent', async () => {
    bench = await aLeadBench()
    await bench.start()
    await bench.postFlagged()

    bench.slack.openHome('UANN')
    await bench.slack.until(() => bench.slack.homeOf('UANN') !== null)

    expect(homeOf('UANN')).not.toContain('What waits for you')
  })

  it('loses it at once with the right', async () => {
    bench = await aLeadBench({ leads: { kind: 'list', users: ['UBEN'] } })
    await bench.start()
    await bench.postFlagged()
    bench.slack.openHome('UBEN')
    await bench.slack.until(() => homeOf('UBEN').includes('What waits for you'))

    await bench.changeSettings({})
    await bench.slack.clickHome({ user: 'UBEN', action: 'card_claim' })
    await bench.slack.until(() => bench.modal('UBEN').includes('Only team leads can decide this.'))
    await bench.slack.until(() => !homeOf('UBEN').includes('What waits for you'))

    expect(bench.cards()[0]).toContain('I’ll look at it')
  })
})

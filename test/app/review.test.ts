import { describe, expect, it } from '@jest/globals'
import type { Parts } from '../../src/app/parts.ts'
import { createReview, type Review } from '../../src/app/review.ts'
import { anAddress, anArrival, aRemoval } from '../support/a-post.ts'
import { type SomeParts, someParts } from '../support/a-storage.ts'
import { aFakeCheck, type FakeCheck } from '../support/fake-check.ts'
import { aFakeDesk, type FakeDesk } from '../support/fake-desk.ts'

interface Bench extends Review, Pick<FakeCheck, 'asked'> {
  readonly desk: FakeDesk
  readonly store: Parts['store']
}

async function aReview(overrides: SomeParts = {}): Promise<Bench> {
  const { check, asked } = aFakeCheck()
  const desk = aFakeDesk()
  const parts = await someParts({ check, desk, ...overrides })
  return { ...createReview(parts), asked, desk, store: parts.store }
}

describe('a draft', () => {
  it('gets one report', async () => {
    const { arrive, desk } = await aReview()

    await arrive(anArrival('Here you are.'))

    expect(desk.visible()).toEqual(['report of 10.1: ready'])
  })

  it('is judged without the customer’s lines, which come from above it', async () => {
    const { arrive, asked } = await aReview()

    await arrive(anArrival('&gt; Where is it?\nHere you are.'))

    expect(asked).toEqual([{ draft: 'Here you are.', customer: 'Where is it?' }])
  })

  it('gets no second report when it is delivered twice', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('Here you are.'))

    await arrive(anArrival('Here you are.'))

    expect(desk.calls).toEqual(['post report of 10.1: ready'])
  })

  it('has its report edited in place when it is edited', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('REVISE'))

    await arrive(anArrival('Here you are.', { revision: '11.1' }))

    expect(desk.calls).toEqual(['post report of 10.1: revise', 'edit report of 10.1: ready'])
    expect(desk.visible()).toEqual(['report of 10.1: ready'])
  })

  it('is not judged again when an unfurl repeats its words', async () => {
    const { arrive, asked } = await aReview()
    await arrive(anArrival('See our page.'))

    await arrive(anArrival('See our page.', { revision: '11.1' }))

    expect(asked).toHaveLength(1)
  })

  it('keeps the report of its last edit when an earlier one is delivered late', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('REVISE one', { revision: '12.1' }))

    await arrive(anArrival('FLAG two', { revision: '11.1' }))
    await arrive(anArrival('FLAG three'))

    expect(desk.visible()).toEqual(['report of 10.1: revise'])
  })

  it('keeps to its first words when it is edited back to them and the edit between is delivered last', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('REVISE'))

    await arrive(anArrival('REVISE', { revision: '12.1' }))
    await arrive(anArrival('FLAG', { revision: '11.1' }))

    expect(desk.calls).toEqual(['post report of 10.1: revise'])
  })

  it('ends with the last edit’s report when edits race the first check', async () => {
    const { arrive, desk } = await aReview()
    const show = desk.holdReports()

    const all = [
      arrive(anArrival('FLAG')),
      arrive(anArrival('REVISE', { revision: '11.1' })),
      arrive(anArrival('Fine.', { revision: '12.1' })),
    ]
    show()
    await Promise.all(all)

    expect(desk.visible().sort()).toEqual(['card: fixed', 'report of 10.1: ready'])
  })

  it('ends without a report when its deletion races the first check', async () => {
    const { arrive, remove, desk } = await aReview()
    const show = desk.holdReports()

    const all = [arrive(anArrival('Fine.')), remove(aRemoval())]
    show()
    await Promise.all(all)

    expect(desk.visible()).toEqual([])
  })

  it('gets no report when its deletion is delivered first', async () => {
    const { arrive, remove, desk } = await aReview()
    await remove(aRemoval())

    await arrive(anArrival('Fine.'))

    expect(desk.calls).toEqual([])
  })

  it('leaves no words behind when it is deleted, but keeps its figures', async () => {
    const { arrive, remove, store } = await aReview()
    await arrive(anArrival('Fine.'))

    await remove(aRemoval())

    expect(await store.findPost(anAddress())).toMatchObject({ text: null, isDeleted: true, reportTs: null })
  })

  it('is taken up again where showing its report had failed', async () => {
    const { arrive, desk } = await aReview()
    desk.breakNext('report')
    await expect(arrive(anArrival('Fine.'))).rejects.toThrow('Slack is away')

    await arrive(anArrival('Fine.'))

    expect(desk.visible()).toEqual(['report of 10.1: ready'])
  })
})

describe('team leads', () => {
  it('are told once of a flagged draft and see it fixed in the same message', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('FLAG'))

    await arrive(anArrival('Fine.', { revision: '11.1' }))

    expect(desk.calls.filter((call) => call.includes('card'))).toEqual(['post card: flagged', 'edit card: fixed'])
  })

  it('see that a flagged draft was changed and still needs another pass', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('FLAG'))

    await arrive(anArrival('REVISE', { revision: '11.1' }))

    expect(desk.visible()).toContain('card: changed')
  })

  it('see it again when a fixed draft is flagged once more', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('FLAG'))
    await arrive(anArrival('Fine.', { revision: '11.1' }))

    await arrive(anArrival('FLAG again', { revision: '12.1' }))

    expect(desk.visible().sort()).toEqual(['card: flagged', 'report of 10.1: flag'])
  })

  it('see that a flagged draft was deleted', async () => {
    const { arrive, remove, desk } = await aReview()
    await arrive(anArrival('FLAG'))

    await remove(aRemoval())

    expect(desk.visible()).toEqual(['card: deleted'])
  })

  it('are told at once of a crisis', async () => {
    const { arrive, desk } = await aReview()

    await arrive(anArrival('CRISIS'))

    expect(desk.visible().sort()).toEqual(['card: crisis', 'report of 10.1: crisis'])
  })

  it('hear nothing of drafts that only need another pass', async () => {
    const { arrive, desk } = await aReview()

    await arrive(anArrival('REVISE'))

    expect(desk.visible()).toEqual(['report of 10.1: revise'])
  })

  it('are told even where the report itself cannot be shown', async () => {
    const { arrive, desk } = await aReview()
    desk.breakNext('report')

    await expect(arrive(anArrival('CRISIS'))).rejects.toThrow('Slack is away')

    expect(desk.visible()).toEqual(['card: crisis'])
  })

  it('are not told twice where only the report had failed', async () => {
    const { arrive, desk } = await aReview()
    desk.breakNext('report')
    await expect(arrive(anArrival('FLAG'))).rejects.toThrow()

    await arrive(anArrival('FLAG'))

    expect(desk.visible().sort()).toEqual(['card: flagged', 'report of 10.1: flag'])
  })
})

describe('a customer message', () => {
  const inThread = { thread: '10.1' }

  it.each(['&gt; Where is it?', 'Customer: Where is it?'])('gets no report: %s', async (text) => {
    const { arrive, desk } = await aReview()

    await arrive(anArrival(text))

    expect(desk.calls).toEqual([])
  })

  it('is what the next reply in its thread answers', async () => {
    const { arrive, asked, desk } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))

    await arrive(anArrival('On its way.', { ts: '10.2', ...inThread }))

    expect(asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?' }])
    expect(desk.visible()).toEqual(['report of 10.2: ready'])
  })

  it('has other replies left alone as chatter, also when they are edited', async () => {
    const { arrive, asked } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))
    await arrive(anArrival('On its way.', { ts: '10.2', ...inThread }))

    await arrive(anArrival('Good one!', { ts: '10.3', ...inThread }))
    await arrive(anArrival('Good one!!', { ts: '10.3', ...inThread, revision: '11.1' }))

    expect(asked).toHaveLength(1)
  })

  it('takes only one of two replies that race as the draft', async () => {
    const { arrive, asked } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))

    await Promise.all([
      arrive(anArrival('One.', { ts: '10.2', ...inThread })),
      arrive(anArrival('Two.', { ts: '10.3', ...inThread })),
    ])

    expect(asked.map(({ draft }) => draft)).toEqual(['One.'])
  })

  it('gets a new draft after the first was deleted', async () => {
    const { arrive, remove, desk } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))
    await arrive(anArrival('One.', { ts: '10.2', ...inThread }))
    await remove(aRemoval('10.2', inThread))

    await arrive(anArrival('Two.', { ts: '10.3', ...inThread }))

    expect(desk.visible()).toEqual(['report of 10.3: ready'])
  })

  it('has its draft judged again when it is edited itself', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))
    await arrive(anArrival('On its way.', { ts: '10.2', ...inThread }))

    await arrive(anArrival('Customer: Where is it? FLAG', { revision: '11.1' }))

    expect(desk.visible().sort()).toEqual(['card: flagged', 'report of 10.2: flag'])
  })

  it('may go on in a second quoted message before the draft', async () => {
    const { arrive, asked } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))
    await arrive(anArrival('&gt; I am still waiting.', { ts: '10.2', ...inThread }))

    await arrive(anArrival('On its way.', { ts: '10.3', ...inThread }))

    expect(asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?\n\nI am still waiting.' }])
  })

  it('that was a draft before has its report taken away', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('Where is it? FLAG'))

    await arrive(anArrival('Customer: Where is it? FLAG', { revision: '11.1' }))

    expect(desk.visible()).toEqual(['card: deleted'])
  })

  it('that was edited into a draft gets a report', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('&gt; Where is it?'))

    await arrive(anArrival('&gt; Where is it?\nOn its way.', { revision: '11.1' }))

    expect(desk.visible()).toEqual(['report of 10.1: ready'])
  })
})

describe('what is none of our business', () => {
  it('is a reply under a draft', async () => {
    const { arrive, asked, store } = await aReview()
    await arrive(anArrival('Fine.'))

    await arrive(anArrival('Nice!', { ts: '10.2', thread: '10.1' }))

    expect(asked).toHaveLength(1)
    expect(await store.findPost(anAddress({ ts: '10.2' }))).toBeNull()
  })

  it.each(['', '  \n '])('is a message without words: %j', async (text) => {
    const { arrive, desk } = await aReview()

    await arrive(anArrival(text))

    expect(desk.calls).toEqual([])
  })
})

describe('workspaces', () => {
  it('do not see each other’s messages', async () => {
    const { arrive, desk } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))

    const at = anAddress({ team: 'T2', ts: '10.2' })
    await arrive(anArrival('On its way.', { at, thread: '10.1' }))

    expect(desk.visible()).toEqual([])
  })
})

describe('a customer’s message that was missed', () => {
  const inThread = { thread: '10.1' }

  it('is looked up when its answer comes', async () => {
    const { arrive, asked, desk } = await aReview()
    desk.say(anArrival('Customer: Where is it?'))

    await arrive(anArrival('On its way.', { ts: '10.2', ...inThread }))

    expect(asked).toEqual([{ draft: 'On its way.', customer: 'Where is it?' }])
  })

  it('is judged once more with its answer when it comes late', async () => {
    const { arrive, asked, desk } = await aReview()
    await arrive(anArrival('On its way.', { ts: '10.2', ...inThread }))
    await arrive(anArrival('Customer: Where is it?'))

    await arrive(anArrival('Coming.', { ts: '10.3', ...inThread }))

    expect(asked).toEqual([{ draft: 'Coming.', customer: 'Where is it?' }])
    expect(desk.visible()).toEqual(['report of 10.3: ready'])
  })

  it('leaves a draft that was missed alone until it comes itself', async () => {
    const { arrive, asked, desk } = await aReview()
    desk.say(anArrival('Fine.'))
    await arrive(anArrival('Nice!', { ts: '10.2', ...inThread }))
    expect(asked).toEqual([])

    await arrive(anArrival('Fine.'))

    expect(desk.visible()).toEqual(['report of 10.1: ready'])
  })

  it('is asked for once, however much is said in its thread', async () => {
    const { arrive, desk } = await aReview()

    for (const ts of ['10.2', '10.3', '10.4']) await arrive(anArrival('Nice!', { ts, ...inThread }))

    expect(desk.calls).toEqual(['read 10.1'])
  })
})

describe('work that was cut off', () => {
  it('goes on where the customer’s new words were kept but their answer not judged again', async () => {
    const { arrive, desk, store } = await aReview()
    await arrive(anArrival('Customer: Where is it?'))
    await arrive(anArrival('On its way.', { ts: '10.2', thread: '10.1' }))
    const edit = anArrival('Customer: Where is it? FLAG', { revision: '11.1' })
    const root = await store.findPost(anAddress())
    if (root) await store.savePost({ ...root, text: edit.text, revision: edit.revision })

    await arrive(edit)

    expect(desk.visible().sort()).toEqual(['card: flagged', 'report of 10.2: flag'])
  })

  it('goes on where a draft had become a customer’s message but its report was still there', async () => {
    const { arrive, desk, store } = await aReview()
    await arrive(anArrival('Where is it?'))
    const edit = anArrival('Customer: Where is it?', { revision: '11.1' })
    const post = await store.findPost(anAddress())
    if (post) await store.savePost({ ...post, kind: 'customer', text: edit.text, revision: edit.revision })

    await arrive(edit)

    expect(desk.visible()).toEqual([])
  })
})

describe('where nothing is to be kept', () => {
  const forgetful = { retentionDays: 0 }

  it('words are gone once their report is seen', async () => {
    const { arrive, store } = await aReview(forgetful)
    await arrive(anArrival('Customer: Where is it?'))

    await arrive(anArrival('On its way.', { ts: '10.2', thread: '10.1' }))

    const thread = await store.findThread(anAddress())
    expect(thread.map(({ text, shownRevision }) => [text, shownRevision])).toEqual([
      [null, null],
      [null, '0'],
    ])
  })

  it('a draft that is delivered again is not judged again', async () => {
    const { arrive, asked } = await aReview(forgetful)
    await arrive(anArrival('Fine.'))

    await arrive(anArrival('Fine.'))

    expect(asked).toHaveLength(1)
  })

  it('an edit is judged with the customer’s words, which Slack still has', async () => {
    const { arrive, asked, desk } = await aReview(forgetful)
    const customer = anArrival('Customer: Where is it?')
    desk.say(customer)
    await arrive(customer)
    await arrive(anArrival('On its way.', { ts: '10.2', thread: '10.1' }))

    await arrive(anArrival('Coming.', { ts: '10.2', thread: '10.1', revision: '11.1' }))

    expect(asked.at(-1)).toEqual({ draft: 'Coming.', customer: 'Where is it?' })
  })

  it('a draft is judged again when its customer edits, with words that Slack still has', async () => {
    const { arrive, asked, desk } = await aReview(forgetful)
    const draft = anArrival('On its way.', { ts: '10.2', thread: '10.1' })
    desk.say(draft)
    await arrive(anArrival('Customer: Where is it?'))
    await arrive(draft)

    await arrive(anArrival('Customer: Where is my parcel?', { revision: '11.1' }))

    expect(asked.at(-1)).toEqual({ draft: 'On its way.', customer: 'Where is my parcel?' })
  })
})

import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { NewJob } from '../../src/app/inbox/job.ts'
import { drop, rateLimit, refuse, serverError } from '../fake-slack/faults.ts'
import { aMessage, anEvent } from '../support/slack-payloads.ts'
import { aDurableBench, type DurableBench } from './a-durable-bot.ts'

jest.setTimeout(20_000)

let bench: DurableBench

beforeEach(async () => {
  bench = await aDurableBench()
})
afterEach(() => bench.close())

function reportsOn(ts: string): readonly string[] {
  return bench.slack
    .threadOf(ts)
    .filter(({ user }) => user === 'UBOT')
    .map(({ text }) => text)
}

function cards(): readonly string[] {
  return bench.slack.messagesIn('CFLAG').map(({ text }) => text)
}

const READY = 'Ready to send. Score 100 of 100.'
const until = (isSo: () => boolean, what: string) => bench.slack.until(isSo, what, 15_000)

/** What a killed process leaves: the event in the inbox, begun by nobody who is still there. */
async function leaveBegun(ts: string, text: string): Promise<void> {
  const body = anEvent(aMessage({ ts, text }))
  const job: NewJob = {
    team: 'T1',
    kind: 'slack',
    key: String(body.event_id),
    lane: `CREVIEW ${ts}`,
    actor: 'UANN',
    payload: { body },
    isLive: false,
  }
  await bench.withStorage(async ({ inbox }) => {
    await inbox.add(job)
    await inbox.claim(10)
  }, 1)
}

describe('one report', () => {
  it.each([
    ['got through, but its answer never came', drop('after')],
    ['never got through', drop('before')],
    ['was answered with a server error', serverError(503)],
  ])('is seen where its post %s', async (_what, fault) => {
    const { slack } = bench
    await bench.start()
    slack.fail('chat.postMessage', fault)

    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    await until(() => reportsOn(ts).length > 0, 'a report')
    slack.edit('CREVIEW', ts, 'REVISE')
    await until(() => reportsOn(ts)[0] !== READY, 'the report of the edit')

    expect(reportsOn(ts)).toEqual([expect.stringContaining('Score 70')])
  })

  it('is seen where the process was killed before it posted', async () => {
    const { slack } = bench
    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    await leaveBegun(ts, 'Fine.')

    await bench.start()

    await until(() => reportsOn(ts).length > 0, 'a report')
    expect(reportsOn(ts)).toEqual([READY])
  })

  it('is seen where the process was killed between posting and saving', async () => {
    const { slack } = bench
    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    const first = await bench.start()
    await until(() => reportsOn(ts).length > 0, 'a report')
    await bench.stop(first)
    await leaveBegun(ts, 'Fine.')
    await bench.withStorage(async ({ store, postings }) => {
      const post = await store.findPost({ team: 'T1', channel: 'CREVIEW', ts })
      if (post) await store.savePost({ ...post, reportTs: null, shownRevision: null })
      const place = { team: 'T1', key: `report CREVIEW ${ts}`, channel: 'CREVIEW', thread: ts }
      await postings.begin(place, await postings.find('T1', place.key))
    })
    const posts = slack.callsOf('chat.postMessage').length

    await bench.start()

    await until(() => slack.callsOf('chat.update').length > 0, 'the report to be brought up to date')
    expect(reportsOn(ts)).toEqual([READY])
    expect(slack.callsOf('chat.postMessage')).toHaveLength(posts)
  })

  it('is seen where Slack delivers the event again and again', async () => {
    const { slack } = bench
    const bot = await bench.start()
    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    await until(() => reportsOn(ts).length > 0, 'a report')

    const sent = slack.journal.entries.flatMap((entry) => (entry.kind === 'sent' ? [entry.id] : []))
    for (const id of sent) slack.redeliver(id)
    await until(() => slack.pending() === 0, 'all to be acknowledged')
    await bot.idle()

    expect(reportsOn(ts)).toHaveLength(1)
    expect(bench.asked).toHaveLength(1)
  })

  it('is none where the draft was deleted while its post was in doubt', async () => {
    const { slack } = bench
    const bot = await bench.start()
    slack.fail('chat.postMessage', drop('after'))

    const ts = slack.post('CREVIEW', 'UANN', 'Fine.')
    await until(() => slack.callsOf('chat.postMessage').length > 0, 'the post')
    slack.remove('CREVIEW', ts)
    await until(() => slack.callsOf('chat.delete').length > 0, 'the report to go')
    await bot.idle()

    expect(reportsOn(ts)).toEqual([])
  })

  it('tells others nothing in its metadata but whose it is', async () => {
    const { slack } = bench
    await bench.start()

    const ts = slack.post('CREVIEW', 'UANN', 'Zanzibar')
    await until(() => reportsOn(ts).length > 0, 'a report')

    const [post] = slack.callsOf('chat.postMessage')
    expect(post?.metadata).toEqual({
      event_type: 'checkreply',
      event_payload: { job: expect.stringMatching(/^[0-9a-f]{24}$/) },
    })
  })
})

describe('one message for team leads', () => {
  it.each([
    ['got through, but its answer never came', drop('after')],
    ['never got through', drop('before')],
  ])('is seen where its post %s', async (_what, fault) => {
    const { slack } = bench
    await bench.start()
    slack.fail('chat.postMessage', fault, { channel: 'CFLAG' })

    const ts = slack.post('CREVIEW', 'UANN', 'FLAG')
    await until(() => cards().length > 0, 'a card')
    slack.edit('CREVIEW', ts, 'Fine.')
    await until(() => cards().some((text) => text.includes('Nothing stands against it')), 'the card to say so')

    expect(cards()).toHaveLength(1)
    expect(reportsOn(ts)).toEqual([READY])
  })
})

describe('the last edit wins', () => {
  it('where edits race a post in doubt', async () => {
    const { slack } = bench
    await bench.start()
    slack.fail('chat.postMessage', drop('after'))

    const ts = slack.post('CREVIEW', 'UANN', 'FLAG one')
    slack.edit('CREVIEW', ts, 'REVISE two')
    slack.edit('CREVIEW', ts, 'Fine three.')
    await until(() => reportsOn(ts)[0] === READY, 'the last report')

    expect(reportsOn(ts)).toEqual([READY])
    expect(cards().length).toBeLessThanOrEqual(1)
  })
})

describe('Slack that asks for fewer messages in one channel', () => {
  it('is obeyed there, and reports elsewhere go on', async () => {
    const { slack } = bench
    await bench.start()
    slack.fail('chat.postMessage', rateLimit(30), { channel: 'CFLAG', times: 100 })

    const flagged = ['a', 'b', 'c'].map((name) => slack.post('CREVIEW', 'UANN', `FLAG ${name}`))
    const fine = slack.post('CREVIEW', 'UBEN', 'Fine.')
    await until(() => [...flagged, fine].every((ts) => reportsOn(ts).length === 1), 'all reports')

    expect(cards()).toEqual([])
    expect(slack.callsOf('chat.postMessage').filter(({ channel }) => channel === 'CFLAG').length).toBeLessThanOrEqual(3)
  })
})

describe('what only people can mend', () => {
  it('is given up at once, named in words, and told once', async () => {
    const { slack, log } = bench
    const bot = await bench.start()
    slack.fail('chat.postMessage', refuse('is_archived'), { channel: 'CREVIEW', times: 100 })

    for (const text of ['One.', 'Two.']) slack.post('CREVIEW', 'UANN', text)
    await until(() => slack.callsOf('chat.postMessage').length >= 2, 'both to be tried')
    await bot.idle()
    await bench.stop(bot)

    const dead = await bench.withStorage(({ deadLetters }) => deadLetters.list())
    expect(dead.map(({ reason }) => reason)).toEqual([
      'The channel is archived. Unarchive it, or set another one. (is_archived)',
      'The channel is archived. Unarchive it, or set another one. (is_archived)',
    ])
    const told = log.lines().filter(({ msg }) => msg === 'Slack refuses until somebody mends it')
    expect(told).toMatchObject([{ slack: 'is_archived', channel: 'CREVIEW' }])
  })
})

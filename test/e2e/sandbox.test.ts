import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterEach, expect, it } from '@jest/globals'
import { BOT, CHANNELS, PEOPLE } from '../../src/sandbox/workspace.ts'
import { describeWithSlack } from '../support/describe-with-slack.ts'
import { openPage, type SeenMessage } from '../support/slack-page.ts'

describeWithSlack('a start without any SLACK_* setting', () => {
  let started: ChildProcess | undefined

  afterEach(() => void started?.kill('SIGKILL'))

  function start(env: Record<string, string> = {}): ChildProcess {
    // From another folder, so that no .env is read.
    started = spawn(process.execPath, [new URL('../../src/main.ts', import.meta.url).pathname], { cwd: tmpdir(), env })
    return started
  }

  it('opens a sandbox with samples and their reports, and ends as a whole with one Ctrl-C', async () => {
    const main = start()
    const said = await readUntil(main, 'Ctrl-C')
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
    const page = await openPage(url)

    const drafts = page.messages(CHANNELS.review).filter(({ thread_ts }) => !thread_ts)
    expect(drafts).toHaveLength(3)
    expect(drafts.every(({ user }) => user === PEOPLE.agent)).toBe(true)
    for (const { ts } of drafts) {
      await page.waitFor(
        () => page.messages().find((reply) => reply.thread_ts === ts && reply.user === BOT.botUserId),
        'a report',
      )
    }
    await page.waitFor(() => page.messages(CHANNELS.flagged)[0], 'a card for the leads')

    const children = childrenOf(main)
    expect(children).toHaveLength(1)
    main.kill('SIGINT')

    expect(await once(main, 'close')).toEqual([0, null])
    expect(children.filter(isAlive)).toEqual([])
    await expect(fetch(url)).rejects.toThrow()
  })

  it('has a lead who decides, so that her part can be tried, too', async () => {
    const main = start()
    const said = await readUntil(main, 'Ctrl-C')
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? []
    const page = await openPage(url)
    const card = await page.waitFor(() => page.messages(CHANNELS.flagged)[0], 'a card for the leads')

    const { channel, ts: messageTs } = card
    page.send({ t: 'block_action', channel, messageTs, user: PEOPLE.lead, action: findButton(card, 'card_claim') })

    await page.waitFor(
      () => page.messages(CHANNELS.flagged).find((one) => findButton(one, 'card_release')),
      'the card, taken',
    )
    page.close()
    main.kill('SIGINT')
    await once(main, 'close')
  })

  it('says so and ends when the local Slack dies', async () => {
    const main = start()
    await readUntil(main, 'Ctrl-C')
    const complaint = readUntil(main, 'The local Slack has ended')
    const closed = once(main, 'close')

    for (const child of childrenOf(main)) process.kill(child, 'SIGKILL')

    await complaint
    expect(await closed).toEqual([1, null])
  })

  it('is no start where some setting is there: what is missing is named', async () => {
    const main = start({ SLACK_BOT_TOKEN: 'xoxb-1', REVIEW_CHANNEL_ID: 'C0REVIEW' })
    const closed = once(main, 'close')

    const complaint = await readUntil(main, 'FLAGGED_CHANNEL_ID')

    expect(complaint).toContain('SLACK_APP_TOKEN')
    expect(await closed).toEqual([1, null])
  })

  it('is refused in production', async () => {
    const main = start({ NODE_ENV: 'production' })
    const closed = once(main, 'close')

    await readUntil(main, 'SLACK_BOT_TOKEN')

    expect(await closed).toEqual([1, null])
  })
})

/** Everything printed until `words` are, or a rejection with it when the process ends without them. */
function findButton({ blocks = [] }: SeenMessage, action: string): object | undefined {
  const rows = blocks as readonly { readonly elements?: readonly { readonly action_id?: string }[] }[]
  return rows.flatMap(({ elements = [] }) => elements).find(({ action_id }) => action_id === action)
}

function readUntil(main: ChildProcess, words: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer) => {
      said += chunk.toString()
      if (said.includes(words)) resolve(said)
    }
    main.stdout?.on('data', listen)
    main.stderr?.on('data', listen)
    main.once('close', (code) => reject(new Error(`It ended with ${code} before it said "${words}": ${said}`)))
  })
}

function childrenOf({ pid }: ChildProcess): readonly number[] {
  return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

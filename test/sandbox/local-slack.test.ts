import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { networkInterfaces } from 'node:os'
import { afterEach, describe, expect, it } from '@jest/globals'
import { postAs } from '../../src/sandbox/control.ts'
import { type LocalSlack, startLocalSlack } from '../../src/sandbox/local-slack.ts'
import { CHANNELS, createWorkspace, PEOPLE } from '../../src/sandbox/workspace.ts'
import { describeWithSlack } from '../support/describe-with-slack.ts'

describeWithSlack('a local Slack', () => {
  let running: LocalSlack[] = []

  async function start(port = 0): Promise<LocalSlack> {
    const started = await startLocalSlack(createWorkspace(), port)
    if (!started.ok) throw new Error(started.detail)
    running.push(started.slack)
    return started.slack
  }

  afterEach(async () => {
    await Promise.all(running.map((slack) => slack.stop()))
    running = []
  })

  it('takes a message from a person', async () => {
    const slack = await start()

    const ts = await postAs(slack.url, { channel: CHANNELS.review, user: PEOPLE.agent, text: 'Hello' })

    const answer = await fetch(`${slack.url}/_control/messages/${CHANNELS.review}`)
    expect(await answer.json()).toMatchObject({ messages: [{ ts, user: PEOPLE.agent, text: 'Hello' }] })
  })

  it('serves its page with every fix in it', async () => {
    const slack = await start()

    const page = await (await fetch(slack.url)).text()

    for (const part of [
      '(?!(?:amp|lt|gt);)',
      '<pre style=',
      'blockquote|pre',
      '.multiline?"textarea"',
      'or try /checkreply',
      '&lt;!date',
    ]) {
      expect(page).toContain(part)
    }
  })

  it('cannot be reached from other machines', async () => {
    const slack = await start()
    const outside = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal)

    for (const { address } of outside) {
      await expect(fetch(`http://${address}:${slack.port}/`)).rejects.toThrow()
    }
    await expect(fetch(`http://127.0.0.2:${slack.port}/`)).rejects.toThrow()
  })

  it('takes another port where the wanted one is taken', async () => {
    const taker = createServer().listen(0, '127.0.0.1')
    await once(taker, 'listening')
    const { port } = taker.address() as { port: number }

    const slack = await start(port)

    expect(slack.port).not.toBe(port)
    expect((await fetch(slack.url)).status).toBe(200)
    taker.close()
  })

  it('leaves no folder and no listener behind once it has stopped', async () => {
    const slack = await start()

    await slack.stop()

    expect(existsSync(slack.folder)).toBe(false)
    await expect(fetch(slack.url)).rejects.toThrow()
  })

  it('says what is wrong with a workspace it cannot read', async () => {
    const started = await startLocalSlack({ ...createWorkspace(), users: [{ name: 'nobody' }] } as never, 0)

    expect(started).toMatchObject({ ok: false, reason: 'failed', detail: expect.stringContaining('users.0.id') })
  })

  it('ends with its folder when the process that started it is killed', async () => {
    const module = new URL('../../src/sandbox/local-slack.ts', import.meta.url).href
    const script = `
      const { startLocalSlack } = await import('${module}')
      const { slack } = await startLocalSlack(${JSON.stringify(createWorkspace())}, 0)
      console.log(slack.url + ' ' + slack.folder)
      await slack.ended`
    const parent = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    const [url = '', folder = ''] = line.toString().trim().split(' ')
    const page = new WebSocket(`${url.replace('http', 'ws')}/ui`)
    await once(page, 'open')

    parent.kill('SIGKILL')

    await once(page, 'close')
    expect(existsSync(folder)).toBe(false)
  })
})

describe('a machine without a local Slack', () => {
  it('is told apart from one where it fails', async () => {
    const started = await startLocalSlack(createWorkspace(), 0, '/nowhere/local-slack')

    expect(started).toMatchObject({ ok: false, reason: 'missing' })
  })
})

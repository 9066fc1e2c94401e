import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { createSlackFetch } from '../../src/slack/slack-fetch.ts'

type Answer = (request: IncomingMessage, response: ServerResponse, body: string) => void

const servers: ReturnType<typeof createServer>[] = []

/** The address of a server that answers so. */
async function aServer(answer: Answer): Promise<string> {
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => answer(request, response, body))
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/chat.postMessage`
}

const FORM = {
  method: 'POST',
  headers: { 'Content-Type': 'application/x-www-form-urlencoded', Authorization: 'Bearer xoxb-1' },
  body: 'channel=C1&text=Gr%C3%BC%C3%9Fe',
} as const

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections()
    server.close()
  }
})

describe('a call to Slack', () => {
  it('hands over the form with its headers, and gives back what was answered', async () => {
    const url = await aServer((request, response, body) => {
      response.writeHead(429, { 'Retry-After': '7' })
      response.end(`${request.method} ${request.headers.authorization} ${body} ü`)
    })

    const answer = await createSlackFetch(5000)(url, FORM)

    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '7'])
    expect(await answer.text()).toBe('POST Bearer xoxb-1 channel=C1&text=Gr%C3%BC%C3%9Fe ü')
  })

  it.each([
    ['a form', FORM],
    ['anything else', { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }],
  ])('is given up after its time: %s', async (_what, init) => {
    const url = await aServer(() => {})

    await expect(createSlackFetch(50)(url, init)).rejects.toThrow(/abort/)
  })

  it('is given up after its time where the answer has begun', async () => {
    const url = await aServer((_request, response) => void response.write('{"ok":'))

    await expect(createSlackFetch(100)(url, FORM)).rejects.toThrow(/abort/)
  })

  it('fails where the answer breaks off', async () => {
    const url = await aServer((_request, response) => {
      response.writeHead(200, { 'Content-Length': '100' })
      response.write('{"ok":')
      setImmediate(() => response.destroy())
    })

    await expect(createSlackFetch(5000)(url, FORM)).rejects.toThrow('aborted')
  })

  it('follows nobody elsewhere: our token goes to Slack alone', async () => {
    let isReached = false
    const other = await aServer((_request, response) => {
      isReached = true
      response.end()
    })
    const url = await aServer((_request, response) => {
      response.writeHead(307, { Location: other })
      response.end()
    })

    await expect(createSlackFetch(5000)(url, FORM)).rejects.toThrow(TypeError)

    expect(isReached).toBe(false)
  })
})

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { callApi, teamOf } from '../api/call-api.ts'
import { asText, type Fields } from '../fields.ts'
import type { World } from '../world.ts'
import { answerUrl } from './answer-url.ts'
import { befall } from './befall.ts'
import { readArgs, readBody, readToken } from './read-request.ts'

/** Slack's side of HTTP: the Web API under /api/, response URLs, and uploads. */
export async function startWebServer(world: World): Promise<Server> {
  const server = createServer((request, response) => {
    route(world, request, response).catch((error) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

async function route(world: World, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const [, kind = '', ...rest] = (request.url ?? '').split('?')[0]?.split('/') ?? []
  const body = await readBody(request)
  if (kind === 'api') return answerCall(world, { request, response, method: rest.join('/'), body: body.toString() })
  if (kind === 'respond') return answerResponse(world, rest[0] ?? '', { response, body: body.toString() })
  if (kind === 'upload') return takeUpload(world, rest, { request, response, body })
  response.writeHead(404).end()
}

interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly method: string
  readonly body: string
}

async function answerCall(world: World, { request, response, method, body }: Asked): Promise<void> {
  const given = readArgs(body, request.headers['content-type'])
  const token = readToken(request, given)
  const { token: _, ...args } = given
  const call = { method, token, args }
  const team = teamOf(world, call)
  const note = (answer: string) => world.journal.note({ kind: 'called', team, method, args, answer })
  const run = () => callApi(world, call)
  const scopes = world.tokens.get(token)?.scopes
  if (scopes) response.setHeader('x-oauth-scopes', scopes.join(','))
  await befall(world.faults.take({ method, team, args }), { response, run, note })
}

async function answerResponse(
  world: World,
  id: string,
  { response, body }: Pick<Asked, 'response' | 'body'>,
): Promise<void> {
  const args: Fields = JSON.parse(body)
  const team = world.responseUrls.get(id)?.team ?? ''
  const note = (answer: string) => world.journal.note({ kind: 'called', team, method: 'respond', args, answer })
  const run = () => answerUrl(world, id, args)
  await befall(world.faults.take({ method: 'respond', team, args }), { response, run, note })
}

interface Upload extends Pick<Asked, 'request' | 'response'> {
  readonly body: Buffer
}

/** What is not as long as it was announced is thrown away. */
function takeUpload({ workspaces }: World, [team = '', id = '']: readonly string[], given: Upload): void {
  const { request, response, body } = given
  const files = workspaces.get(team)?.files
  const file = files?.get(asText(id))
  if (!file) return void response.writeHead(404).end()
  const bytes = readFile(body, request.headers['content-type'])
  if (bytes.length !== file.size) return void response.writeHead(400).end()
  files?.set(id, { ...file, state: 'uploaded', bytes })
  response.end('OK')
}

/** The file itself, or the first part of a form. */
function readFile(body: Buffer, type = ''): Buffer {
  const boundary = /boundary=(.+)$/.exec(type)?.[1]
  if (!boundary) return body
  return body.subarray(body.indexOf('\r\n\r\n') + 4, body.lastIndexOf(`\r\n--${boundary}`))
}

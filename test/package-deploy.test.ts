import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'
import { SETTINGS } from '../src/config/settings.ts'

interface Service {
  readonly environment: Readonly<Record<string, string>>
  readonly volumes: readonly string[]
  readonly read_only?: boolean
  readonly cap_drop?: readonly string[]
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

const DOCKERFILE = read('Dockerfile')
const COMPOSE = parse(read('compose.yaml'), { merge: true }) as { readonly services: Readonly<Record<string, Service>> }
const UNIT = read('deploy/checkreply.service')
const CADDY = read('deploy/Caddyfile')

/** What is no setting of ours. */
const OTHERS = ['NODE_ENV']

function findUnknown(names: readonly string[]): readonly string[] {
  return names.filter((name) => !(name in SETTINGS.shape) && !OTHERS.includes(name))
}

function findStage(): string {
  return DOCKERFILE.slice(DOCKERFILE.lastIndexOf('\nFROM '))
}

describe('the image', () => {
  it('is made of files that are there and are let in', () => {
    const copied = [...DOCKERFILE.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, files = '']) => files.split(' '))
    const letIn = [...read('.dockerignore').matchAll(/^!(.+)$/gm)].map(([, name]) => name)

    expect(copied.length).toBeGreaterThan(8)
    expect(copied.filter((name) => !existsSync(new URL(`../${name}`, import.meta.url)))).toEqual([])
    expect(letIn.toSorted()).toEqual([...new Set(copied)].toSorted())
  })

  it('runs the package’s own program, as nobody special, on the Node that the package asks for', () => {
    const { bin, engines } = JSON.parse(read('package.json'))
    const stage = findStage()

    expect(stage).toContain(`ENTRYPOINT ["node", "${bin.checkreply}"]`)
    expect(stage).toMatch(/\nUSER node\n/)
    expect(engines.node).toBe(`>=${/FROM node:(\d+)/.exec(DOCKERFILE)?.[1]}`)
  })

  it('sets settings that are there', () => {
    const set = [...(/ENV ([\s\S]*?[^\\])\n/.exec(findStage())?.[1] ?? '').matchAll(/(\w+)=/g)].map(
      ([, name = '']) => name,
    )

    expect(set).toContain('DATABASE_URL')
    expect(findUnknown(set)).toEqual([])
  })

  it.each([
    ['answers well', 200, 0],
    ['answers badly', 500, 1],
  ])('is healthy or not: a bot that %s', async (_, status, expected) => {
    const server = createServer((request, response) =>
      response.writeHead(request.url === '/healthz' ? status : 404).end(),
    ).listen(0, '127.0.0.1')
    await once(server, 'listening')

    const code = await askHealth((server.address() as AddressInfo).port)
    server.close()

    expect(code).toBe(expected)
  })

  it('is not healthy where nobody answers', async () => {
    expect(await askHealth(9)).toBe(1)
  })
})

/** Runs what HEALTHCHECK runs; gives its exit code. */
function askHealth(port: number): Promise<number> {
  const [, command = '[]'] = /HEALTHCHECK[\s\S]*?CMD (\[.*\])\n/.exec(DOCKERFILE) ?? []
  const [program, ...args] = JSON.parse(command)
  expect(program).toBe('node')
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { env: { PORT: String(port) } })
    child.once('exit', (code) => resolve(code ?? -1))
  })
}

describe('compose.yaml', () => {
  const { 'bot-1': one, 'bot-2': two } = COMPOSE.services

  it('runs two bots of one kind, which can write nowhere that stays', () => {
    expect(one).toEqual(two)
    expect(one).toMatchObject({ read_only: true, cap_drop: ['ALL'] })
    expect(one?.volumes.every((volume) => volume.endsWith(':ro'))).toBe(true)
  })

  it('sets settings that are there, and mounts the rubric where it says it is', () => {
    expect(findUnknown(Object.keys(one?.environment ?? {}))).toEqual([])
    expect(one?.environment.DATABASE_URL).toMatch(/^postgres:\/\/checkreply:.*@postgres:5432\/checkreply$/)
    expect(one?.volumes).toContain(`./rubric:${one?.environment.RUBRIC_DIR}:ro`)
  })

  it('spreads requests between both bots, and lets nobody else see their figures', () => {
    const upstreams = /reverse_proxy (.*) \{/.exec(CADDY)?.[1]?.split(' ')

    expect(upstreams).toEqual(['bot-1', 'bot-2'].map((name) => `${name}:${one?.environment.PORT}`))
    expect(CADDY).toContain('handle /slack/* {')
    expect(CADDY).toContain('health_uri /readyz')
  })

  it('mounts files that are there', () => {
    const mounted = Object.values(COMPOSE.services).flatMap(({ volumes = [] }) => volumes)
    const ours = mounted.map((volume) => volume.split(':')[0] ?? '').filter((name) => name.startsWith('./'))

    expect(ours).toContain('./deploy/Caddyfile')
    expect(ours.filter((name) => !existsSync(new URL(`../${name}`, import.meta.url)))).toEqual([])
  })
})

describe('the systemd unit', () => {
  it('starts the program of the package with settings that are there', () => {
    const set = [...UNIT.matchAll(/^Environment=(\w+)=/gm)].map(([, name = '']) => name)

    expect(UNIT).toMatch(/^ExecStart=\/usr\/bin\/env checkreply serve$/m)
    expect(set).toContain('DATABASE_URL')
    expect(findUnknown(set)).toEqual([])
  })

  it('writes to its own folder alone', () => {
    expect(UNIT).toMatch(/^DynamicUser=yes$/m)
    expect(UNIT).toMatch(/^ProtectSystem=strict$/m)
    expect(UNIT).toMatch(/^StateDirectory=checkreply$/m)
    expect(UNIT).toMatch(/^Environment=DATABASE_URL=file:\/var\/lib\/checkreply\//m)
  })
})

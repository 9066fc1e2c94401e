import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { type Packed, packProject } from './package/pack.ts'
import { aFakeSlack, type FakeSlack } from './support/fake-slack-api.ts'

/** It is built and packed, and started as processes of their own; a busy machine takes its time. */
jest.setTimeout(120_000)

/** What may be downloaded for checkreply itself, and what it may take on a disk, in MB. */
const BUDGET = { tarball: 2, unpacked: 6 }

let packed: Packed
let child: ChildProcess | undefined
let slack: FakeSlack | undefined

beforeAll(async () => {
  packed = await packProject()
})
afterAll(() => packed?.clean())
afterEach(async () => {
  child?.kill('SIGKILL')
  await slack?.close()
})

/** Runs the installed program with only these settings, in the folder where it is installed. */
function start(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const program = join(packed.folder, 'node_modules/checkreply/dist/cli/main.js')
  const started = spawn(process.execPath, [program, ...args], {
    cwd: packed.folder,
    env: { PATH: process.env.PATH ?? '', ...env },
  })
  child = started
  let output = ''
  started.stdout.on('data', (chunk) => (output += chunk))
  started.stderr.on('data', (chunk) => (output += chunk))
  const ended = once(started, 'close').then(([code]) => ({ code, output }))
  const says = async (words: string) => {
    while (!output.includes(words)) {
      const end = await Promise.race([once(started.stdout, 'data'), ended])
      if ('code' in end) throw new Error(output)
    }
  }
  return { started, ended, says }
}

describe('the tarball', () => {
  it('holds what runs, the rubric and what to read, and nothing else', () => {
    const known =
      /^(?:dist\/|rubric\/|docs\/|deploy\/|prompts\/|package\.json$|LICENSE$|\w+\.md$|manifest(?:\.http)?\.yml$|\.env\.example$)/

    expect(packed.files.filter((name) => !known.test(name))).toEqual([])
    expect(packed.files).toEqual(
      expect.arrayContaining([
        'dist/cli/main.js',
        'rubric/rubric.yml',
        'prompts/check.md',
        '.env.example',
        'LICENSE',
        'docs/operations.md',
      ]),
    )
    expect(
      packed.files.filter((name) => /\.ts$|test|node_modules|dist\/cli\/(?:docs|fit|manifest)/.test(name)),
    ).toEqual([])
  })

  it('keeps to its size', () => {
    expect(packed.size / 1e6).toBeLessThan(BUDGET.tarball)
    expect(packed.unpackedSize / 1e6).toBeLessThan(BUDGET.unpacked)
  })

  it('brings the rubric as it was read, so that no start reads it again', () => {
    expect(packed.files.filter((name) => name.startsWith('dist/known/'))).toHaveLength(1)
  })

  it('asks for nothing of the sandbox', () => {
    const manifest = JSON.parse(readFileSync(join(packed.folder, 'node_modules/checkreply/package.json'), 'utf8'))

    expect(manifest.optionalDependencies).toBeUndefined()
    expect(JSON.stringify(manifest.dependencies)).not.toContain('local-slack')
  })

  it('imports nothing but what it depends on', () => {
    const own = join(packed.folder, 'node_modules/checkreply')
    const { dependencies } = JSON.parse(readFileSync(join(own, 'package.json'), 'utf8'))
    const files = readdirSync(join(own, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.js$/.test(name),
    )
    const missing = files.flatMap((name) =>
      listImports(readFileSync(join(own, 'dist', name), 'utf8'))
        .filter((wanted) => !isThere(wanted, join(own, 'dist', name), dependencies))
        .map((wanted) => `${name} imports ${wanted}`),
    )

    expect(files.length).toBeGreaterThan(200)
    expect(missing).toEqual([])
  })
})

function listImports(source: string): readonly string[] {
  const found = source.matchAll(
    /(?:^|[\s;])(?:import|export)[\s{*][^'"]*?from\s*['"]([^'"]+)['"]|import\(?\s*['"]([^'"]+)['"]/g,
  )
  return [...found].map(([, from, at]) => from ?? at ?? '')
}

function isThere(name: string, file: string, dependencies: Readonly<Record<string, string>>): boolean {
  if (name.startsWith('.')) return existsSync(join(dirname(file), name))
  const [scope = '', rest] = name.split('/')
  return isBuiltin(name) || (name.startsWith('@') ? `${scope}/${rest}` : scope) in dependencies
}

describe('installed without dev dependencies and without the sandbox, checkreply', () => {
  it('checks a draft', async () => {
    const { started, ended } = start(['check', '--json'])
    started.stdin.end('> Could you let us export our notes?\n\nWe are not obliged to consider suggestions.')

    const { code, output } = await ended
    expect(code).toBe(1)
    expect(JSON.parse(output)).toMatchObject({ verdict: 'flag', language: 'en' })
  })

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

    expect(await start(['--version']).ended).toEqual({ code: 0, output: `${version}\n` })
  })

  it('says what to set where nothing is set', async () => {
    const { code, output } = await start(['serve'], { PATH: '/nowhere' }).ended

    expect(code).toBe(1)
    expect(output).toMatch(/SLACK_BOT_TOKEN .*\n.*SLACK_APP_TOKEN .*\n.*REVIEW_CHANNEL_ID .*\n.*FLAGGED_CHANNEL_ID /)
    expect(output).not.toMatch(/^ +at /m)
  })

  it('names all that is missing in production', async () => {
    const { code, output } = await start(['serve'], { NODE_ENV: 'production' }).ended

    expect(code).toBe(1)
    expect(output).toMatch(
      /SLACK_BOT_TOKEN: .*\n.*REVIEW_CHANNEL_ID: .*\n.*FLAGGED_CHANNEL_ID: .*\n.*SLACK_APP_TOKEN: /,
    )
  })

  it('serves until it is told to stop', async () => {
    slack = await aFakeSlack()
    const { started, ended, says } = start(['serve'], {
      ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: 's', SLACK_API_URL: slack.url },
      ...{ REVIEW_CHANNEL_ID: 'CREVIEW', FLAGGED_CHANNEL_ID: 'CFLAG', PORT: '0', HOST: '127.0.0.1' },
    })

    await says('checkreply is running')
    started.kill('SIGTERM')

    expect(await ended).toMatchObject({ code: 0 })
  })
})

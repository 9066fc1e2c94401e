import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { aFakeSlack, type FakeSlack } from './support/fake-slack-api.ts'

/** A start takes a second or two; a busy machine may need much longer. */
jest.setTimeout(30_000)

const MAIN = new URL('../src/main.ts', import.meta.url).pathname

let dir: string
let child: ChildProcess | undefined
let slack: FakeSlack | undefined

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'checkreply-'))
})
afterEach(async () => {
  child?.kill('SIGKILL')
  await slack?.close()
  rmSync(dir, { recursive: true })
})

/** Starts the bot in a folder of its own, so that no `.env` is read, and without our own environment. */
function startMain(env: Record<string, string>) {
  const started = spawn(process.execPath, [MAIN], { cwd: dir, env: { PATH: process.env.PATH, ...env } })
  child = started
  let output = ''
  started.stdout.on('data', (chunk) => (output += chunk))
  started.stderr.on('data', (chunk) => (output += chunk))
  const exited = once(started, 'exit').then(() => Promise.reject(new Error(output)))
  exited.catch(() => {})
  const says = async (words: string) => {
    while (!output.includes(words)) await Promise.race([once(started.stdout, 'data'), exited])
  }
  return { started, says, output: () => output }
}

describe('npm start', () => {
  it('ends with every problem in words', async () => {
    const { started, output } = startMain({ SLACK_APP_TOKEN: 'xapp-1', LOG_LEVEL: 'loud' })

    const [code] = await once(started, 'exit')

    expect(code).toBe(1)
    expect(output()).toContain('checkreply cannot run:\n  - LOG_LEVEL: expected')
    expect(output()).toMatch(/SLACK_BOT_TOKEN: .*\n.*REVIEW_CHANNEL_ID: .*\n.*FLAGGED_CHANNEL_ID: /)
    expect(output()).not.toContain('    at ')
  })

  it('tells what is wrong with the rubric and the database together with what is missing', async () => {
    const { started, output } = startMain({
      SLACK_APP_TOKEN: 'xapp-1',
      RUBRIC_DIR: '/nowhere',
      DATABASE_URL: 'file:/dev/null/x.db',
    })

    const [code] = await once(started, 'exit')

    expect(code).toBe(1)
    expect(output()).toMatch(/SLACK_BOT_TOKEN: expected[\s\S]*\/nowhere[\s\S]*DATABASE_URL: it did not work/)
  })

  it.each(['SIGTERM', 'SIGINT'] as const)('runs until %s, and then ends well', async (signal) => {
    const { started } = await startRunning()

    started.kill(signal)
    const [code] = await once(started, 'exit')

    expect(code).toBe(0)
  })

  const onLinux = process.platform === 'linux' ? it : it.skip
  onLinux('keeps memory small, and stays the process that was started', async () => {
    const { started } = await startRunning()

    const options = readFileSync(`/proc/${started.pid}/cmdline`, 'utf8')

    expect(options).toContain('--max-semi-space-size=8')
  })
})

async function startRunning() {
  slack = await aFakeSlack()
  const main = startMain({
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_SIGNING_SECRET: 's',
    SLACK_API_URL: slack.url,
    REVIEW_CHANNEL_ID: 'CREVIEW',
    FLAGGED_CHANNEL_ID: 'CFLAG',
    PORT: '0',
    HOST: '127.0.0.1',
  })
  await main.says('checkreply is running')
  return main
}

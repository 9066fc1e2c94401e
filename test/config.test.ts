import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { type ConfigReading, type Environment, readConfig } from '../src/config.ts'

const SOCKET: Environment = {
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  REVIEW_CHANNEL_ID: 'C0REVIEW',
  FLAGGED_CHANNEL_ID: 'C0FLAGGED',
}

const KEY = Buffer.alloc(32).toString('base64')
const INSTALLED: Environment = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 's',
  SLACK_STATE_SECRET: 'x'.repeat(16),
  SLACK_SIGNING_SECRET: 's',
  TOKEN_KEYS: `new:${KEY}, old:${KEY}`,
}

function problemsOf(reading: ConfigReading): readonly string[] {
  return reading.ok ? [] : reading.problems
}

function configOf(reading: ConfigReading) {
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  return reading.config
}

describe('settings', () => {
  it('start the local Slack where nothing of Slack is set', () => {
    const config = configOf(readConfig({}))

    expect(config).toEqual({
      slack: null,
      database: { kind: 'sqlite', path: './data/checkreply.db' },
      retentionDays: 30,
      tokenKeys: new Map(),
      rubricDir: null,
      judge: null,
      logLevel: 'info',
    })
  })

  it('use Socket Mode where there is an app token, and open no port unasked', () => {
    const { slack } = configOf(readConfig({ ...SOCKET, SLACK_SIGNING_SECRET: 's' }))

    expect(slack).toMatchObject({ mode: { kind: 'socket', appToken: 'xapp-1' }, port: null, apiUrl: null })
  })

  it('use HTTP where there is a signing secret only', () => {
    const { slack } = configOf(
      readConfig({ ...SOCKET, SLACK_APP_TOKEN: undefined, SLACK_SIGNING_SECRET: 's', PORT: '0', HOST: '127.0.0.1' }),
    )

    expect(slack).toMatchObject({ mode: { kind: 'http', signingSecret: 's' }, port: 0, host: '127.0.0.1' })
  })

  it('name what is missing from a partial set', () => {
    const problems = problemsOf(readConfig({ SLACK_APP_TOKEN: 'xapp-1' }))

    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'SLACK_BOT_TOKEN',
      'REVIEW_CHANNEL_ID',
      'FLAGGED_CHANNEL_ID',
    ])
  })

  it.each(['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_SIGNING_SECRET', 'SLACK_API_URL'])(
    'take an empty %s for a lost one, not for none',
    (name) => {
      expect(readConfig({ [name]: '' }).ok).toBe(false)
    },
  )

  it('never start the local Slack in production', () => {
    expect(problemsOf(readConfig({ NODE_ENV: 'production' }))).toHaveLength(4)
  })

  it('tell every problem at once: what was expected, what came, what to do', () => {
    const problems = problemsOf(
      readConfig({
        ...SOCKET,
        SLACK_API_URL: 'slack.test',
        REVIEW_CHANNEL_ID: '#reviews',
        PORT: '99999',
        DATABASE_URL: 'mysql://user:hunter2@localhost/db',
        LOG_LEVEL: 'loud',
        OPENAI_BASE_URL: 'ftp://x',
        CRISIS_TEXT: 'x'.repeat(1001),
      }),
    )

    expect(problems).toHaveLength(7)
    for (const problem of problems) expect(problem).toMatch(/^[A-Z_]+: expected .+, got (".*"|something else)/)
    expect(problems).toContain(
      'DATABASE_URL: expected file:PATH or postgres://…, got something else. Leave it out for file:./data/checkreply.db.',
    )
  })

  it('say what kind of token came, never the token', () => {
    const problems = problemsOf(readConfig({ ...SOCKET, SLACK_BOT_TOKEN: 'xoxp-secret', SLACK_APP_TOKEN: 'secret' }))

    expect(problems.join('\n')).toContain('expected xoxb-…, got xoxp-.')
    expect(problems.join('\n')).not.toContain('secret')
  })

  it('keep leads out of the channel where agents post', () => {
    const problems = problemsOf(readConfig({ ...SOCKET, FLAGGED_CHANNEL_ID: 'C0REVIEW' }))

    expect(problems).toEqual([expect.stringContaining('FLAGGED_CHANNEL_ID: expected another channel')])
  })

  it.each([
    ['file:./data/x.db', './data/x.db'],
    ['file:/srv/x.db', '/srv/x.db'],
    ['file:///srv/x.db', '/srv/x.db'],
    ['file::memory:', ':memory:'],
  ])('read the database path of %s', (url, path) => {
    expect(configOf(readConfig({ DATABASE_URL: url })).database).toEqual({ kind: 'sqlite', path })
  })

  it('let workspaces install the bot for themselves, without a token and channels of one', () => {
    const { slack, tokenKeys } = configOf(readConfig(INSTALLED))

    expect(slack).toMatchObject({
      botToken: null,
      reviewChannel: null,
      install: { clientId: '1.2', clientSecret: 's', stateSecret: 'x'.repeat(16) },
    })
    expect([...tokenKeys.keys()]).toEqual(['new', 'old'])
  })

  it('name what is missing where workspaces are to install it', () => {
    const problems = problemsOf(readConfig({ SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' }))

    expect(problems.map((problem) => problem.split(':')[0])).toEqual([
      'SLACK_CLIENT_SECRET',
      'SLACK_STATE_SECRET',
      'TOKEN_KEYS',
    ])
  })

  it('are for one workspace or for many, never for both', () => {
    const problems = problemsOf(readConfig({ ...INSTALLED, SLACK_BOT_TOKEN: 'xoxb-1' }))

    expect(problems).toEqual([expect.stringContaining('SLACK_BOT_TOKEN: expected either a bot token')])
  })

  it('never show a secret that is wrong', () => {
    const problems = problemsOf(readConfig({ ...INSTALLED, SLACK_STATE_SECRET: 'hunter2', TOKEN_KEYS: 'a:hunter2' }))

    expect(problems).toHaveLength(2)
    expect(problems.join()).not.toContain('hunter2')
  })

  it('use PostgreSQL where the address says so', () => {
    const url = 'postgres://me:secret@127.0.0.1:5432/checkreply'

    expect(configOf(readConfig({ DATABASE_URL: url })).database).toEqual({ kind: 'postgres', url })
  })

  it.each([
    ['0', 0],
    ['7', 7],
  ])('keep words for %s days', (days, expected) => {
    expect(configOf(readConfig({ RETENTION_DAYS: days })).retentionDays).toBe(expected)
  })

  it('are all in .env.example', () => {
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const source = readFileSync(new URL('../src/config/settings.ts', import.meta.url), 'utf8')
    const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map(([, name]) => name)

    expect(names.length).toBeGreaterThanOrEqual(15)
    for (const name of names) expect(example).toMatch(new RegExp(`^# ${name}=`, 'm'))
  })
})

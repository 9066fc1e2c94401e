import type { JudgeSettings } from '../llm/settings.ts'
import type { LogLevel } from '../log.ts'
import type { InstallSettings, SlackSettings } from '../slack/settings.ts'
import type { DatabaseSettings } from '../store/open.ts'
import type { TokenKeys } from '../store/secrets.ts'
import { toJudgeSettings } from './judge.ts'
import type { Settings } from './settings.ts'

/** Everything that can be set, checked. Null parts are not configured. */
export interface Config {
  /** Null: no Slack is set up, and a local one is to be started. */
  readonly slack: SlackSettings | null
  readonly database: DatabaseSettings
  /** Days for which words are kept; 0: until their report is posted. */
  readonly retentionDays: number
  /** What the tokens of workspaces are encrypted with: the first key; the others can still be read. */
  readonly tokenKeys: TokenKeys
  /** Null: the rubric that comes with checkreply. */
  readonly rubricDir: string | null
  /** Null: no language model is asked about drafts. */
  readonly judge: JudgeSettings | null
  readonly logLevel: LogLevel
}

const RETENTION_DAYS = 30

/** Shapes checked settings as the parts want them. `hasSlack` only where nothing of Slack is missing. */
export function toConfig(given: Settings, hasSlack: boolean): Config {
  return {
    slack: hasSlack ? toSlackSettings(given) : null,
    database: toDatabase(given.DATABASE_URL),
    retentionDays: given.RETENTION_DAYS ?? RETENTION_DAYS,
    tokenKeys: toKeys(given.TOKEN_KEYS),
    rubricDir: given.RUBRIC_DIR ?? null,
    judge: toJudgeSettings(given),
    logLevel: given.LOG_LEVEL ?? 'info',
  }
}

export function toDatabase(url = 'file:./data/checkreply.db'): DatabaseSettings {
  if (url.startsWith('postgres')) return { kind: 'postgres', url }
  return { kind: 'sqlite', path: url.replace(/^file:(?:\/\/(?=\/))?/, '') }
}

function toKeys(given = ''): TokenKeys {
  const pairs = given.split(',').map((part) => part.trim().split(':') as [string, string])
  return new Map(pairs.filter(([id]) => id).map(([id, key]) => [id, Buffer.from(key, 'base64')]))
}

function toInstall(given: Settings): InstallSettings | null {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = given
  return clientId && clientSecret && stateSecret ? { clientId, clientSecret, stateSecret } : null
}

function toSlackSettings(given: Settings): SlackSettings {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = '', PORT: port } = given
  return {
    botToken: given.SLACK_BOT_TOKEN ?? null,
    install: toInstall(given),
    mode: appToken ? { kind: 'socket', appToken } : { kind: 'http', signingSecret },
    apiUrl: given.SLACK_API_URL ?? null,
    port: port === undefined ? null : Number(port),
    host: given.HOST ?? '0.0.0.0',
    reviewChannel: given.REVIEW_CHANNEL_ID ?? null,
    flaggedChannel: given.FLAGGED_CHANNEL_ID ?? null,
    crisisText: given.CRISIS_TEXT ?? null,
  }
}

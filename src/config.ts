import { z } from 'zod'
import { LOG_LEVELS, type LogLevel } from './log.ts'
import type { SlackSettings } from './slack/settings.ts'

/** Everything that can be set, checked. Null parts are not configured. */
export interface Config {
  /** Null: no Slack is set up, and a local one is to be started. */
  readonly slack: SlackSettings | null
  readonly databasePath: string
  /** Null: the rubric that comes with checkreply. */
  readonly rubricDir: string | null
  readonly model: ModelSettings | null
  readonly logLevel: LogLevel
}

/** The language model that may be asked about drafts. */
export interface ModelSettings {
  readonly apiKey: string | null
  readonly baseUrl: string | null
  readonly name: string | null
}

export type ConfigReading =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] }

export type Environment = Readonly<Record<string, string | undefined>>

const CRISIS_LENGTH = 1000
const CRISIS_TEXT =
  'If somebody may be in danger now, call the emergency services: 112 in Europe, 911 in the US. Tell your team lead.'

/** Reads the environment. Names every problem at once: what was expected, what came, what to do. */
export function readConfig(env: Environment = process.env): ConfigReading {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim()))
  const parsed = SETTINGS.safeParse(given)
  const wrong = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const problems = [...wrong, ...(wantsSlack(env) ? findMissing(env, given) : [])]
  if (!parsed.success || problems.length > 0) return { ok: false, problems }
  return { ok: true, config: toConfig(parsed.data, wantsSlack(env)) }
}

/** Any SLACK_* that is there, even empty, means Slack: a secret that got lost must not start a healthy-looking fake. */
function wantsSlack(env: Environment): boolean {
  if (env.NODE_ENV === 'production') return true
  return Object.entries(env).some(([name, value]) => name.startsWith('SLACK_') && value !== undefined)
}

const FIND_CHANNEL = 'In Slack, open the channel, click its name, and copy the ID at the bottom of "About".'

const SETTINGS = z.object({
  SLACK_BOT_TOKEN: secret('xoxb-', 'Copy the "Bot User OAuth Token" from "OAuth & Permissions" of your Slack app.'),
  SLACK_APP_TOKEN: secret('xapp-', 'Make an app-level token with connections:write under "Basic Information".'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: setting(isUrl, 'an http(s) address', 'Leave it out to use Slack itself.'),
  REVIEW_CHANNEL_ID: setting(isChannelId, 'a channel ID like C0123456789', FIND_CHANNEL),
  FLAGGED_CHANNEL_ID: setting(isChannelId, 'a channel ID like C0123456789', FIND_CHANNEL),
  PORT: setting(isPort, 'a port from 0 to 65535', 'Leave it out for 3000.'),
  HOST: z.string().optional(),
  DATABASE_URL: setting(isFileUrl, 'file:PATH', 'PostgreSQL is not available yet: use file:./data/checkreply.db.'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: setting(isUrl, 'an http(s) address', 'Leave it out to use OpenAI itself.'),
  OPENAI_MODEL: z.string().optional(),
  RUBRIC_DIR: z.string().optional(),
  CRISIS_TEXT: setting(isShort, `at most ${CRISIS_LENGTH} characters`, 'It must be read at a glance: shorten it.'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: ({ input }) => say(`one of ${LOG_LEVELS.join(', ')}`, input, '') }).optional(),
})
type Settings = z.infer<typeof SETTINGS>

function setting(isRight: (value: string) => boolean, expected: string, advice: string) {
  return z
    .string()
    .refine(isRight, { error: ({ input }) => say(expected, input, advice) })
    .optional()
}

/** Never shows more of a secret than its kind. */
function secret(prefix: string, advice: string) {
  const came = (input: unknown) => /^x[a-z]{3}-/.exec(String(input))?.[0] ?? 'something else'
  const error = ({ input }: { readonly input?: unknown }) =>
    `expected ${prefix}…, got ${came(input)}${String(input) === prefix ? ' and nothing behind it' : ''}. ${advice}`
  return z
    .string()
    .refine((value) => value.startsWith(prefix) && value.length > prefix.length, { error })
    .optional()
}

function say(expected: string, came: unknown, advice: string): string {
  return `expected ${expected}, got ${JSON.stringify(String(came).slice(0, 60))}. ${advice}`.trim()
}

function isUrl(value: string): boolean {
  return URL.canParse(value) && /^https?:/.test(value)
}

function isChannelId(value: string): boolean {
  return /^[CG][A-Z0-9]+$/.test(value)
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65535
}

function isFileUrl(value: string): boolean {
  return /^file:./.test(value)
}

function isShort(value: string): boolean {
  return value.length <= CRISIS_LENGTH
}

/** A setting's name, what it is for, and where to get it. */
const NEEDED = [
  ['SLACK_BOT_TOKEN', 'the bot token (xoxb-…) of your Slack app', 'Install the app and see "OAuth & Permissions".'],
  ['REVIEW_CHANNEL_ID', 'the channel where agents post drafts', FIND_CHANNEL],
  ['FLAGGED_CHANNEL_ID', 'the channel where team leads see what is flagged', FIND_CHANNEL],
] as const
const ENTRANCE =
  'expected an app-level token (xapp-…) for Socket Mode, or SLACK_SIGNING_SECRET for HTTP, got neither. Both are under "Basic Information" of your Slack app.'
const SAME_CHANNEL =
  'expected another channel than REVIEW_CHANNEL_ID, got the same. Make one for team leads, so that nobody is corrected in public.'

function findMissing(env: Environment, given: Environment): readonly string[] {
  const missing = NEEDED.filter(([name]) => !given[name]).map(([name, what, advice]) => {
    return `${name}: expected ${what}, got ${env[name] === undefined ? 'nothing' : 'an empty value'}. ${advice}`
  })
  const hasEntrance = given.SLACK_APP_TOKEN || given.SLACK_SIGNING_SECRET
  const isSame = given.REVIEW_CHANNEL_ID && given.REVIEW_CHANNEL_ID === given.FLAGGED_CHANNEL_ID
  return [
    ...missing,
    ...(hasEntrance ? [] : [`SLACK_APP_TOKEN: ${ENTRANCE}`]),
    ...(isSame ? [`FLAGGED_CHANNEL_ID: ${SAME_CHANNEL}`] : []),
  ]
}

function toConfig(given: Settings, hasSlack: boolean): Config {
  const { OPENAI_API_KEY: apiKey = null, OPENAI_BASE_URL: baseUrl = null, OPENAI_MODEL: name = null } = given
  return {
    slack: hasSlack ? toSlackSettings(given) : null,
    databasePath: (given.DATABASE_URL ?? 'file:./data/checkreply.db').replace(/^file:(?:\/\/(?=\/))?/, ''),
    rubricDir: given.RUBRIC_DIR ?? null,
    model: apiKey || baseUrl ? { apiKey, baseUrl, name } : null,
    logLevel: given.LOG_LEVEL ?? 'info',
  }
}

/** Called only where nothing is missing. */
function toSlackSettings(given: Settings): SlackSettings {
  const { SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret = '', PORT: port } = given
  return {
    botToken: given.SLACK_BOT_TOKEN ?? '',
    mode: appToken ? { kind: 'socket', appToken } : { kind: 'http', signingSecret },
    apiUrl: given.SLACK_API_URL ?? null,
    port: port === undefined ? null : Number(port),
    host: given.HOST ?? '0.0.0.0',
    reviewChannel: given.REVIEW_CHANNEL_ID ?? '',
    flaggedChannel: given.FLAGGED_CHANNEL_ID ?? '',
    crisisText: given.CRISIS_TEXT ?? CRISIS_TEXT,
  }
}

/** For the command line, which needs nothing else of the environment: RUBRIC_DIR, or null for the rubric that comes along. */
export function readRubricDir(env: Environment = process.env): string | null {
  return env.RUBRIC_DIR?.trim() || null
}

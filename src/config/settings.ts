import { z } from 'zod'
import { LOG_LEVELS } from '../log.ts'

export const CRISIS_LENGTH = 1000
export const FIND_CHANNEL = 'In Slack, open the channel, click its name, and copy the ID at the bottom of "About".'

/** Every setting by its name, each with what is right. All may be missing here: what is needed is asked elsewhere. */
export const SETTINGS = z.object({
  SLACK_BOT_TOKEN: secret('xoxb-', 'Copy the "Bot User OAuth Token" from "OAuth & Permissions" of your Slack app.'),
  SLACK_APP_TOKEN: secret('xapp-', 'Make an app-level token with connections:write under "Basic Information".'),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_API_URL: setting(isUrl, 'an http(s) address', 'Leave it out to use Slack itself.'),
  REVIEW_CHANNEL_ID: setting(isChannelId, 'a channel ID like C0123456789', FIND_CHANNEL),
  FLAGGED_CHANNEL_ID: setting(isChannelId, 'a channel ID like C0123456789', FIND_CHANNEL),
  PORT: setting(isPort, 'a port from 0 to 65535', 'Leave it out for 3000.'),
  HOST: z.string().optional(),
  // It may hold a password.
  DATABASE_URL: hidden(isDatabaseUrl, 'file:PATH or postgres://…', 'Leave it out for file:./data/checkreply.db.'),
  RETENTION_DAYS: number(0, 3650, 'Leave it out for 30; 0 keeps no words once a report is posted.'),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: hidden(isLong, 'at least 16 characters', 'Make one with: openssl rand -hex 32'),
  TOKEN_KEYS: hidden(areKeys, 'ID:KEY,… with keys of 32 bytes in base64', 'Make a key with: openssl rand -base64 32'),
  OPENAI_API_KEY: z.string().optional(),
  OPENAI_BASE_URL: setting(isUrl, 'an http(s) address', 'Leave it out to use OpenAI itself.'),
  OPENAI_MODEL: z.string().optional(),
  JUDGE: oneOf(['auto', 'always', 'never'], 'Leave it out for auto.'),
  JUDGE_TEXT: oneOf(['masked', 'full', 'never'], 'Leave it out for masked.'),
  JUDGE_TIMEOUT_MS: number(1000, 120_000, 'Leave it out for 12000.'),
  JUDGE_DAILY_TOKENS: number(0, 1e9, 'Leave it out for 500000.'),
  JUDGE_CONCURRENCY: number(1, 64, 'Leave it out for 4.'),
  JUDGE_ANSWER_TOKENS: number(300, 100_000, 'Leave it out for 1500.'),
  JUDGE_CONTEXT_TOKENS: number(2000, 2e6, 'Leave it out where you do not know it.'),
  JUDGE_PRICE_INPUT: number(0, 1e5, 'It is the price of a million tokens.'),
  JUDGE_PRICE_CACHED_INPUT: number(0, 1e5, 'It is the price of a million tokens.'),
  JUDGE_PRICE_OUTPUT: number(0, 1e5, 'It is the price of a million tokens.'),
  RUBRIC_DIR: z.string().optional(),
  CRISIS_TEXT: setting(isShort, `at most ${CRISIS_LENGTH} characters`, 'It must be read at a glance: shorten it.'),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: ({ input }) => say(`one of ${LOG_LEVELS.join(', ')}`, input, '') }).optional(),
})

export type Settings = z.infer<typeof SETTINGS>

function setting(isRight: (value: string) => boolean, expected: string, advice: string) {
  return z
    .string()
    .refine(isRight, { error: ({ input }) => say(expected, input, advice) })
    .optional()
}

function oneOf<Value extends string>(values: readonly Value[], advice: string) {
  return z.enum(values, { error: ({ input }) => say(`one of ${values.join(', ')}`, input, advice) }).optional()
}

function number(least: number, most: number, advice: string) {
  const isRight = (value: string) => /^\d+(?:\.\d+)?$/.test(value) && Number(value) >= least && Number(value) <= most
  return setting(isRight, `a number from ${least} to ${most}`, advice).transform((value) =>
    value === undefined ? undefined : Number(value),
  )
}

/** Never shows what came. */
function hidden(isRight: (value: string) => boolean, expected: string, advice: string) {
  return z
    .string()
    .refine(isRight, { error: `expected ${expected}, got something else. ${advice}` })
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

function isDatabaseUrl(value: string): boolean {
  return /^file:./.test(value) || (/^postgres(?:ql)?:\/\/./.test(value) && URL.canParse(value))
}

function isLong(value: string): boolean {
  return value.length >= 16
}

function areKeys(value: string): boolean {
  return value.split(',').every((part) => {
    const [, id, key = ''] = /^\s*([\w-]+):([A-Za-z0-9+/=]+)\s*$/.exec(part) ?? []
    return id !== undefined && Buffer.from(key, 'base64').length === 32
  })
}

function isShort(value: string): boolean {
  return value.length <= CRISIS_LENGTH
}

import { FIND_CHANNEL } from './settings.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** What a bot in Slack needs and was not given, each with what it is for and where to get it. */
export function findMissing(env: Environment, given: Environment): readonly string[] {
  const needed = given.SLACK_CLIENT_ID ? NEEDED_TO_BE_INSTALLED : NEEDED
  const missing = needed
    .filter(([name]) => !given[name])
    .map(([name, what, advice]) => {
      return `${name}: expected ${what}, got ${env[name] === undefined ? 'nothing' : 'an empty value'}. ${advice}`
    })
  const hasEntrance = given.SLACK_APP_TOKEN || given.SLACK_SIGNING_SECRET
  const isSame = given.REVIEW_CHANNEL_ID && given.REVIEW_CHANNEL_ID === given.FLAGGED_CHANNEL_ID
  return [
    ...missing,
    ...(hasEntrance ? [] : [`SLACK_APP_TOKEN: ${ENTRANCE}`]),
    ...(given.SLACK_CLIENT_ID && given.SLACK_BOT_TOKEN ? [`SLACK_BOT_TOKEN: ${ONE_OR_MANY}`] : []),
    ...(isSame ? [`FLAGGED_CHANNEL_ID: ${SAME_CHANNEL}`] : []),
  ]
}

/** A setting's name, what it is for, and where to get it. */
const NEEDED = [
  ['SLACK_BOT_TOKEN', 'the bot token (xoxb-…) of your Slack app', 'Install the app and see "OAuth & Permissions".'],
  ['REVIEW_CHANNEL_ID', 'the channel where agents post drafts', FIND_CHANNEL],
  ['FLAGGED_CHANNEL_ID', 'the channel where team leads see what is flagged', FIND_CHANNEL],
] as const
const NEEDED_TO_BE_INSTALLED = [
  ['SLACK_CLIENT_SECRET', 'the client secret of your Slack app', 'See "Basic Information".'],
  ['SLACK_STATE_SECRET', 'a secret of your own, of at least 16 characters', 'Make one with: openssl rand -hex 32'],
  [
    'TOKEN_KEYS',
    'what the workspaces’ tokens are encrypted with, as ID:KEY',
    'Make a key with: openssl rand -base64 32',
  ],
] as const
const ONE_OR_MANY =
  'expected either a bot token, for one workspace, or SLACK_CLIENT_ID, for many, got both. Leave one of them out.'
const ENTRANCE =
  'expected an app-level token (xapp-…) for Socket Mode, or SLACK_SIGNING_SECRET for HTTP, got neither. Both are under "Basic Information" of your Slack app.'
const SAME_CHANNEL =
  'expected another channel than REVIEW_CHANNEL_ID, got the same. Make one for team leads, so that nobody is corrected in public.'

import { ABOUT_JUDGE } from './about-judge.ts'
import type { Settings } from './settings.ts'

/** What somebody who sets a setting wants to know of it. */
export interface AboutSetting {
  readonly name: keyof Settings
  readonly meaning: string
  /** What holds where it is left out; absent where nothing does. */
  readonly default?: string
  /** What a line of `.env` may look like. */
  readonly example: string
}

export interface AboutGroup {
  readonly title: string
  readonly text: string
  readonly settings: readonly AboutSetting[]
}

/** Every setting, once, in the order in which somebody sets a bot up. */
export const SETTING_GROUPS: readonly AboutGroup[] = [
  {
    title: 'One workspace',
    text: 'The bot token, one of the two ways in, and two channels. Socket Mode needs no public address; HTTP listens at /slack/events.',
    settings: [
      {
        name: 'SLACK_BOT_TOKEN',
        meaning: 'The bot token: “OAuth & Permissions” of your Slack app.',
        example: 'xoxb-',
      },
      {
        name: 'SLACK_APP_TOKEN',
        meaning: 'An app-level token with connections:write, for Socket Mode. With it the signing secret is not used.',
        example: 'xapp-',
      },
      {
        name: 'SLACK_SIGNING_SECRET',
        meaning: 'Under “Basic Information”, for HTTP. What is not signed with it is refused.',
        example: '',
      },
      {
        name: 'REVIEW_CHANNEL_ID',
        meaning: 'Where agents post drafts. An ID, not a name.',
        example: 'C0123456789',
      },
      {
        name: 'FLAGGED_CHANNEL_ID',
        meaning: 'Where team leads see what is flagged. An ID, not a name, and another channel.',
        example: 'C9876543210',
      },
    ],
  },
  {
    title: 'Many workspaces',
    text: 'Instead of one: leave SLACK_BOT_TOKEN and both channels out, and let each workspace install the bot at /slack/install and set its channels by `/checkreply setup`.',
    settings: [
      { name: 'SLACK_CLIENT_ID', meaning: 'Under “Basic Information”. It says that many may install.', example: '' },
      { name: 'SLACK_CLIENT_SECRET', meaning: 'Beside the client ID.', example: '' },
      {
        name: 'SLACK_STATE_SECRET',
        meaning: 'Your own, to sign installations under way: openssl rand -hex 32',
        example: '',
      },
      {
        name: 'TOKEN_KEYS',
        meaning:
          'What the workspaces’ tokens are encrypted with: ID:KEY,… with keys of openssl rand -base64 32. The first encrypts; the others still decrypt, so that a key can be changed.',
        example: '',
      },
    ],
  },
  {
    title: 'What is said',
    text: 'Both can be left as they are.',
    settings: [
      {
        name: 'CRISIS_TEXT',
        meaning:
          'What agents are told to do where somebody may be in danger. Left out, they are told to call the emergency services (112 in Europe, 911 in the US) and their team lead, in each agent’s own language.',
        example:
          'If somebody may be in danger now, call the emergency services: 112 in Europe, 911 in the US. Tell your team lead.',
      },
      {
        name: 'RUBRIC_DIR',
        meaning: 'The folder of your own rubric instead of the one that comes with checkreply.',
        example: './rubric',
      },
    ],
  },
  {
    title: 'The port',
    text: 'In Socket Mode a port is opened only where one is set, for /healthz, /readyz, /metrics and /slack/install alone.',
    settings: [
      { name: 'PORT', meaning: 'What is listened on; 0 takes a free one.', default: '3000', example: '3000' },
      { name: 'HOST', meaning: 'At which of the machine’s addresses.', default: '0.0.0.0', example: '0.0.0.0' },
    ],
  },
  {
    title: 'What is kept',
    text: 'A SQLite file for one bot on one machine; PostgreSQL for several bots side by side.',
    settings: [
      {
        name: 'DATABASE_URL',
        meaning: 'file:PATH, whose folder is made where missing, or postgres://USER:PASSWORD@HOST:PORT/NAME.',
        default: 'file:./data/checkreply.db',
        example: 'file:./data/checkreply.db',
      },
      {
        name: 'RETENTION_DAYS',
        meaning:
          'Days for which words of drafts, customers and reports are kept. 0: until the report is posted. Scores stay.',
        default: '30',
        example: '30',
      },
    ],
  },
  {
    title: 'Logs',
    text: 'JSON lines on standard output. Drafts and customer messages are never logged.',
    settings: [{ name: 'LOG_LEVEL', meaning: 'The least that is logged.', default: 'info', example: 'info' }],
  },
  ABOUT_JUDGE,
  {
    title: 'For tests',
    text: 'Another Slack than Slack’s own.',
    settings: [
      { name: 'SLACK_API_URL', meaning: 'The address of its Web API.', example: 'http://127.0.0.1:3300/api/' },
    ],
  },
]

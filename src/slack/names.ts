/** Every name Slack knows us by. The manifests are made from them: see `manifest.ts`. */
export const COMMAND = '/checkreply'
export const EVENTS = [
  'message.channels',
  'message.im',
  'app_home_opened',
  'app_uninstalled',
  'tokens_revoked',
] as const
/** The least that is needed, each with what for. */
export const SCOPE_REASONS = {
  commands: '/checkreply, and the two shortcuts',
  'chat:write': 'reports, and what team leads are told',
  'channels:history': 'drafts in the review channel',
  'im:history': 'drafts that somebody sends to the bot alone',
  'im:write': 'reports that only the author sees, where a channel is set so',
  'reactions:write': 'the neutral mark at such a draft',
  'users:read': 'in which language somebody reads, and who administers the workspace',
  'usergroups:read': 'who is a lead, where that is a user group',
  'files:write': 'the chart of the weekly digest',
} as const
export const SCOPES = Object.keys(SCOPE_REASONS)
export const EVENTS_PATH = '/slack/events'
export const INSTALL_PATH = '/slack/install'
export const REDIRECT_PATH = '/slack/oauth_redirect'

/** The form that `/checkreply` opens. */
export const FORM = {
  callback: 'check_form',
  customer: { block: 'customer', action: 'text' },
  draft: { block: 'draft', action: 'text' },
  language: { block: 'language', action: 'choice' },
} as const

/** Under a message's menu, and behind the lightning sign. */
export const SHORTCUTS = { message: 'check_message', global: 'check_reply' } as const

/** Buttons below reports and on the Home tab. */
export const ACTIONS = {
  useRewrite: 'use_rewrite',
  useLighter: 'use_lighter',
  why: 'why',
  appeal: 'appeal',
  mute: 'mute',
  handOn: 'hand_on',
  unmute: 'unmute',
  showReport: 'show_report',
} as const

/** Forms that the buttons open. */
export const FORMS = {
  rewrite: 'rewrite_form',
  lighter: 'lighter_form',
  appeal: 'appeal_form',
  mute: 'mute_form',
  handOn: 'hand_on_form',
} as const

/** Buttons on cards and on a lead's Home tab. */
export const LEAD_ACTIONS = {
  claim: 'card_claim',
  take_over: 'card_take_over',
  release: 'card_release',
  resolve: 'card_resolve',
  approve: 'card_approve',
  reopen: 'card_reopen',
  coach: 'card_coach',
  uphold: 'appeal_uphold',
  reject: 'appeal_reject',
} as const

/** Buttons that open a part of the settings. */
export const SETTINGS_ACTIONS = {
  people: 'settings_people',
  criteria: 'settings_criteria',
  points: 'settings_points',
  words: 'settings_words',
  channel: 'settings_channel',
} as const

/** Forms of leads. */
export const LEAD_FORMS = { coach: 'coach_form', reject: 'reject_form', settings: 'settings_form' } as const

/** The one field of a block: people fill in one thing at a time. */
export const FIELD = 'field'

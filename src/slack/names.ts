/** Every name Slack knows us by. `manifest.yml` lists the same ones: a test compares the two. */
export const COMMAND = '/checkreply'
export const EVENTS = ['message.channels', 'app_uninstalled', 'tokens_revoked'] as const
export const SCOPES = ['commands', 'chat:write', 'channels:history'] as const
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

import { COMMAND, EVENTS, EVENTS_PATH, REDIRECT_PATH, SCOPE_REASONS, SHORTCUTS } from './names.ts'

/** How events reach the bot. */
export type ManifestMode = 'socket' | 'http'

/** Where Slack sends things in HTTP mode: to be replaced by whoever installs the bot. */
const ORIGIN = 'https://checkreply.example.com'

const OPENING: Readonly<Record<ManifestMode, string>> = {
  socket: `# Socket Mode: no public address needed. Afterwards make an app-level token with connections:write for SLACK_APP_TOKEN.`,
  http: `# HTTP mode: put your own address in place of ${ORIGIN}, everywhere.`,
}

/** A manifest for Slack (https://docs.slack.dev/reference/app-manifest), as YAML with its reasons beside it. */
export function writeManifest(mode: ManifestMode): string {
  const url = mode === 'http' ? `${ORIGIN}${EVENTS_PATH}` : null
  const lines = [
    '# Paste this as it is: https://api.slack.com/apps → Create New App → From a manifest.',
    OPENING[mode],
    '# Made by `npm run manifest` from src/slack/names.ts and src/slack/manifest.ts: change it there.',
    'display_information:',
    '  name: checkreply',
    '  description: Reads a support reply before the customer does',
    '  background_color: "#2c2d30"',
    ...writeFeatures(url),
    'oauth_config:',
    ...(url
      ? ['  redirect_urls:', `    - ${ORIGIN}${REDIRECT_PATH} # only where workspaces install the bot themselves`]
      : []),
    '  scopes:',
    '    bot:',
    ...Object.entries(SCOPE_REASONS).map(([scope, reason]) => `      - ${scope} # ${reason}`),
    '      #- groups:history # where one of the two channels is private',
    ...writeSettings(url),
  ]
  return `${lines.join('\n')}\n`
}

function writeFeatures(url: string | null): readonly string[] {
  return [
    'features:',
    '  app_home:',
    '    home_tab_enabled: true # somebody’s own checks, all that leads see about them, and the leads’ own desk',
    '    messages_tab_enabled: true # drafts for nobody else’s eyes, and answers that come late',
    '    messages_tab_read_only_enabled: false',
    '  bot_user:',
    '    display_name: checkreply',
    '    always_online: true',
    '  slash_commands:',
    `    - command: ${COMMAND}`,
    ...(url ? [`      url: ${url}`] : []),
    '      description: Check a reply, just for you',
    '      usage_hint: "[your draft] or help"',
    '      should_escape: false',
    '  shortcuts:',
    '    - name: Check this reply',
    '      type: message',
    `      callback_id: ${SHORTCUTS.message}`,
    '      description: A report on this message that only you see',
    '    - name: Check a reply',
    '      type: global',
    `      callback_id: ${SHORTCUTS.global}`,
    '      description: Opens a form for a draft, just for you',
  ]
}

function writeSettings(url: string | null): readonly string[] {
  return [
    'settings:',
    '  event_subscriptions:',
    ...(url ? [`    request_url: ${url}`] : []),
    '    bot_events:',
    ...EVENTS.map((event) => `      - ${event}`),
    '      #- message.groups # where one of the two channels is private',
    '  interactivity:',
    '    is_enabled: true',
    ...(url ? [`    request_url: ${url}`] : []),
    '  org_deploy_enabled: false',
    `  socket_mode_enabled: ${url === null}`,
    '  token_rotation_enabled: false',
  ]
}

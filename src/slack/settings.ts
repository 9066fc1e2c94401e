/** What the Slack side is told. `mode` says how events reach us. */
export interface SlackSettings {
  /** Null: each workspace installs the bot for itself, see `install`. */
  readonly botToken: string | null
  /** Null: one workspace, by token. */
  readonly install: InstallSettings | null
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string }
  /** Null: Slack's own. */
  readonly apiUrl: string | null
  /** Null: 3000 in HTTP mode, and no port at all in Socket Mode. */
  readonly port: number | null
  readonly host: string
  /** Null where workspaces set their own. */
  readonly reviewChannel: string | null
  readonly flaggedChannel: string | null
  /** What agents are told to do where somebody may be in danger. */
  readonly crisisText: string | null
  /** Who is taken for the installer where Slack has told of none; absent: nobody. */
  readonly installer?: string
}

/** How workspaces let the bot in (https://docs.slack.dev/authentication/installing-with-oauth). */
export interface InstallSettings {
  readonly clientId: string
  readonly clientSecret: string
  /** Signs what comes back from Slack's page, so that nobody is lured into installing. */
  readonly stateSecret: string
}

/** What the Slack side is told. `mode` says how events reach us. */
export interface SlackSettings {
  readonly botToken: string
  readonly mode:
    | { readonly kind: 'socket'; readonly appToken: string }
    | { readonly kind: 'http'; readonly signingSecret: string }
  /** Null: Slack's own. */
  readonly apiUrl: string | null
  /** Null: 3000 in HTTP mode, and no port at all in Socket Mode. */
  readonly port: number | null
  readonly host: string
  readonly reviewChannel: string
  readonly flaggedChannel: string
  /** What agents are told to do where somebody may be in danger. */
  readonly crisisText: string
}

/** A workspace that let us in. */
export interface Installation {
  readonly team: string
  readonly token: string
  readonly botId: string
  readonly botUser: string
  /** Who installed us: told of what only they can mend. */
  readonly installer: string
  readonly scopes: readonly string[]
}

export interface Installations {
  find(team: string): Promise<Installation | null>
  save(installation: Installation): Promise<void>
  /** All workspaces that let us in. */
  list(): Promise<readonly string[]>
}

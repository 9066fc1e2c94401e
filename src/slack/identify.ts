import type { App } from '@slack/bolt'

/** The workspace whose token we have, and what we are called there. */
export interface Identity {
  readonly team: string
  readonly name: string
}

/** Slack is asked once. */
export function createIdentify(app: () => App): () => Promise<Identity> {
  let known: Identity | undefined
  return async () => {
    known ??= await ask(app())
    return known
  }
}

async function ask({ client }: App): Promise<Identity> {
  const { team_id: team = '', user: name = 'checkreply' } = await client.auth.test()
  return { team, name }
}

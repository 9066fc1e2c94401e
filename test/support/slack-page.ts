const PATIENCE_MS = 10_000

export interface SeenMessage {
  readonly channel: string
  readonly ts: string
  readonly user: string
  readonly text: string
  readonly bot_id?: string
  readonly thread_ts?: string
  readonly subtype?: string
  /** The one person who sees it, on a message that is private. */
  readonly ephemeral_to?: string
  readonly edited?: { readonly ts: string }
  readonly blocks?: readonly unknown[]
}

export interface SeenView {
  readonly id: string
  readonly callback_id?: string
  readonly title?: { readonly text: string }
  readonly blocks: readonly Readonly<Record<string, unknown>>[]
}

/** What a person at the local Slack's page sees, kept up to date by the page's own WebSocket. */
export interface Page {
  messages(channel?: string): readonly SeenMessage[]
  modals(): readonly SeenView[]
  /** The errors last shown in a modal, once. */
  takeModalErrors(): Readonly<Record<string, string>> | undefined
  send(action: object): void
  /** Looks again after every change on the page; rejects, naming `what` and the page, when it stays undefined. */
  waitFor<T>(look: () => T | undefined, what: string): Promise<T>
  close(): void
}

interface Shown {
  messages: SeenMessage[]
  modals: SeenView[]
  errors: Record<string, string> | undefined
}

type Change =
  | { t: 'init'; state: { messages: Record<string, SeenMessage[]>; modalStack: SeenView[] } }
  | { t: 'message' | 'message_update'; message: SeenMessage }
  | { t: 'message_delete'; channel: string; ts: string }
  | { t: 'view'; stack: SeenView[] }
  | { t: 'view_errors'; errors: Record<string, string> }

export async function openPage(url: string): Promise<Page> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/ui`)
  const shown: Shown = { messages: [], modals: [], errors: undefined }
  const watchers = new Set<() => void>()
  socket.addEventListener('message', (event) => {
    apply(shown, JSON.parse(String(event.data)) as Change)
    for (const watcher of watchers) watcher()
  })
  await new Promise((resolve, reject) => {
    watchers.add(() => resolve(undefined))
    socket.addEventListener('error', () => reject(new Error('The page of the local Slack cannot be opened')))
  })
  watchers.clear()
  return {
    messages: (channel) => shown.messages.filter((message) => !channel || message.channel === channel),
    modals: () => shown.modals,
    takeModalErrors: () => takeErrors(shown),
    send: (action) => socket.send(JSON.stringify(action)),
    waitFor: (look, what) => watch(watchers, look, () => `Waited for ${what}. On the page: ${describePage(shown)}`),
    close: () => socket.close(),
  }
}

function apply(shown: Shown, change: Change): void {
  switch (change.t) {
    case 'init':
      shown.messages = Object.values(change.state.messages).flat()
      shown.modals = change.state.modalStack
      break
    case 'message':
      shown.messages.push(change.message)
      break
    case 'message_update':
      shown.messages = shown.messages.map((old) => (isSame(old, change.message) ? change.message : old))
      break
    case 'message_delete':
      shown.messages = shown.messages.filter((old) => !isSame(old, change))
      break
    case 'view':
      shown.modals = change.stack
      break
    case 'view_errors':
      shown.errors = change.errors
  }
}

function isSame(a: { channel: string; ts: string }, b: { channel: string; ts: string }): boolean {
  return a.channel === b.channel && a.ts === b.ts
}

function takeErrors(shown: Shown): Record<string, string> | undefined {
  const { errors } = shown
  shown.errors = undefined
  return errors
}

function watch<T>(watchers: Set<() => void>, look: () => T | undefined, complaint: () => string): Promise<T> {
  return new Promise((resolve, reject) => {
    const deadline = setTimeout(() => finish(() => reject(new Error(complaint()))), PATIENCE_MS)
    const again = () => {
      const found = look()
      if (found !== undefined) finish(() => resolve(found))
    }
    const finish = (settle: () => void) => {
      clearTimeout(deadline)
      watchers.delete(again)
      settle()
    }
    watchers.add(again)
    again()
  })
}

function describePage({ messages, modals }: Shown): string {
  const seen = messages.map(({ channel, ts, thread_ts, user, text }) => ({ channel, ts, thread_ts, user, text }))
  return JSON.stringify({ messages: seen, modals }, null, 2)
}

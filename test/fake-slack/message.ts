import type { Fields } from './fields.ts'

/** A message as Slack stores it and shows it to apps, under Slack's own names. */
export interface SlackMessage {
  readonly type: 'message'
  readonly ts: string
  readonly user: string
  readonly text: string
  readonly subtype?: string
  readonly bot_id?: string
  readonly app_id?: string
  readonly thread_ts?: string
  readonly parent_user_id?: string
  readonly reply_count?: number
  readonly latest_reply?: string
  readonly blocks?: readonly Fields[]
  readonly attachments?: readonly Fields[]
  readonly files?: readonly Fields[]
  readonly metadata?: Fields
  readonly edited?: { readonly user: string; readonly ts: string }
  readonly reactions?: readonly Fields[]
  readonly hidden?: boolean
}

/** What one person alone was shown, in a channel and perhaps in a thread. */
export interface PrivateMessage {
  readonly channel: string
  readonly user: string
  readonly ts: string
  readonly text: string
  readonly blocks: readonly Fields[]
  readonly thread_ts?: string
}

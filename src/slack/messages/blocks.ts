import type { types } from '@slack/bolt'

export type Block = types.KnownBlock

/** A thing said: `text` stands in notifications and screen readers, `blocks` in Slack itself. */
export interface Message {
  readonly text: string
  readonly blocks: Block[]
}

/** A paragraph in Slack's markup. What others wrote must come through `quoteText` or `fitText`. */
export function section(text: string): Block {
  return { type: 'section', text: { type: 'mrkdwn', text, verbatim: true } }
}

/** Small print. */
export function note(text: string): Block {
  return { type: 'context', elements: [{ type: 'mrkdwn', text, verbatim: true }] }
}

export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text, emoji: true }
}

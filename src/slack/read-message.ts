import { readCustomerOnly, splitCustomer } from '../core/customer-quote.ts'

/** The parts of a Slack message that we read. Everything may be missing. */
export interface RawMessage {
  readonly subtype?: string
  readonly ts?: string
  readonly thread_ts?: string
  readonly user?: string
  readonly bot_id?: string
  readonly text?: string
  readonly edited?: { readonly ts?: string }
  readonly attachments?: readonly RawAttachment[]
  readonly files?: readonly RawFile[]
}

interface RawAttachment {
  /** Set on forwarded messages, not on the unfurls of links. */
  readonly is_share?: boolean
  readonly author_id?: string
  readonly text?: string
}

interface RawFile {
  readonly mode?: string
  readonly preview?: string
  readonly preview_is_truncated?: boolean
  readonly lines_more?: number
}

export interface MessageText {
  readonly text: string
  /** Slack gave only the beginning of a snippet. */
  readonly isCut: boolean
}

/**
 * All words of a message as one text. What somebody else wrote and the agent forwarded is quoted, as the customer's;
 * a snippet, or a message of their own that they forwarded, is the draft, and what they typed beside it only counts
 * where it is the customer's.
 */
export function readText(message: RawMessage): MessageText {
  const typed = message.text ?? ''
  const shares = (message.attachments ?? []).filter((attachment) => attachment.is_share && attachment.text)
  const isOwn = ({ author_id }: RawAttachment) => author_id === message.user
  const snippets = (message.files ?? []).filter((file) => file.mode === 'snippet' && file.preview)
  const given = [...shares.filter(isOwn).map(({ text }) => text), ...snippets.map(({ preview }) => preview)]
  const quoted = shares.filter((share) => !isOwn(share)).map(({ text }) => text ?? '')
  const parts =
    given.length > 0 ? [...quoted.map(quote), quote(readCustomer(typed)), ...given] : [...quoted.map(quote), typed]
  return { text: parts.filter((part) => part?.trim()).join('\n'), isCut: snippets.some(isCutOff) }
}

function readCustomer(typed: string): string {
  return readCustomerOnly(typed) ?? splitCustomer(typed).customer ?? ''
}

function quote(text: string): string {
  return text === '' ? '' : text.replace(/^/gm, '&gt; ')
}

function isCutOff({ preview_is_truncated, lines_more = 0 }: RawFile): boolean {
  return preview_is_truncated === true || lines_more > 0
}

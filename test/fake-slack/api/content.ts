import { BLOCK_LIMITS } from '../blocks/block-limits.ts'
import { checkBlocks, measureBlocks } from '../blocks/check-blocks.ts'
import { asFields, asList, asText, type Fields } from '../fields.ts'
import type { SlackMessage } from '../message.ts'
import { SlackError } from './api-call.ts'

type Content = Pick<SlackMessage, 'text' | 'blocks' | 'attachments'>

/** Text, blocks and attachments of a call, or the refusal they would meet. `before` is what an update stands on. */
export function readContent(args: Fields, before?: Content): Content {
  const text = args.text === undefined ? (before?.text ?? '') : asText(args.text)
  const blocks = args.blocks === undefined ? before?.blocks : readBlocks(args.blocks)
  const attachments = args.attachments === undefined ? before?.attachments : asList(args.attachments)
  if (text === '' && !blocks?.length && !attachments?.length) throw new SlackError('no_text')
  if (text.length > BLOCK_LIMITS.messageText) throw new SlackError('msg_too_long')
  return { text, ...(blocks && { blocks }), ...(attachments && { attachments }) }
}

function readBlocks(given: unknown): readonly Fields[] {
  const errors = checkBlocks(given)
  if (errors.length > 0) {
    const messages = errors.map((error) => `[ERROR] ${error}`)
    throw new SlackError('invalid_blocks', { errors, response_metadata: { messages } })
  }
  if (measureBlocks(given) > BLOCK_LIMITS.allBlocks) throw new SlackError('msg_blocks_too_long')
  return asList(given).map((block, index) => ({ block_id: `b${index}`, ...block }))
}

/** Empty where the call says nothing of metadata, so that an update leaves it. */
export function readMetadata({ metadata }: Fields): Pick<SlackMessage, 'metadata'> {
  if (metadata === undefined) return {}
  const { event_type, event_payload } = asFields(metadata)
  if (Object.keys(asFields(metadata)).length === 0) return { metadata: undefined }
  if (!asText(event_type) || typeof event_payload !== 'object' || event_payload === null) {
    throw new SlackError('invalid_metadata_format')
  }
  return { metadata: asFields(metadata) }
}

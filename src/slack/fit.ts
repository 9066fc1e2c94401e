import type { types } from '@slack/bolt'
import { SLACK_LIMITS } from './limits.ts'
import type { Block } from './messages/blocks.ts'

/*
 * The last look before anything leaves: what is too long for Slack is cut, so that people see nearly all of it and not
 * nothing. Messages are written to fit; this is for what nobody thought of.
 */

/** The arguments of a call to Slack, with the message or view in them within its limits. */
export function fitArgs<Args extends Readonly<Record<string, unknown>>>(args: Args): Args {
  const { blocks, view, text } = args
  return {
    ...args,
    ...(typeof text === 'string' && { text: cut(text, SLACK_LIMITS.fallbackText) }),
    ...(Array.isArray(blocks) && { blocks: fitBlocks(blocks as Block[], SLACK_LIMITS.blocksInMessage) }),
    ...(isRecord(view) && { view: fitView(view as unknown as types.ModalView) }),
  }
}

export function fitView<View extends types.View>(view: View): View {
  return { ...view, blocks: fitBlocks(view.blocks as Block[], SLACK_LIMITS.blocksInModal) }
}

/** What can be used is kept when there is too much to read. */
function fitBlocks(blocks: readonly Block[], most: number): Block[] {
  const fitting: Block[] = []
  let room: number = SLACK_LIMITS.allBlocks
  for (const block of blocks.map(fitBlock)) {
    const length = measure(block)
    if (length > room && !isUsable(block)) continue
    room -= length
    fitting.push(block)
  }
  return fitting.slice(0, most)
}

function fitBlock(block: Block): Block {
  return fitTexts(block, LIMITS[block.type] ?? SLACK_LIMITS.sectionText) as Block
}

const LIMITS: Readonly<Partial<Record<Block['type'], number>>> = {
  header: SLACK_LIMITS.headerText,
}

/** Every text within, by what holds it: buttons and options have less room. */
function fitTexts(value: unknown, limit: number): unknown {
  if (Array.isArray(value)) return value.map((one) => fitTexts(one, limit))
  if (!isRecord(value)) return value
  const own = 'action_id' in value || 'value' in value ? SLACK_LIMITS.buttonText : limit
  const entries = Object.entries(value).map(([key, inner]) => {
    if (key === 'text' && typeof inner === 'string') return [key, cut(inner, limit)]
    if (key === 'initial_value' && typeof inner === 'string') return [key, inner.slice(0, SLACK_LIMITS.inputText)]
    return [key, fitTexts(inner, own)]
  })
  return Object.fromEntries(entries)
}

/** Between graphemes, and never inside an entity or a link. */
function cut(text: string, limit: number): string {
  if (text.length <= limit) return text
  let kept = ''
  for (const [token] of text.matchAll(/<[^<>]*>|&(?:amp|lt|gt);|[\s\S]/gu)) {
    if (kept.length + token.length > limit - 1) break
    kept += token
  }
  return `${kept}…`
}

function measure(block: Block): number {
  return block.type === 'section' || block.type === 'context' ? textsOf(block).join('').length : 0
}

function textsOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (!isRecord(value)) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'text' && typeof inner === 'string' ? [inner] : textsOf(inner),
  )
}

function isUsable({ type }: Block): boolean {
  return type === 'actions' || type === 'input'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

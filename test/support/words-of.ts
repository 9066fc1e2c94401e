import type { Block, Message } from '../../src/slack/messages/blocks.ts'

/** What people read in a message, top to bottom. */
export function wordsOf({ blocks }: Pick<Message, 'blocks'>): string {
  return blocks.map(readBlock).join('\n')
}

function readBlock(block: Block): string {
  if (block.type === 'section') return block.text?.text ?? ''
  if (block.type !== 'context') return ''
  return block.elements.map((element) => ('text' in element ? element.text : '')).join(' ')
}

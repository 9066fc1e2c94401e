import { asText, type Fields } from '../fields.ts'
import { BLOCK_LIMITS as LIMITS } from './block-limits.ts'
import { checkBlocks } from './check-blocks.ts'
import { checkLength, checkText, type Problems } from './check-text.ts'

/** What Slack would refuse in a modal or a Home tab. */
export function checkView(view: Fields): Problems {
  return [
    ...(view.type === 'modal' ? checkModal(view) : view.type === 'home' ? [] : ['view/type: must be modal or home']),
    ...checkLength(view.callback_id, { at: 'view/callback_id', most: LIMITS.blockId }),
    ...checkLength(view.private_metadata, { at: 'view/private_metadata', most: LIMITS.privateMetadata }),
    ...checkBlocks(view.blocks, LIMITS.blocksInView).map((problem) => `view/${problem}`),
  ]
}

function checkModal({ title, submit, close, blocks }: Fields): Problems {
  const needsSubmit = Array.isArray(blocks) && blocks.some((block) => asText(block?.type) === 'input')
  const check = (text: unknown, at: string) => checkText(text, { at, most: LIMITS.viewTitle, only: 'plain_text' })
  return [
    ...check(title, 'view/title'),
    ...(submit === undefined ? [] : check(submit, 'view/submit')),
    ...(close === undefined ? [] : check(close, 'view/close')),
    ...(needsSubmit && submit === undefined ? ['view/submit: is required where there is an input'] : []),
  ]
}

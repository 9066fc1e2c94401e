import { asFields, asList, asText, type Fields } from '../fields.ts'
import { BLOCK_LIMITS as LIMITS } from './block-limits.ts'
import { checkElement } from './check-elements.ts'
import { checkCount, checkText, type Problems } from './check-text.ts'

/** What Slack would refuse in a list of blocks, each with where it stands; empty where it would take them. */
export function checkBlocks(blocks: unknown, most: number = LIMITS.blocksInMessage): readonly string[] {
  if (!Array.isArray(blocks)) return ['blocks: must be a list']
  const list = asList(blocks)
  const tooMany = list.length > most ? [`blocks: no more than ${most} items allowed, got ${list.length}`] : []
  return [...tooMany, ...checkIds(list), ...list.flatMap((block, index) => checkBlock(block, `blocks/${index}`))]
}

/** The length of all text in blocks, however deep. */
export function measureBlocks(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + measureBlocks(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  const { text, ...rest } = value as Fields
  return (typeof text === 'string' ? text.length : measureBlocks(text)) + measureBlocks(Object.values(rest))
}

function checkIds(blocks: readonly Fields[]): Problems {
  const ids = blocks.map(({ block_id }) => block_id).filter((id) => id !== undefined)
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index)
  const wrong = ids.filter((id) => typeof id !== 'string' || id === '' || id.length > LIMITS.blockId)
  return [
    ...twice.map((id) => `block_id: ${id} already exists`),
    ...wrong.map((id) => `block_id: ${id} must be 1 to ${LIMITS.blockId} characters`),
  ]
}

function checkBlock(block: Fields, at: string): Problems {
  const check = BLOCKS[asText(block.type)]
  return check ? check(block, at) : [`${at}: unsupported block type ${block.type}`]
}

type Check = (block: Fields, at: string) => Problems

const BLOCKS: Readonly<Record<string, Check>> = {
  divider: () => [],
  // Of people's own making: bots of this kind never write them.
  rich_text: () => [],
  section: checkSection,
  header: ({ text }, at) => checkText(text, { at: `${at}/text`, most: LIMITS.headerText, only: 'plain_text' }),
  context: checkContext,
  actions: ({ elements }, at) => [
    ...checkCount(elements, { at, least: 1, most: LIMITS.actionElements }),
    ...checkElements(elements, at),
  ],
  image: checkImage,
  input: checkInput,
  markdown: ({ text }, at) => checkText({ type: 'mrkdwn', text }, { at: `${at}/text`, most: LIMITS.markdownText }),
}

function checkSection({ text, fields, accessory }: Fields, at: string): Problems {
  const isEmpty = text === undefined && fields === undefined
  return [
    ...(isEmpty ? [`${at}: needs text or fields`] : []),
    ...(text === undefined ? [] : checkText(text, { at: `${at}/text`, most: LIMITS.sectionText })),
    ...(fields === undefined ? [] : checkCount(fields, { at, least: 1, most: LIMITS.sectionFields })),
    ...asList(fields).flatMap((field) => checkText(field, { at: `${at}/fields`, most: LIMITS.fieldText })),
    ...(accessory === undefined ? [] : checkElement(asFields(accessory), `${at}/accessory`)),
  ]
}

function checkContext({ elements }: Fields, at: string): Problems {
  const check = (element: Fields) =>
    element.type === 'image'
      ? checkImage(element, at)
      : checkText(element, { at: `${at}/elements`, most: LIMITS.sectionText })
  return [...checkCount(elements, { at, least: 1, most: LIMITS.contextElements }), ...asList(elements).flatMap(check)]
}

function checkImage({ alt_text, image_url, slack_file }: Fields, at: string): Problems {
  const alt = asText(alt_text)
  const url = asText(image_url)
  return [
    ...(alt === '' || alt.length > LIMITS.altText ? [`${at}/alt_text: 1 to ${LIMITS.altText} characters`] : []),
    ...((url === '' && !slack_file) || url.length > LIMITS.url
      ? [`${at}/image_url: 1 to ${LIMITS.url} characters`]
      : []),
  ]
}

function checkInput({ label, hint, element }: Fields, at: string): Problems {
  return [
    ...checkText(label, { at: `${at}/label`, most: LIMITS.inputLabel, only: 'plain_text' }),
    ...(hint === undefined ? [] : checkText(hint, { at: `${at}/hint`, most: LIMITS.inputLabel, only: 'plain_text' })),
    ...checkElement(asFields(element), `${at}/element`),
  ]
}

function checkElements(elements: unknown, at: string): Problems {
  const ids = asList(elements).map(({ action_id }) => action_id)
  const twice = ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index)
  return [
    ...twice.map((id) => `${at}: action_id ${id} already exists`),
    ...asList(elements).flatMap((element, index) => checkElement(element, `${at}/elements/${index}`)),
  ]
}

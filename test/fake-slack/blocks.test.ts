import { describe, expect, it } from '@jest/globals'
import { checkBlocks, measureBlocks } from './blocks/check-blocks.ts'
import { checkView } from './blocks/check-view.ts'
import type { Fields } from './fields.ts'

const text = (length: number, type = 'mrkdwn') => ({ type, text: 'x'.repeat(length) })
const plain = (length: number) => text(length, 'plain_text')
const section = (length: number) => ({ type: 'section', text: text(length) })
const button = (fields: Fields = {}) => ({ type: 'button', action_id: 'go', text: plain(2), ...fields })
const option = (fields: Fields = {}) => ({ text: plain(2), value: 'a', ...fields })
const select = (options: readonly Fields[], fields: Fields = {}) => ({ type: 'static_select', options, ...fields })
const actions = (...elements: Fields[]) => ({ type: 'actions', elements })
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, index) => make(index))
const input = (element: Fields) => ({ type: 'input', label: plain(3), element })

describe('blocks that Slack takes', () => {
  it.each<[string, readonly Fields[]]>([
    ['a full message', many(50, () => ({ type: 'divider' }))],
    ['a long section', [section(3000)]],
    ['fields', [{ type: 'section', fields: many(10, () => text(2000)) }]],
    ['a header', [{ type: 'header', text: plain(150) }]],
    ['buttons', [actions(...many(25, (index) => button({ action_id: `go${index}`, value: 'v'.repeat(2000) })))]],
    ['a select', [actions(select([option()], { initial_option: option() }))]],
    ['a context', [{ type: 'context', elements: many(10, () => text(3)) }]],
    ['an input', [input({ type: 'plain_text_input', max_length: 3000 })]],
    ['markdown', [{ type: 'markdown', text: 'x'.repeat(12_000) }]],
  ])('%s', (_what, blocks) => {
    expect(checkBlocks(blocks)).toEqual([])
  })
})

describe('blocks that Slack refuses', () => {
  it.each<[string, readonly Fields[], string]>([
    ['too many', many(51, () => ({ type: 'divider' })), 'no more than 50'],
    ['an unknown one', [{ type: 'song' }], 'unsupported block type song'],
    ['a section too long', [section(3001)], 'less than 3001'],
    ['an empty text', [section(0)], 'more than 0'],
    ['a section of nothing', [{ type: 'section' }], 'needs text or fields'],
    ['a text of no kind', [{ type: 'section', text: { text: 'x' } }], 'must be a text object'],
    ['too many fields', [{ type: 'section', fields: many(11, () => text(1)) }], '1 to 10'],
    ['a header with markup', [{ type: 'header', text: text(3) }], 'must be plain_text'],
    ['a header too long', [{ type: 'header', text: plain(151) }], 'less than 151'],
    ['no buttons', [actions()], '1 to 25'],
    ['too many buttons', [actions(...many(26, (index) => button({ action_id: `${index}` })))], '1 to 25'],
    ['one action twice', [actions(button(), button())], 'action_id go already exists'],
    ['a button too wordy', [actions(button({ text: plain(76) }))], 'less than 76'],
    ['a button with too much behind it', [actions(button({ value: 'v'.repeat(2001) }))], 'less than 2001'],
    ['a button of a strange style', [actions(button({ style: 'huge' }))], 'primary or danger'],
    ['a select of nothing', [actions(select([]))], '1 to 100'],
    ['an option without a value', [actions(select([{ text: plain(1) }]))], 'value: is missing'],
    [
      'a choice that is not offered',
      [actions(select([option()], { initial_option: option({ value: 'b' }) }))],
      'one of',
    ],
    ['a context too full', [{ type: 'context', elements: many(11, () => text(1)) }], '1 to 10'],
    [
      'an id twice',
      [
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ],
      'a already exists',
    ],
    ['an input without a label', [{ type: 'input', element: { type: 'plain_text_input' } }], 'must be a text object'],
    ['an input too long', [input({ type: 'plain_text_input', initial_value: 'x'.repeat(3001) })], 'less than 3001'],
    ['an image without words', [{ type: 'image', image_url: 'https://x.test' }], 'alt_text'],
    [
      'a confirm without a way out',
      [actions(button({ confirm: { title: plain(1), text: plain(1) } }))],
      'confirm/deny',
    ],
  ])('%s', (_what, blocks, problem) => {
    expect(checkBlocks(blocks).join('\n')).toContain(problem)
  })
})

describe('views that Slack refuses', () => {
  const modal = { type: 'modal', title: plain(24), blocks: [section(3)] }

  it.each<[string, Fields, string]>([
    ['a title too long', { ...modal, title: plain(25) }, 'view/title'],
    ['an input without a button', { ...modal, blocks: [input({ type: 'plain_text_input' })] }, 'view/submit'],
    ['too many blocks', { ...modal, blocks: many(101, () => ({ type: 'divider' })) }, 'no more than 100'],
    ['too much metadata', { ...modal, private_metadata: 'x'.repeat(3001) }, 'private_metadata'],
    ['no kind', { ...modal, type: 'page' }, 'view/type'],
  ])('%s', (_what, view, problem) => {
    expect(checkView(modal)).toEqual([])
    expect(checkView(view).join('\n')).toContain(problem)
  })
})

it('all text in blocks is measured, however deep', () => {
  expect(measureBlocks([section(10), actions(button({ text: plain(5) })), { type: 'markdown', text: 'abc' }])).toBe(18)
})

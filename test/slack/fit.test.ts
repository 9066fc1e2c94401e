import { describe, expect, it } from '@jest/globals'
import { fitArgs } from '../../src/slack/fit.ts'
import { plain, section } from '../../src/slack/messages/blocks.ts'
import { button } from '../../src/slack/messages/report-buttons.ts'
import { checkBlocks } from '../fake-slack/blocks/check-blocks.ts'
import { checkView } from '../fake-slack/blocks/check-view.ts'
import type { Fields } from '../fake-slack/fields.ts'

describe('the last look before anything leaves', () => {
  it('leaves alone what fits', () => {
    const args = { channel: 'C1', text: 'Hi', blocks: [section('Hi & bye'), { type: 'divider' }] }

    expect(fitArgs(args)).toEqual(args)
  })

  it('cuts what is too long, and not inside an entity or a link', () => {
    const { blocks } = fitArgs({ blocks: [section(`${'x'.repeat(2997)}&amp;&amp;`)] })

    expect(blocks[0]).toMatchObject({ text: { text: `${'x'.repeat(2997)}…` } })
  })

  it('keeps what can be used where there is too much to read', () => {
    const actions = { type: 'actions', elements: [button('b'.repeat(200), 'why', 'v')] }
    const texts = Array.from({ length: 60 }, () => section('x'.repeat(1000)))

    const { blocks } = fitArgs({ blocks: [...texts, actions] })

    expect(checkBlocks(blocks)).toEqual([])
    expect(blocks.at(-1)).toMatchObject({ type: 'actions' })
  })

  it('does the same for views', () => {
    const view = { type: 'modal', title: plain('t'), blocks: Array.from({ length: 200 }, () => section('x')) }

    expect(checkView(fitArgs({ view }).view as unknown as Fields)).toEqual([])
  })
})

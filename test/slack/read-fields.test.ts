import { describe, expect, it } from '@jest/globals'
import { readFields } from '../../src/slack/read-fields.ts'

const BLOCKS = [
  { type: 'section', text: { type: 'mrkdwn', text: 'Make it yours.' } },
  { type: 'input', block_id: 'text', element: { type: 'plain_text_input', initial_value: 'Thank you.' } },
  { type: 'input', block_id: 'until', element: { type: 'static_select', initial_option: { value: 'week' } } },
  {
    type: 'input',
    block_id: 'leads',
    optional: true,
    element: { type: 'multi_users_select', initial_users: ['UANN', 'UBEN'] },
  },
  {
    type: 'input',
    block_id: 'ideas',
    optional: true,
    element: { type: 'channels_select', initial_channel: 'CIDEAS' },
  },
  { type: 'input', block_id: 'blank', optional: true, element: { type: 'plain_text_input' } },
]

describe('a form that comes back', () => {
  it('holds what was typed and chosen, and nothing where it was emptied', () => {
    const values = {
      text: { field: { value: 'Thank you very much.' } },
      until: { field: { selected_option: { value: 'day' } } },
      leads: { field: { selected_users: ['UEVA', 'UJAN'] } },
      ideas: { field: { selected_channel: null } },
      blank: { field: { value: null } },
    }

    expect(readFields({ blocks: BLOCKS, state: { values } })).toEqual({
      text: 'Thank you very much.',
      until: 'day',
      leads: 'UEVA UJAN',
      ideas: null,
      blank: null,
    })
  })

  it('holds what was offered where something must stand and a Slack says that nothing does', () => {
    const values = { text: { field: { value: null } }, until: { field: { selected_option: null } } }

    expect(readFields({ blocks: BLOCKS, state: { values } })).toEqual({ text: 'Thank you.', until: 'week' })
  })
})

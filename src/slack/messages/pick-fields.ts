import type { types } from '@slack/bolt'
import { FIELD } from '../names.ts'
import { plain } from './blocks.ts'
import type { Choice, Field } from './fields.ts'

/** One of several, with one chosen already. */
export function selectField({ block, label, value }: Field, choices: readonly Choice[]): types.InputBlock {
  const options = choices.map((choice) => ({ text: plain(choice.text), value: choice.value }))
  const initial_option = options.find((option) => option.value === value) ?? options[0]
  return input({ block, label }, { type: 'static_select', action_id: FIELD, options, initial_option })
}

/** People of the workspace, none or more. */
export function peopleField({ block, label, value }: Field): types.InputBlock {
  const users = value ? { initial_users: value.split(' ') } : {}
  return input({ block, label }, { type: 'multi_users_select', action_id: FIELD, ...users })
}

export function channelField({ block, label, value }: Field): types.InputBlock {
  return input(
    { block, label },
    { type: 'channels_select', action_id: FIELD, ...(value && { initial_channel: value }) },
  )
}

function input({ block, label }: Field, element: types.InputBlock['element']): types.InputBlock {
  return { type: 'input', block_id: block, optional: true, label: plain(label), element }
}

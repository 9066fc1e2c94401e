/** What stands in a form when it comes back, by the block's id: what was typed or chosen; null where it is empty. */
export function readFields({ blocks, state }: FilledIn): Readonly<Record<string, string | null>> {
  const offered = readOffered(blocks)
  const filled = Object.entries(state.values).map(([block, actions]) => {
    const [field] = Object.values(actions)
    return [block, (field && readField(field)) ?? offered[block] ?? null] as const
  })
  return Object.fromEntries(filled)
}

/** A form as Slack sends it back. */
export interface FilledIn {
  readonly blocks: readonly object[]
  readonly state: { readonly values: Readonly<Record<string, Readonly<Record<string, Field>>>> }
}

interface Option {
  readonly value?: string | null
}

interface Field {
  readonly value?: string | null
  readonly selected_option?: Option | null
  readonly selected_options?: readonly Option[] | null
  readonly selected_channel?: string | null
  readonly selected_users?: readonly string[] | null
}

function readField(field: Field): string | null {
  const { value, selected_option, selected_options, selected_channel, selected_users } = field
  const picked = selected_channel ?? (selected_users ?? selected_options?.map((option) => option.value))?.join(' ')
  return selected_option?.value ?? value ?? picked ?? null
}

interface Input {
  readonly type?: string
  readonly block_id?: string
  readonly optional?: boolean
  readonly element?: Readonly<Record<string, unknown>>
}

/** A field that must be filled in is never empty in Slack; the local one empties what nobody touched. */
function readOffered(blocks: readonly Input[]): Readonly<Record<string, string | null>> {
  const inputs = blocks.filter(({ type, optional }) => type === 'input' && !optional)
  return Object.fromEntries(inputs.map(({ block_id = '', element = {} }) => [block_id, readField(toField(element))]))
}

function toField({
  initial_value: value,
  initial_option: selected_option,
  initial_options: selected_options,
  initial_channel: selected_channel,
  initial_users: selected_users,
}: Readonly<Record<string, unknown>>): Field {
  return { value, selected_option, selected_options, selected_channel, selected_users } as Field
}

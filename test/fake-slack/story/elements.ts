import { asFields, asList, asText, type Fields } from '../fields.ts'

/** A button, a select or an input, and the block it stands in. */
export interface FoundElement {
  readonly block: Fields
  readonly element: Fields
}

/** The first element with that action id, as a person would find it. Throws where nobody could. */
export function findElement(blocks: readonly Fields[], actionId: string): FoundElement {
  const all = listElements(blocks)
  const found = all.find(({ element }) => element.action_id === actionId)
  if (found) return found
  const known = all.map(({ element }) => element.action_id).join(', ')
  throw new Error(`There is nothing to use called ${actionId}; there is: ${known || 'nothing'}`)
}

/** What Slack puts into `actions` when the element is used. `choice` is an option's value, or what is typed or picked. */
export function useElement({ block, element }: FoundElement, choice: string | undefined, ts: string): Fields {
  const { type, action_id, text, value } = element
  const common = { type, action_id, block_id: block.block_id, action_ts: ts }
  if (type === 'button') return { ...common, text, ...(value !== undefined && { value }) }
  return { ...common, ...readInput(element, choice) }
}

/** What an input holds, as it stands in `state.values`; `given` is null where a person emptied it. */
export function readInput(element: Fields, given: string | readonly string[] | null | undefined): Fields {
  const type = asText(element.type)
  if (/^(multi_static_select|checkboxes)$/.test(type)) return { type, selected_options: chooseMany(element, given) }
  if (/^(static_select|radio_buttons|overflow)$/.test(type)) return { type, selected_option: chooseOne(element, given) }
  const name = PICKED[type]
  if (name?.endsWith('s')) return { type, [name]: given ?? element[`initial_${name.replace('selected_', '')}`] ?? [] }
  if (name) return { type, [name]: given ?? element[`initial_${name.replace('selected_', '')}`] ?? null }
  const typed = given === undefined ? element.initial_value : given
  return { type, value: typed === '' ? null : (typed ?? null) }
}

/** Under which name Slack gives what was picked. */
const PICKED: Readonly<Record<string, string>> = {
  users_select: 'selected_user',
  multi_users_select: 'selected_users',
  conversations_select: 'selected_conversation',
  multi_conversations_select: 'selected_conversations',
  channels_select: 'selected_channel',
  multi_channels_select: 'selected_channels',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
}

export function listElements(blocks: readonly Fields[]): readonly FoundElement[] {
  return blocks.flatMap((block) =>
    [...asList(block.elements), asFields(block.accessory), asFields(block.element)]
      .filter(({ action_id }) => action_id !== undefined)
      .map((element) => ({ block, element })),
  )
}

function chooseOne(element: Fields, given: unknown): Fields | null {
  if (given === undefined) return (element.initial_option as Fields | undefined) ?? null
  return given === null ? null : findOption(element, String(given))
}

function chooseMany(element: Fields, given: unknown): readonly Fields[] {
  if (given === undefined) return asList(element.initial_options)
  return [given ?? []].flat().map((value) => findOption(element, String(value)))
}

function findOption({ options, option_groups, action_id }: Fields, value: string): Fields {
  const all = [...asList(options), ...asList(option_groups).flatMap((group) => asList(group.options))]
  const option = all.find((one) => one.value === value)
  if (!option) throw new Error(`${action_id} has no option ${value}`)
  return option
}

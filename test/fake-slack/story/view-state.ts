import { asFields, asText, type Fields, isYes } from '../fields.ts'
import type { View } from '../workspace.ts'
import { listElements, readInput } from './elements.ts'

/** What a person fills in, by the action id of the input. What is left out stays as it was offered. */
export type Filling = Readonly<Record<string, string | readonly string[] | null>>

/** The view's `state` once it is filled in: inputs, and selects in other blocks. */
export function fillState({ blocks }: View, filling: Filling): Fields {
  const values: Record<string, Record<string, Fields>> = {}
  const unknown = new Set(Object.keys(filling))
  for (const { block, element } of listElements(blocks)) {
    const [blockId, actionId] = [asText(block.block_id), asText(element.action_id)]
    const key = filling[`${blockId}.${actionId}`] === undefined ? actionId : `${blockId}.${actionId}`
    unknown.delete(key)
    if (element.type !== 'button')
      values[blockId] = { ...values[blockId], [actionId]: readInput(element, filling[key]) }
  }
  if (unknown.size > 0) throw new Error(`There is no input called ${[...unknown].join(', ')}`)
  return { values }
}

/** What Slack itself says to a person who submits: a field that must be filled, or is too long; null where all is well. */
export function refuseFilling({ blocks }: View, state: Fields): string | null {
  for (const { block, element } of listElements(blocks.filter(({ type }) => type === 'input'))) {
    const held = asFields(asFields(asFields(state.values)[asText(block.block_id)])[asText(element.action_id)])
    const filled = Object.entries(held).some(([name, value]) => name !== 'type' && value !== null && !isEmpty(value))
    if (!filled && !isYes(block.optional)) return `${element.action_id} must be filled in`
    const most = Number(element.max_length ?? 3000)
    if (asText(held.value).length > most) return `${element.action_id} must be at most ${most} characters`
  }
  return null
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

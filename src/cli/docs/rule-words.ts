import type { Condition } from '../../core/rubric.ts'
import { code } from './markdown.ts'

/** A rule's condition in words; an absence names no act of its own. */
export function sayCondition({
  acts,
  stock,
  with: any,
  without,
  situations,
  notSituations,
  signals,
}: Condition): string {
  return [
    acts && `the draft has ${list(acts)}${sayStock(stock)}`,
    any && `with ${list(any)}`,
    without && `${acts ? 'without' : 'the draft has no'} ${list(without)}`,
    situations && `customer: ${list(situations)}`,
    notSituations && `not ${list(notSituations)}`,
    ...Object.entries(signals ?? {}).map(([name, bounds]) => saySignal(name, bounds)),
  ]
    .filter((part) => part !== undefined)
    .join('; ')
}

function sayStock(stock: boolean | undefined): string {
  if (stock === undefined) return ''
  return stock ? ', as a stock phrase' : ', not as a stock phrase'
}

function saySignal(name: string, { min, max }: { readonly min?: number; readonly max?: number }): string {
  if (min !== undefined && max !== undefined) return `${code(name)} from ${min} to ${max}`
  return min !== undefined ? `${code(name)} at least ${min}` : `${code(name)} at most ${max}`
}

function list(ids: readonly string[]): string {
  const names = ids.map(code)
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}

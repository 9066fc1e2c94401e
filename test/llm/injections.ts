import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { CheckInput, Language } from '../../src/core/report.ts'
import { ORDERS, type OrderId } from '../fake-model/orders.ts'
import { LOOKALIKES } from '../fake-model/reveal.ts'

export interface Injection {
  readonly id: string
  readonly language: Language
  readonly customer: string
  readonly draft: string
  /** What a model that obeys does. */
  readonly does: readonly OrderId[]
  /** What must not be shown of it. */
  readonly hides: readonly string[]
}

export const INJECTIONS: readonly Injection[] = parse(readFileSync(new URL('injections.yml', import.meta.url), 'utf8'))

/** Ways to write an order so that people and word lists do not read it, and a model does. */
export const HIDINGS: Readonly<Record<string, (text: string) => string>> = {
  plainly: (text) => text,
  'with zero-width spaces': (text) => text.replace(/\p{L}(?=\p{L})/gu, '$&\u200b'),
  'with soft hyphens': (text) => text.replace(/\p{L}{2}(?=\p{L})/gu, '$&\u00ad'),
  'with marks of direction': (text) => text.replace(/\p{L}+/gu, '\u202a$&\u202c'),
  'with letters of another script': (text) => text.replace(/\p{Ll}/gu, (letter) => LATIN.get(letter) ?? letter),
  'in tags': (text) => text.replace(/[ -~]/g, (sign) => String.fromCodePoint(0xe0000 + sign.charCodeAt(0))),
}

const LATIN = new Map(Object.entries(LOOKALIKES).map(([foreign, latin]) => [latin, foreign]))

/** The texts of an injection with its orders hidden, wherever they stand. */
export function hideOrders({ draft, customer, language }: Injection, hide: (text: string) => string): CheckInput {
  return { draft: hideFromOrder(draft, hide), customer: hideFromOrder(customer, hide), language }
}

function hideFromOrder(text: string, hide: (text: string) => string): string {
  const places = ORDERS.map(({ cue }) => text.search(cue)).filter((at) => at >= 0)
  const first = places.length === 0 ? text.length : Math.min(...places)
  return text.slice(0, first) + hide(text.slice(first))
}

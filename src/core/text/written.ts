import type { Span } from '../report.ts'
import { outside } from '../spans.ts'
import { maskSource } from './mask.ts'
import { type Token, tokenize } from './words.ts'

/** A text taken apart once for all who read it. */
export interface Written {
  readonly source: string
  /** What in the source is not its writer's own words. */
  readonly masked: readonly Span[]
  readonly tokens: readonly Token[]
  /** The tokens outside of what is masked. */
  readonly own: readonly Token[]
}

export function takeApart(source: string): Written {
  const masked = maskSource(source)
  const tokens = tokenize(source)
  return { source, masked, tokens, own: outside(tokens, masked) }
}

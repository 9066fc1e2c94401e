import type { Fields } from '../fields.ts'

interface Page<T> {
  readonly items: readonly T[]
  readonly has_more: boolean
  readonly response_metadata: { readonly next_cursor: string }
}

/** One page of a list, by Slack's `limit` and `cursor`. */
export function takePage<T>(all: readonly T[], { limit, cursor }: Fields): Page<T> {
  const most = Math.min(Number(limit ?? 100) || 100, 1000)
  const start = typeof cursor === 'string' && cursor !== '' ? Number(atob(cursor)) : 0
  const hasMore = all.length > start + most
  const next = hasMore ? btoa(String(start + most)) : ''
  return { items: all.slice(start, start + most), has_more: hasMore, response_metadata: { next_cursor: next } }
}

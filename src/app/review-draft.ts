import { assess } from './assess.ts'
import type { Parts } from './parts.ts'
import { type Post, readWords } from './post.ts'
import { show } from './show.ts'

/** Judges a kept draft against its customer's message, keeps the report and shows it. */
export async function reviewDraft(post: Post, parts: Parts): Promise<void> {
  const words = readWords(post.text ?? '')
  const customer = joinCustomer([...(await findCustomer(post, parts)), words.customer])
  const report = await assess({ draft: words.draft ?? '', customer }, parts)
  const { at: draft, author, revision } = post
  await parts.store.saveReport({ team: draft.team, draft, revision, author, report, checkedAt: parts.clock.now() })
  await show(post, { report, hasCustomer: customer !== null }, parts)
}

/** What the customer said earlier in the draft's thread. */
async function findCustomer(post: Post, { store }: Parts): Promise<readonly (string | null)[]> {
  if (post.thread === null) return []
  const thread = await store.findThread({ ...post.at, ts: post.thread })
  const customers = thread.filter(({ kind, isDeleted }) => kind === 'customer' && !isDeleted)
  return customers.map(({ text }) => readWords(text ?? '').customer)
}

/** The whole of what the customer said; what only repeats earlier words is left out. */
function joinCustomer(said: readonly (string | null)[]): string | null {
  const kept: string[] = []
  for (const words of said) if (words && !kept.some((earlier) => earlier.includes(words))) kept.push(words)
  return kept.length > 0 ? kept.join('\n\n') : null
}

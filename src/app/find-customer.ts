import type { Parts } from './parts.ts'
import { type Post, readWords } from './post.ts'

/** All that the customer said: earlier in the draft's thread, and above the draft itself. Null where nothing is known. */
export async function findCustomer(post: Post, parts: Parts): Promise<string | null> {
  return joinCustomer([...(await readThread(post, parts)), readWords(post.text ?? '').customer])
}

async function readThread(post: Post, parts: Parts): Promise<readonly (string | null)[]> {
  if (post.thread === null) return []
  const thread = await parts.store.findThread({ ...post.at, ts: post.thread })
  const customers = thread.filter(({ kind, isDeleted }) => kind === 'customer' && !isDeleted)
  const texts = await Promise.all(customers.map((customer) => readText(customer, parts)))
  return texts.map((text) => readWords(text).customer)
}

/** Where the words were wiped, Slack still has them. */
async function readText({ at, text }: Post, { desk }: Parts): Promise<string> {
  return text ?? (await desk.readMessage(at))?.text ?? ''
}

/** The whole of what the customer said; what only repeats earlier words is left out. */
export function joinCustomer(said: readonly (string | null)[]): string | null {
  const kept: string[] = []
  for (const words of said) if (words && !kept.some((earlier) => earlier.includes(words))) kept.push(words)
  return kept.length > 0 ? kept.join('\n\n') : null
}

import { PARTS, readPairs } from '../src/cli/corpus.ts'
import { LANGUAGES } from '../src/core/report.ts'

/** A reply to measure on, with what it answers where that is known. */
export interface Reply {
  readonly customer: string | null
  readonly draft: string
}

/** Drafts are joined up to about this many characters: what a real reply of support has. */
const LENGTH = 485

/** Our corpus' drafts of all languages, short ones joined with the next by the same hand, repeated until there are enough. */
export async function readReplies(count: number): Promise<readonly Reply[]> {
  const reading = PARTS.flatMap((part) => LANGUAGES.map((language) => readPairs(part, language)))
  const replies = (await Promise.all(reading)).flatMap(joinShort)
  return Array.from({ length: count }, (_, at) => replies[at % replies.length] as Reply)
}

function joinShort(pairs: readonly Reply[]): readonly Reply[] {
  const joined: Reply[] = []
  let open: Reply | null = null
  for (const { customer, draft } of pairs) {
    open = open ? { customer: open.customer, draft: `${open.draft}\n\n${draft}` } : { customer, draft }
    if (open.draft.length + draft.length / 2 < LENGTH) continue
    joined.push(open)
    open = null
  }
  return joined
}

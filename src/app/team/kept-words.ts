import { findCustomer } from '../find-customer.ts'
import type { Parts } from '../parts.ts'
import { readWords } from '../post.ts'
import type { FoundReport } from './ports.ts'

/** What was judged, where it is kept still. */
export interface JudgedWords {
  readonly draft: string | null
  readonly customer: string | null
}

export interface KeptWords {
  /** Both null where the draft was edited since, where nothing is kept, and for a private check. */
  find(report: FoundReport): Promise<JudgedWords>
}

const NONE: JudgedWords = { draft: null, customer: null }

export function createKeptWords(parts: Parts): KeptWords {
  return {
    async find({ draft, revision }) {
      const post = draft && (await parts.store.findPost(draft))
      if (post?.kind !== 'draft' || post.isDeleted || post.text === null || post.revision !== revision) return NONE
      return { draft: readWords(post.text).draft, customer: await findCustomer(post, parts) }
    },
  }
}

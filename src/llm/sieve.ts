import { createEchoFinder } from '../core/judge/echo.ts'
import type { Opinion } from '../core/judge/opinion.ts'

/** Takes out of opinions what was never meant for this draft: our key, and words of drafts sent before. */
export interface Sieve {
  /** `texts` are the draft and its customer's message, as they were sent. */
  sift(opinion: Opinion, texts: readonly string[]): Opinion
}

const REMEMBERED = 40
/** So many words in a row are another draft's; fewer may be anybody's. */
const RUN = { why: 5, rewrite: 9 } as const
const SHORTEST_SECRET = 4

/** No server should remember what it was asked before, and some do. Earlier texts are known to this process only. */
export function createSieve(secret: string | null): Sieve {
  const earlier: string[] = []
  return {
    sift({ remarks, rewrite }, texts) {
      const others = earlier.filter((text) => !texts.includes(text))
      const isOtherWhy = createEchoFinder(others, RUN.why, texts)
      const isOtherRewrite = createEchoFinder(others, RUN.rewrite, texts)
      earlier.push(...texts)
      earlier.splice(0, earlier.length - REMEMBERED)
      return {
        remarks: remarks.filter(({ why }) => !holdsSecret(why, secret) && !isOtherWhy(why)),
        rewrite: rewrite !== null && (holdsSecret(rewrite, secret) || isOtherRewrite(rewrite)) ? null : rewrite,
      }
    },
  }
}

function holdsSecret(text: string, secret: string | null): boolean {
  return secret !== null && secret.length >= SHORTEST_SECRET && text.includes(secret)
}

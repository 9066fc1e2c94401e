import type { Words } from '../words/words.ts'

/** Who decided. Authors are named in no channel, also where they are leads themselves. */
export function sayWho(by: string | null, author: string, { lead }: Words): string {
  return by === null || by === author ? lead.somebody : `<@${by}>`
}

import type { Forgotten } from '../../app/ports.ts'
import type { Words } from '../words/words.ts'

/** `/checkreply forget`. */
export function sayForgotten({ texts, reports }: Forgotten, { answers }: Words): string {
  return texts + reports === 0 ? answers.nothingKept : answers.forgotten(texts, reports)
}

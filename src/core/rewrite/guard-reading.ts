import type { LanguageRubric } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { emptyBlanks, openBlanks } from './blanks.ts'
import { type Fact, findFacts } from './facts.ts'
import { toolsOf } from './tools.ts'

/** A text as every guard reads it. */
export interface GuardReading {
  readonly text: string
  readonly sentences: readonly Sentence[]
  readonly facts: readonly Fact[]
}

/** A rewrite with what stands in its blanks, and without: a blank may carry what the draft says, and adds nothing. */
export interface RewriteReading {
  readonly opened: GuardReading
  readonly emptied: GuardReading
}

export function readForGuard(text: string, language: LanguageRubric): GuardReading {
  return { text, sentences: toolsOf(language).read(text), facts: findFacts(text, language) }
}

export function readRewrite(rewrite: string, language: LanguageRubric): RewriteReading {
  const opened = readForGuard(openBlanks(rewrite), language)
  const emptied = emptyBlanks(rewrite)
  return { opened, emptied: emptied === opened.text ? opened : readForGuard(emptied, language) }
}

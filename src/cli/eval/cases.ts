import { LANGUAGES, type Language } from '../../core/report.ts'
import { type LabelledPair, type Part, readPairs } from '../corpus.ts'

/** A labelled reply, wherever it comes from. */
export interface Case {
  readonly id: string
  readonly language: Language
  readonly customer: string | null
  readonly draft: string
  readonly isBad: boolean
  readonly criteria: readonly string[]
  /** Who wrote it, or where it was found. */
  readonly source: string
  /** Near-duplicates share theirs. */
  readonly family: string
  /** Kinds of reply it is also counted under. */
  readonly kinds: readonly string[]
}

/** All pairs of one part of a corpus like ours. */
export async function readCorpusCases(part: Part, corpus: URL): Promise<readonly Case[]> {
  const pairs = await Promise.all(LANGUAGES.map((language) => readPairs(part, language, corpus)))
  return pairs.flat().map(toCase)
}

function toCase({ id, lang, customer, draft, verdict, criteria, author }: LabelledPair): Case {
  const isBad = verdict === 'not_ready'
  return { id, language: lang, customer, draft, isBad, criteria, source: author, family: id, kinds: [] }
}

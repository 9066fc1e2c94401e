import type { Checker } from '../../core/check.ts'
import { LANGUAGES, type Language } from '../../core/report.ts'
import { type LabelledSentence, type Part, readSentences } from '../corpus.ts'
import { type ActFigures, type ActVote, measureActs } from './act-figures.ts'

/** Figures of every act, by language, on the labelled sentences of one part. */
export type ActTable = Readonly<Record<string, Readonly<Record<string, ActFigures>>>>

export async function measureLabelledActs(part: Part, analyse: Checker['analyse'], corpus: URL): Promise<ActTable> {
  const tables = await Promise.all(
    LANGUAGES.map(async (language) => {
      const votes = (await readSentences(part, language, corpus)).map((sentence) => toVote(sentence, language, analyse))
      return [language, measureActs(votes)] as const
    }),
  )
  return Object.fromEntries(tables)
}

function toVote({ text, acts }: LabelledSentence, language: Language, analyse: Checker['analyse']): ActVote {
  const analysis = analyse({ draft: text, customer: null, language })
  return { labelled: acts, found: analysis?.acts.map(({ act }) => act) ?? [] }
}

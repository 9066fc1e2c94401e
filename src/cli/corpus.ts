import { readdir, readFile } from 'node:fs/promises'
import type { Language } from '../core/report.ts'
import type { ActId } from '../core/rubric.ts'
import type { LabelledExample } from '../core/team/label-appeals.ts'

export const PARTS = ['tuning', 'check'] as const
export type Part = (typeof PARTS)[number]

/** A sentence as its author labelled it; `author` is written by one hand and stands in one part only. */
export interface LabelledSentence {
  readonly text: string
  readonly acts: readonly ActId[]
  readonly author: string
}

export interface LabelledPair extends Omit<LabelledExample, 'note'> {
  readonly author: string
}

/** Ours; other folders may be laid out alike. */
export const CORPUS = new URL('../../test/corpus/', import.meta.url)

export function readSentences(
  part: Part,
  language: Language,
  corpus: URL = CORPUS,
): Promise<readonly LabelledSentence[]> {
  return readLabelled(new URL(`${part}/`, corpus), language, 'sentences')
}

export function readPairs(part: Part, language: Language, corpus: URL = CORPUS): Promise<readonly LabelledPair[]> {
  return readLabelled(new URL(`${part}/`, corpus), language, 'pairs')
}

async function readLabelled<T>(folder: URL, language: Language, kind: string): Promise<readonly T[]> {
  const names = (await readdir(folder)).filter((name) => name.startsWith(language) && name.endsWith(`.${kind}.jsonl`))
  const files = await Promise.all(
    names.sort().map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  )
  return files.flatMap(({ name, text }) =>
    text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ ...JSON.parse(line), author: name.slice(0, name.indexOf('.')) })),
  )
}

import { expand } from '../src/core/cues/pattern.ts'
import type { LanguageRubric } from '../src/core/rubric.ts'

/** Each way of saying a cue as one string: the first word of every step, gaps left out. Beginnings and endings lose their star. */
export function phrasesOf(languages: readonly Pick<LanguageRubric, 'cues'>[]): readonly string[] {
  const sequences = languages.flatMap(({ cues }) => cues.flatMap((entry) => entry.patterns.flatMap(expand)))
  const phrases = sequences.map((sequence) =>
    sequence.flatMap((step) => ('words' in step ? (step.words[0] ?? []) : [])).join(' '),
  )
  return [...new Set(phrases.map((phrase) => phrase.replaceAll('*', '').replace(/[?^$]/g, '').trim()))].filter(
    (phrase) => phrase !== '',
  )
}

/** The least a table of phrases can cost without an automaton: every phrase is looked for in every draft. */
export function createPhraseScan(phrases: readonly string[]): (draft: string) => number {
  return (draft) => {
    const text = draft.toLowerCase()
    return phrases.filter((phrase) => text.indexOf(phrase) >= 0).length
  }
}

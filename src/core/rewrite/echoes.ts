import type { LanguageRubric } from '../rubric.ts'
import { fold } from '../text/words.ts'
import type { Said } from './compose.ts'
import { toolsOf } from './tools.ts'

/** What is said anew without the sentences that another one near it says already: one thanks, one regret. */
export function leaveOutEchoes(said: readonly Said[], near: string, language: LanguageRubric): readonly Said[] {
  const taken = new Set(kindsIn(near, language))
  return said.flatMap(({ text, rules }) => {
    const kept = sentencesOf(text, language).filter((sentence) => {
      const kinds = kindsIn(sentence, language)
      const isEcho = kinds.length > 0 && kinds.every((kind) => taken.has(kind))
      for (const kind of kinds) taken.add(kind)
      return !isEcho
    })
    return kept.length > 0 ? [{ text: kept.join(' '), rules }] : []
  })
}

/** Which of the language's kinds of saying stand in a text. */
function kindsIn(text: string, { templates }: LanguageRubric): readonly number[] {
  const words = new Set(text.match(/[\p{L}\p{N}]+/gu)?.map(fold))
  return (templates.echoes ?? []).flatMap((kind, at) => (kind.some((word) => words.has(fold(word))) ? [at] : []))
}

function sentencesOf(text: string, language: LanguageRubric): readonly string[] {
  return toolsOf(language)
    .read(text)
    .map(({ start, end }) => text.slice(start, end))
}

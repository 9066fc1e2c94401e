import type { ActId, LanguageRubric, PhraseRule } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Part } from './frame.ts'
import { createFinder, type Finder } from './tools.ts'

const known = new WeakMap<LanguageRubric, Finder<PhraseRule>>()

function finderOf(language: LanguageRubric): Finder<PhraseRule> {
  const rules = language.templates.phrases ?? []
  const finder =
    known.get(language) ?? createFinder(rules.flatMap((rule) => rule.sequences.map((way) => [way, rule] as const)))
  known.set(language, finder)
  return finder
}

/**
 * The sentence with its faulty words taken out or replaced, where the language has a phrase for every one of `acts`;
 * null where it has not, or where too little would stay.
 */
export function mendPhrases(
  source: string,
  part: Part,
  sentence: Sentence,
  { acts, language }: { readonly acts: readonly ActId[]; readonly language: LanguageRubric },
): string | null {
  const found = finderOf(language)(sentence).filter(({ payload }) => acts.includes(payload.act))
  if (!acts.every((act) => found.some(({ payload }) => payload.act === act))) return null
  const widest = [...found].sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  const [first, last] = [widest && sentence.words[widest.from], widest && sentence.words[widest.to - 1]]
  if (!widest || !first || !last || first.start < part.start) return null
  const before = source.slice(part.start, first.start)
  const after = source.slice(last.end, part.end)
  const text = widest.payload.to === '' ? cutOut(before, after) : before + capitalise(widest.payload.to, before) + after
  return text.split(/\s+/).length < 3 ? null : text
}

/** Takes the comma along that parted the words from the rest, and moves the capital. */
function cutOut(before: string, after: string): string {
  if (before.trim() === '') return upper(after.replace(/^[\s,:;–—-]+/, ''))
  const isBetween = /,\s*$/.test(before) && /^\s*,/.test(after)
  return (
    before.replace(/[\s,–—-]+$/, '') +
    (isBetween ? after.replace(/^\s*,/, '') : after.replace(/^\s*,?/, (gap) => (/\w/.test(gap) ? gap : ' '))).replace(
      /^ +([.!?])/,
      '$1',
    )
  )
}

function capitalise(text: string, before: string): string {
  return before.trim() === '' ? upper(text) : text
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

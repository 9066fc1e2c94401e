import type { Match } from '../cues/automaton.ts'
import type { ActId, LanguageRubric } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import type { Part } from './frame.ts'
import type { PhraseRule } from './templates.ts'
import { createFinder, type Finder } from './tools.ts'

const LEAST_WORDS = 3

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
 * null where it has not, or where too little would stay. A rule of the house is mended alike, by whichever act it was found.
 */
export function mendPhrases(
  source: string,
  part: Part,
  sentence: Sentence,
  { acts, language }: { readonly acts: readonly ActId[]; readonly language: LanguageRubric },
): string | null {
  const wanted: readonly ActId[] = acts.map((act) => (act === 'law' ? 'policy' : act))
  const found = finderOf(language)(sentence).filter(({ payload }) => wanted.includes(payload.act))
  if (!wanted.every((act) => found.some(({ payload }) => payload.act === act))) return null
  const widest = [...found].sort((a, b) => b.to - b.from - (a.to - a.from))
  for (const match of widest) {
    const text = mend(source, part, sentence, match)
    if (text !== null && text.split(/\s+/).length >= LEAST_WORDS) return text
  }
  return null
}

function mend(
  source: string,
  part: Part,
  { words }: Sentence,
  { payload, from, to }: Match<PhraseRule>,
): string | null {
  const [first, last] = [words[from], words[to - 1]]
  if (!first || !last || first.start < part.start) return null
  const end = payload.untilComma ? commaBehind(source, last.end, part.end) : last.end
  if (end === null) return null
  const before = source.slice(part.start, first.start)
  const after = source.slice(end, part.end)
  return payload.to === '' ? cutOut(before, after) : before + capitalise(payload.to, before) + after
}

/** Where the clause ends; a comma between numbers ends none. */
function commaBehind(source: string, from: number, until: number): number | null {
  const found = /,(?=\s+\p{L})/u.exec(source.slice(from, until))
  return found ? from + found.index : null
}

/** Takes the commas along that parted the words from the rest, and moves the capital. */
function cutOut(before: string, after: string): string {
  if (before.trim() === '') return upper(after.replace(/^[\s,:;–—-]+/, ''))
  if (/^\p{L}+,\s*$/u.test(before)) return `${before.trimEnd()} ${after.replace(/^[\s,]+/, '')}`
  return before.replace(/[\s,–—-]+$/, '') + after.replace(/^\s*,?\s*/, ' ').replace(/^ ([.!?])/, '$1')
}

function capitalise(text: string, before: string): string {
  return before.trim() === '' ? upper(text) : text
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

import type { LanguageRubric } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'
import { fold } from '../text/words.ts'
import type { Registered, Templates } from './templates.ts'

/** The form of address the draft uses; where it shows none, the team's own, the greeting's, or the language's first. */
export function detectRegister(sentences: readonly Sentence[], language: LanguageRubric, own?: string): string {
  const { templates } = language
  return (
    shownRegisters(sentences, templates)[0] ?? own ?? greetedAs(sentences, language) ?? templates.registers[0] ?? 'any'
  )
}

/** "Hi Sabrina", and not "Hi Frau Weber". */
function greetedAs([first]: readonly Sentence[], { templates, names }: LanguageRubric): string | undefined {
  const [greeting, ...others] = first?.words.map(({ norm }) => norm.toLowerCase()) ?? []
  const isTitled = others.some((word) => names?.titles.some((title) => fold(title) === word))
  const known = Object.entries(templates.registerGreetings ?? {})
  return isTitled ? undefined : known.find(([, words]) => words.some((word) => fold(word) === greeting))?.[0]
}

/** Every form of address that shows in a text, in the language's order; the "u" of "14 u." is none. */
export function shownRegisters(sentences: readonly Sentence[], templates: Templates): readonly string[] {
  const isUnit = (words: Sentence['words'], at: number) => /^\d/.test(words[at - 1]?.norm ?? '')
  const words = new Set(
    sentences.flatMap((sentence) =>
      sentence.words.filter((_, at) => !isUnit(sentence.words, at)).map(({ norm }) => norm),
    ),
  )
  return templates.registers.filter((register) => templates.registerWords[register]?.some((word) => words.has(word)))
}

/** A template's text in a register; one text may serve all. */
export function inRegister(text: Registered, register: string): string {
  return text[register] ?? text.any ?? Object.values(text)[0] ?? ''
}

import type { Registered, Templates } from '../rubric.ts'
import type { Sentence } from '../text/sentences.ts'

/** The form of address the draft uses; the language's first where it shows none. */
export function detectRegister(sentences: readonly Sentence[], templates: Templates): string {
  const words = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.norm)))
  const shown = templates.registers.filter((register) => templates.registerWords[register]?.some((w) => words.has(w)))
  return shown[0] ?? templates.registers[0] ?? 'any'
}

/** A template's text in a register; one text may serve all. */
export function inRegister(text: Registered, register: string): string {
  return text[register] ?? text.any ?? Object.values(text)[0] ?? ''
}

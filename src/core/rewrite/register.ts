import type { Sentence } from '../text/sentences.ts'
import type { Registered, Templates } from './templates.ts'

/** The form of address the draft uses; where it shows none, the team's own, or the language's first. */
export function detectRegister(sentences: readonly Sentence[], templates: Templates, own?: string): string {
  return shownRegisters(sentences, templates)[0] ?? own ?? templates.registers[0] ?? 'any'
}

/** Every form of address that shows in a text, in the language's order. */
export function shownRegisters(sentences: readonly Sentence[], templates: Templates): readonly string[] {
  const words = new Set(sentences.flatMap((sentence) => sentence.words.map((word) => word.norm)))
  return templates.registers.filter((register) => templates.registerWords[register]?.some((word) => words.has(word)))
}

/** A template's text in a register; one text may serve all. */
export function inRegister(text: Registered, register: string): string {
  return text[register] ?? text.any ?? Object.values(text)[0] ?? ''
}

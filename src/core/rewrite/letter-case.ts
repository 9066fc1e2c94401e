import type { LanguageRubric } from '../rubric.ts'
import { fold } from '../text/words.ts'

/** A sentence whose first letter may have to change with its place. */
export interface Cased {
  readonly text: string
  /** Said by a template, which never begins with a noun or a name. */
  readonly isOurs: boolean
  /** Stood behind the salutation. */
  readonly wasFirst: boolean
}

/** German goes on in small letters behind "Hallo Ana,", the others only on the same line. */
export function isLowered(head: string, { language }: LanguageRubric): boolean {
  return language === 'de' || !/\n\s*$/.test(head)
}

/** A sentence that stays where it stood keeps its letters; one that comes first, or no longer does, changes its first. */
export function setCase(piece: Cased, index: number, isOpen: boolean, language: LanguageRubric): string {
  const { text, isOurs, wasFirst } = piece
  const word = /^\p{L}+/u.exec(text)?.[0]
  if (!word || (wasFirst && index === 0 && !isOurs) || (index > 0 && !wasFirst)) return text
  const isSmall = isOurs ? !isFormal(word, language) : isPlainWord(word, language)
  if (index === 0 && isOpen) return isSmall ? word.charAt(0).toLowerCase() + text.slice(1) : text
  return index > 0 || isSmall ? word.charAt(0).toUpperCase() + text.slice(1) : text
}

function isFormal(word: string, { formalPronouns }: LanguageRubric): boolean {
  return formalPronouns.includes(word) || word === 'I'
}

const known = new WeakMap<LanguageRubric, ReadonlySet<string>>()

/** A word that is small unless it begins a sentence: no noun, no name, no formal pronoun. */
function isPlainWord(word: string, language: LanguageRubric): boolean {
  const plain = known.get(language) ?? new Set([...language.functionWords, ...language.stopWords].map(fold))
  known.set(language, plain)
  return !isFormal(word, language) && plain.has(fold(word))
}
